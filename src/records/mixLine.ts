/** The source mix in one line: the kinds that said most, and how much rests on one source. */
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { broadKindOf, type MixPart, type BroadKind, type SourceMix } from '../model/sourceMix.ts';
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
export function mixShares({ said, broad, kinds }: SourceMix): readonly MixShare[] {
  const byMost = broad.toSorted((a, b) => b.said.length - a.said.length);
  const named = byMost.length > NAMED + 1 ? byMost.slice(0, NAMED) : byMost;
  const shares = named.map(({ key, ...part }: MixPart<BroadKind>) => ({
    kind: key,
    said: part.said.length,
    share: part.share,
  }));
  const names = new Set(named.map(({ key }) => key));
  const others = new Set(
    kinds.flatMap((part) => (names.has(broadKindOf(part.key)) ? [] : part.said)),
  );
  if (others.size === 0) return shares;
  return [...shares, { kind: null, said: others.size, share: others.size / said.length }];
}

/** `Whose claims: 55% Pakistan · 26% press …; 190 of 270 incidents rest on one source`. */
export function mixLine(
  mix: SourceMix,
  view: ViewWithMix,
  { messages, format }: LaterTexts,
): string {
  const { speakers } = messages.studies;
  if (mix.said.length === 0) return speakers.empty[view];
  const parts = mixShares(mix).map(({ kind, share }) =>
    speakers.part(
      // A share that rounds to nothing is still somebody's word.
      share < 0.005 ? speakers.underOne : format.percent(share),
      kind === null ? speakers.others : speakers.inLine[kind],
    ),
  );
  const single = speakers.single[view](
    format.count(mix.onOneSource.length),
    format.count(mix.records),
  );
  return speakers.line(parts.join(messages.common.separator), single);
}
