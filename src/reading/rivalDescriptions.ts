/**
 * An incident whose parties dispute who the dead were: the groups describe the same people
 * twice and must not be added up (data-format, Readings 6).
 */
import type { Group } from '../domain/vocabulary.ts';
import { clampBest } from './groupRange.ts';
import { isLater, rankOfStanding, type PreparedClaim } from './preparedClaim.ts';
import type { Range } from './range.ts';

/** What one speaker says of the whole incident. */
export interface ClaimantTotal {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** A claim in the part that gives `high` is open upward. */
  readonly open: boolean;
  readonly rank: number;
  readonly latest: PreparedClaim;
  /** Its latest claim for each group. */
  readonly claims: readonly PreparedClaim[];
}

/** Readings 6: its latest claim for each group added up, or its latest `all` where that is more. */
function totalOf(
  latestByGroup: ReadonlyMap<Group, PreparedClaim>,
): Omit<ClaimantTotal, 'rank' | 'latest' | 'claims'> {
  const apart = { low: 0, best: 0, high: 0, open: false };
  for (const [group, claim] of latestByGroup) {
    if (group === 'all') continue;
    apart.low += claim.low;
    apart.best += claim.best;
    apart.high += claim.high;
    apart.open ||= claim.open;
  }
  const all = latestByGroup.get('all');
  if (!all) return apart;
  return {
    low: Math.max(apart.low, all.low),
    best: Math.max(apart.best, all.best),
    high: Math.max(apart.high, all.high),
    open: (apart.high >= all.high && apart.open) || (all.high >= apart.high && all.open),
  };
}

/** Each claimant's total, in the order of their first claims (Readings 6). */
export function totalsByClaimant(claims: readonly PreparedClaim[]): readonly ClaimantTotal[] {
  const claimants = new Map<string, Map<Group, PreparedClaim>>();
  for (const claim of claims) {
    const latest = claimants.get(claim.said_by) ?? new Map<Group, PreparedClaim>();
    claimants.set(claim.said_by, latest);
    const before = latest.get(claim.group);
    if (!before || isLater(claim, before)) latest.set(claim.group, claim);
  }
  return Array.from(claimants.values(), (latestByGroup) => {
    const latest = Array.from(latestByGroup.values()).reduce((a, b) => (isLater(b, a) ? b : a));
    // Own side is left out of the ranking: nobody speaks for all the groups of a rival reading.
    return {
      ...totalOf(latestByGroup),
      rank: rankOfStanding(latest.standing),
      latest,
      claims: [...latestByGroup.values()],
    };
  });
}

/**
 * The part of a claimant's total that gives one of its numbers: its groups, which are added up,
 * or its `all` where that is more.
 */
export function partThatCounts(
  claims: readonly PreparedClaim[],
  value: 'low' | 'best' | 'high',
): readonly PreparedClaim[] {
  const all = claims.filter(({ group }) => group === 'all');
  const apart = claims.filter(({ group }) => group !== 'all');
  const sum = apart.reduce((added, claim) => added + claim[value], 0);
  return all.some((claim) => claim[value] > sum) || apart.length === 0 ? all : apart;
}

/** The total that gives best: of the higher rank, at a tie the later. */
export function moreTrusted(a: ClaimantTotal, b: ClaimantTotal): ClaimantTotal {
  if (a.rank !== b.rank) return a.rank < b.rank ? a : b;
  return isLater(a.latest, b.latest) ? a : b;
}

/**
 * The incident's range over its claimants' totals (Readings 6).
 * @param claims the counted claims of all groups, at least one
 */
export function readRivalWhole(claims: readonly PreparedClaim[]): Range {
  const totals = totalsByClaimant(claims);
  const floor = Math.min(...totals.map(({ low }) => low));
  const top = Math.max(...totals.map(({ high }) => high));
  return {
    floor,
    one_sided: 0,
    best: clampBest(totals.reduce(moreTrusted).best, floor, top),
    top,
    open: totals.some((total) => total.high === top && total.open),
  };
}

/** Readings 6: a group keeps its best, top and open; no part of it is common ground. */
export function asRival(range: Range): Range {
  return { ...range, floor: 0, one_sided: 0 };
}
