/** What a reading's numbers rest on, and how speakers differ, in words. */
import type { Outcome } from '../../domain/vocabulary.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { ClaimantKind } from '../../records/claimants.ts';
import type { BestBasis } from './evidence/bestBasis.ts';
import type { Difference } from './evidence/differences.ts';
import type { FloorBasis } from './evidence/floorBasis.ts';

/** Why best is best, in words: `from each side’s own losses`. */
export function bestReason(best: readonly BestBasis[], { messages }: LaterTexts): string | null {
  const { bestFrom, possessive, word, and } = messages.drawer;
  if (best.length === 0) return null;
  const parts = best.map(({ rank, kinds }) => {
    const [kind] = kinds;
    if (rank === 'own-side') {
      const who = kind === undefined ? undefined : possessive[kind];
      if (kinds.length > 1) return bestFrom.eachOwn;
      return who === undefined ? bestFrom['own-side'] : bestFrom.ownOf(who);
    }
    if (rank !== 'other') return bestFrom[rank];
    return bestFrom.other(kinds.map((one) => word[one]).join(and));
  });
  return parts.join(and);
}

/** What the floor rests on; null where a plain number needs no more words. */
export function floorWords(
  basis: FloorBasis | null,
  oneSided: number,
  { messages, format }: LaterTexts,
): string {
  const { range } = messages.drawer;
  switch (basis) {
    case 'own':
      return range.floorOwn;
    case 'each-own':
      return range.floorBothOwn;
    case 'one-sided':
      return range.floorOneSided;
    case 'partly':
      return range.floorPartly(format.count(oneSided));
    case 'rival':
      return range.rival;
    default:
      return range.floor;
  }
}

function joinWords(kinds: readonly ClaimantKind[], { messages }: LaterTexts): string {
  return kinds.map((kind) => messages.drawer.word[kind]).join(messages.drawer.and);
}

/** The differences as sentences; `**…**` marks the numbers. */
export function differenceSentences(
  differences: readonly Difference[],
  outcome: Outcome,
  texts: LaterTexts,
): readonly string[] {
  const { messages, format } = texts;
  const { disputed, and, claims } = messages.drawer;
  const extra = ({ extra: people, open }: Difference): string =>
    `${format.count(people)}${open ? '+' : ''}`;
  if (differences.length > 0 && differences.every(({ acrossSides }) => acrossSides)) {
    const extras = differences.map((one) =>
      disputed.extra(extra(one), disputed.adjective[one.group]),
    );
    return [disputed.across(extras.join(and), disputed.outcome[outcome])];
  }
  return differences.map((one) => {
    const group = claims.group[one.group];
    const top = joinWords(one.topBy, texts);
    const floor = joinWords(one.floorBy, texts);
    return top === floor
      ? disputed.within(extra(one), group, top)
      : disputed.between(extra(one), group, top, floor);
  });
}
