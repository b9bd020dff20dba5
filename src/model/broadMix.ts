/**
 * Who the numbers come from, in few kinds and by count alone: what a line under each view needs at
 * every change, in one pass over what is said.
 */
import type { Dataset } from '../data/dataset.ts';
import { speakerKindOf, type Said, type SpeakerKind } from './sourceMix.ts';

/** The kinds as a line of few words has them: the three independent ones together. */
export const BROAD_KINDS = [
  'pakistan',
  'kabul',
  'armed-groups',
  'third-state',
  'independent',
  'press',
  'witness',
  'other',
] as const;
export type BroadKind = (typeof BROAD_KINDS)[number];

/** A kind in a line of few words. */
export function broadKindOf(kind: SpeakerKind): BroadKind {
  return kind === 'intergovernmental' || kind === 'research' || kind === 'relief'
    ? 'independent'
    : kind;
}

export interface BroadMix {
  /** Things said. */
  readonly said: number;
  /** Records that these are about. */
  readonly records: number;
  /** Of the records those of which all that is said was read in one and the same source. */
  readonly onOneSource: number;
  /** Things said by each set of kinds, a bit a kind in the order of `BROAD_KINDS`. */
  readonly bySet: ReadonlyMap<number, number>;
}

/** Things said by one of the kinds of a set at least; each counts once. */
export function saidByAny({ bySet }: BroadMix, kinds: readonly BroadKind[]): number {
  const asked = kinds.reduce((set, kind) => set | bitOf(kind), 0);
  let count = 0;
  for (const [set, said] of bySet) if ((set & asked) !== 0) count += said;
  return count;
}

const BITS = new Map(BROAD_KINDS.map((kind, at) => [kind, 1 << at]));

function bitOf(kind: BroadKind): number {
  return BITS.get(kind) ?? 0;
}

/** A speaker's bit by actor id; kept for a record. */
const bitsOfSpeakers = new WeakMap<object, Map<string, number>>();

function speakerBits({ actors }: Pick<Dataset, 'actors'>): Map<string, number> {
  const known = bitsOfSpeakers.get(actors);
  if (known) return known;
  const bits = new Map(
    actors.rows.map((actor) => [actor.id, bitOf(broadKindOf(speakerKindOf(actor)))]),
  );
  bitsOfSpeakers.set(actors, bits);
  return bits;
}

/** The sources of a record's things so far: one id, or more than one. */
const SEVERAL = Symbol('several sources');

/**
 * The mix of things said, by count.
 * @param said every thing once
 */
export function broadMixOf(dataset: Pick<Dataset, 'actors'>, said: readonly Said[]): BroadMix {
  const bits = speakerBits(dataset);
  const other = bitOf('other');
  const bySet = new Map<number, number>();
  const sources = new Map<string, string | typeof SEVERAL | null>();
  for (const one of said) {
    let set = one.speakers.length === 0 ? other : 0;
    for (const id of one.speakers) set |= bits.get(id) ?? other;
    bySet.set(set, (bySet.get(set) ?? 0) + 1);
    let known = sources.get(one.about) ?? null;
    for (const source of one.sources) {
      known = known === null || known === source ? source : SEVERAL;
    }
    sources.set(one.about, known);
  }
  let onOneSource = 0;
  for (const known of sources.values()) if (known !== null && known !== SEVERAL) onOneSource += 1;
  return { said: said.length, records: sources.size, onOneSource, bySet };
}
