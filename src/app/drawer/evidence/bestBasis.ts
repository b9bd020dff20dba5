/**
 * Whose figure the best one is: per group the latest claim of the highest rank
 * (data-format, Readings 4), said as ranks and the kinds of claimant behind them.
 */
import { findRow, type Dataset } from '../../../data/dataset.ts';
import type { Incident } from '../../../domain/record.ts';
import type { Outcome } from '../../../domain/vocabulary.ts';
import { isLater, rankOfStanding, type PreparedClaim } from '../../../reading/preparedClaim.ts';
import { preparedOutcomeOf, readIncident } from '../../../reading/readIncident.ts';
import type { ReadingContext } from '../../../reading/readingContext.ts';
import type { Word } from '../../../reading/word.ts';
import { claimantKindOf, type ClaimantKind } from '../../../records/claimants.ts';

/** The ranks in words, by the numbers that readings give them. */
const RANKS = ['independent', 'own-side', 'press', 'third-state', 'other'] as const;
export type BestRank = (typeof RANKS)[number];

export interface BestBasis {
  readonly rank: BestRank;
  /** The kinds of claimant whose figures of that rank were taken. */
  readonly kinds: readonly ClaimantKind[];
}

/** Readings 6: the own side has no rank where it is disputed who the dead were. */
function rivalRank({ standing }: PreparedClaim): number {
  return rankOfStanding(standing);
}

function usualRank({ rank }: PreparedClaim): number {
  return rank;
}

/** The claim that gives best, by a ranking (0 is the most trusted). */
function bestClaim(
  claims: readonly PreparedClaim[],
  rank: (claim: PreparedClaim) => number,
): PreparedClaim | null {
  let found: PreparedClaim | null = null;
  for (const claim of claims) {
    const better = found === null ? -1 : rank(claim) - rank(found);
    if (found === null || better < 0 || (better === 0 && isLater(claim, found))) found = claim;
  }
  return found;
}

/** The ranks that the best figure comes from, the most trusted first; empty without a figure. */
export function findBestBasis(
  incident: Incident,
  outcome: Outcome,
  word: Word,
  dataset: Dataset,
  context: ReadingContext,
): readonly BestBasis[] {
  const { whole, counted, rival } = readIncident(incident, outcome, word, context);
  if (!whole) return [];
  const claims = preparedOutcomeOf(incident, outcome, context).claims.flatMap((claim) =>
    'said_by' in claim && counted.includes(claim.id) ? [claim] : [],
  );
  const found = new Map<number, Set<ClaimantKind>>();
  const take = (claim: PreparedClaim | null, rank: (claim: PreparedClaim) => number): void => {
    if (!claim) return;
    const kinds = found.get(rank(claim)) ?? new Set();
    found.set(rank(claim), kinds.add(claimantKindOf(findRow(dataset.actors, claim.said_by))));
  };
  if (rival) {
    take(bestClaim(claims, rivalRank), rivalRank);
  } else {
    const parts = incident.claims.filter(({ group }) => group !== 'all');
    const summed = readIncident({ ...incident, claims: parts }, outcome, word, context).whole;
    // A figure for all together decides only where it exceeds the sum of the parts (Readings 5).
    const wholeDecides = summed === null || summed.best < whole.best;
    for (const group of new Set(claims.map((claim) => claim.group))) {
      if (group === 'all' && !wholeDecides) continue;
      take(
        bestClaim(
          claims.filter((claim) => claim.group === group),
          usualRank,
        ),
        usualRank,
      );
    }
  }
  return RANKS.flatMap((rank, index) => {
    const kinds = found.get(index);
    return kinds ? [{ rank, kinds: [...kinds] }] : [];
  });
}
