/**
 * Whose figure the best one is (data-format, Readings 4 to 6), said as ranks and the kinds of
 * claimant behind them.
 */
import { findRow, type Dataset } from '../../../data/dataset.ts';
import { accountsOf } from '../../../reading/accounts.ts';
import { rankOfStanding } from '../../../reading/preparedClaim.ts';
import type { IncidentReading } from '../../../reading/readings.ts';
import { claimantKindOf, type ClaimantKind } from '../../../records/claimants.ts';

/** The ranks in words, by the numbers that readings give them. */
const RANKS = ['independent', 'own-side', 'press', 'third-state', 'other'] as const;
export type BestRank = (typeof RANKS)[number];

export interface BestBasis {
  readonly rank: BestRank;
  /** The kinds of claimant whose figures of that rank were taken. */
  readonly kinds: readonly ClaimantKind[];
}

/** The ranks that the best figure comes from, the most trusted first; empty without a figure. */
export function findBestBasis(
  reading: IncidentReading,
  { actors }: Pick<Dataset, 'actors'>,
): readonly BestBasis[] {
  const [account = []] = accountsOf(reading).best;
  const found = new Map<number, Set<ClaimantKind>>();
  for (const claim of account.flatMap(({ claims }) => claims)) {
    // Readings 6: the own side has no rank where it is disputed who the dead were.
    const rank = reading.rival ? rankOfStanding(claim.standing) : claim.rank;
    const kinds = found.get(rank) ?? new Set();
    found.set(rank, kinds.add(claimantKindOf(findRow(actors, claim.said_by))));
  }
  return RANKS.flatMap((rank, index) => {
    const kinds = found.get(index);
    return kinds ? [{ rank, kinds: [...kinds] }] : [];
  });
}
