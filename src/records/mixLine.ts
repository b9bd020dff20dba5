/** The source mix in one line: the kinds that said most, and how much rests on one source. */
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { BROAD_KINDS, saidByAny, type BroadKind, type BroadMix } from '../model/broadMix.ts';
import { isEveryones, type Word } from '../reading/word.ts';
import type { ViewWithMix } from '../model/thingsSaid.ts';

/** A line names this many kinds; one more is named rather than called "others". */
const NAMED = 3;

export interface MixShare {
  /** null: all kinds that are not named. */
  readonly kind: BroadKind | null;
  readonly said: number;
  /** Between 0 and 1. */
  readonly share: number;
}

/** The kinds that said most, in order; the rest together, an act by two of them counted once. */
export function mixShares(mix: BroadMix): readonly MixShare[] {
  const share = (said: number): number => said / mix.said;
  const byMost = BROAD_KINDS.map((kind) => ({ kind, said: saidByAny(mix, [kind]) }))
    .filter(({ said }) => said > 0)
    .toSorted((a, b) => b.said - a.said);
  const named = byMost.length > NAMED + 1 ? byMost.slice(0, NAMED) : byMost;
  const shares = named.map(({ kind, said }) => ({ kind, said, share: share(said) }));
  const names = new Set(named.map(({ kind }) => kind));
  const others = saidByAny(
    mix,
    BROAD_KINDS.filter((kind) => !names.has(kind)),
  );
  return others === 0 ? shares : [...shares, { kind: null, said: others, share: share(others) }];
}

/**
 * `Whose claims: 55% Pakistan · 26% press …; 190 of 270 incidents rest on one source`.
 * @param word whose word is in force: it chooses among claims, never among acts
 */
export function mixLine(
  mix: BroadMix,
  view: ViewWithMix,
  word: Word,
  { messages, format }: LaterTexts,
): string {
  const { speakers } = messages.studies;
  if (mix.said === 0) return speakers.empty[view];
  const shares = mixShares(mix);
  const sum = shares.reduce((all, { said }) => all + said, 0);
  const parts = shares.map(({ kind, share }) =>
    speakers.part(
      // A share that rounds to nothing is still somebody's word.
      share < 0.005 ? speakers.underOne : format.percent(share),
      kind === null ? speakers.others : speakers.inLine[kind],
    ),
  );
  const single = speakers.single[view](format.count(mix.onOneSource), format.count(mix.records));
  return [
    parts.join(messages.common.separator),
    ...(sum > mix.said ? [speakers.shared] : []),
    ...(view !== 'casualties' && !isEveryones(word) ? [speakers.everyones] : []),
    single,
  ].join(messages.common.semicolon);
}
