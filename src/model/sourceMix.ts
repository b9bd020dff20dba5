/**
 * Who the numbers come from: of things said (claims, acts, ties) how many each kind of speaker
 * said, what they were read in, and how much of it rests on one source alone.
 */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Actor, Source } from '../domain/record.ts';
import { SOURCE_KINDS, type SourceKind } from '../domain/vocabulary.ts';

/**
 * Kinds of speakers, in the order in which they are listed: the parties to the conflict by camp,
 * other states, the independent by what they are, the press, witnesses, and whoever is not known.
 */
export const SPEAKER_KINDS = [
  'pakistan',
  'kabul',
  'armed-groups',
  'third-state',
  'intergovernmental',
  'research',
  'relief',
  'press',
  'witness',
  'other',
] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** What a file of the mix must hold of a speaker to count it again. */
type Described = Pick<Actor, 'camp' | 'standing' | 'type'>;

/**
 * The kind of a speaker, from the record's own fields. By `standing`: a party by its camp (one of
 * another camp is `other`), a third state, the press, a witness; of the independent, by `type`,
 * intergovernmental bodies and research institutes apart from the rest (hospitals, rescue
 * services, relief and rights organisations). Unknown, or nobody named: `other`.
 */
export function speakerKindOf(speaker: Described | undefined): SpeakerKind {
  if (!speaker) return 'other';
  const { standing, camp, type } = speaker;
  if (standing === 'party') {
    return camp === 'pakistan' || camp === 'kabul' || camp === 'armed-groups' ? camp : 'other';
  }
  if (standing === 'unknown') return 'other';
  if (standing !== 'independent') return standing;
  if (type === 'intergovernmental') return 'intergovernmental';
  return type === 'research-institute' ? 'research' : 'relief';
}

/** One thing said: a claim, an act or a tie. */
export interface Said {
  readonly id: string;
  /** Id of the record that it is about: the claim's incident, the act or the tie itself. */
  readonly about: string;
  /** Actor ids: who said it; of an act, who acted. Empty: nobody is named. */
  readonly speakers: readonly string[];
  /** Source ids that it was read in. */
  readonly sources: readonly string[];
}

/** What one kind, speaker or publisher has said. */
export interface MixPart<Key> {
  readonly key: Key;
  readonly said: readonly Said[];
  /** Records that these are about. */
  readonly records: number;
  /** Of all things said, between 0 and 1: of acts by several kinds each counts the act. */
  readonly share: number;
}

export interface SourceMix {
  readonly said: readonly Said[];
  /** Records that something counted is said about. */
  readonly records: number;
  /** Those of which all that is counted was read in one and the same source, in the order met. */
  readonly onOneSource: readonly string[];
  /** Only kinds that said something, in their order. */
  readonly kinds: readonly MixPart<SpeakerKind>[];
  readonly sourceKinds: readonly MixPart<SourceKind>[];
  /** By actor id, the most first; null: nobody is named. */
  readonly speakers: readonly MixPart<string | null>[];
  /** By name, the most first; null: none is printed. */
  readonly publishers: readonly MixPart<string | null>[];
}

/** Parts of what is said by any number of keys each; a thing counts once for a key. */
function partsBy<Key>(
  said: readonly Said[],
  keysOf: (one: Said) => readonly Key[],
): MixPart<Key>[] {
  const byKey = new Map<Key, Said[]>();
  for (const one of said) {
    for (const key of new Set(keysOf(one))) {
      const members = byKey.get(key);
      if (members) members.push(one);
      else byKey.set(key, [one]);
    }
  }
  return [...byKey].map(([key, members]) => ({
    key,
    said: members,
    records: new Set(members.map(({ about }) => about)).size,
    share: members.length / said.length,
  }));
}

/** Parts in the order of a vocabulary. */
function inOrder<Key>(parts: readonly MixPart<Key>[], order: readonly Key[]): MixPart<Key>[] {
  return order.flatMap((key) => parts.filter((part) => part.key === key));
}

/** The most first; equal ones by name, so that the order is the same every time. */
function mostFirst(parts: readonly MixPart<string | null>[]): MixPart<string | null>[] {
  return parts.toSorted(
    (a, b) => b.said.length - a.said.length || ((a.key ?? '') < (b.key ?? '') ? -1 : 1),
  );
}

/** Records all of whose counted things were read in one source. */
function onOneSource(said: readonly Said[]): string[] {
  const sources = new Map<string, Set<string>>();
  for (const one of said) {
    const known = sources.get(one.about) ?? new Set();
    for (const source of one.sources) known.add(source);
    sources.set(one.about, known);
  }
  return [...sources].flatMap(([about, ids]) => (ids.size === 1 ? [about] : []));
}

/**
 * The mix of things said. Counts are of things, whatever number each of them gives.
 * @param said every thing once
 */
export function sourceMixOf(
  dataset: Pick<Dataset, 'actors' | 'sources'>,
  said: readonly Said[],
): SourceMix {
  const kindsOf = ({ speakers }: Said): SpeakerKind[] =>
    speakers.length === 0
      ? ['other']
      : speakers.map((id) => speakerKindOf(findRow(dataset.actors, id)));
  const sourcesOf = ({ sources }: Said): Source[] =>
    sources.flatMap((id) => findRow(dataset.sources, id) ?? []);
  return {
    said,
    records: new Set(said.map(({ about }) => about)).size,
    onOneSource: onOneSource(said),
    kinds: inOrder(partsBy(said, kindsOf), SPEAKER_KINDS),
    sourceKinds: inOrder(
      partsBy(said, (one) => sourcesOf(one).map(({ kind }) => kind)),
      SOURCE_KINDS,
    ),
    speakers: mostFirst(
      partsBy<string | null>(said, ({ speakers }) => (speakers.length === 0 ? [null] : speakers)),
    ),
    publishers: mostFirst(partsBy(said, (one) => sourcesOf(one).map(({ publisher }) => publisher))),
  };
}
