/**
 * What each counted claim does for an incident's numbers: which of them it gives, or why it gives
 * none although it counts. The numbers are those of the reading rules; nothing is decided here.
 */
import type { Group, VictimGroup } from '../domain/vocabulary.ts';
import { groupDeciders, rivalDeciders, type GroupDeciders } from './deciders.ts';
import { readGroup } from './groupRange.ts';
import type { PreparedClaim } from './preparedClaim.ts';
import { addRanges, ZERO_RANGE, type Range } from './range.ts';
import type { IncidentReading } from './readings.ts';

export const NUMBERS = ['floor', 'best', 'top'] as const;
export type NumberOfRange = (typeof NUMBERS)[number];

/**
 * Why a counted claim gives none of the numbers: another source of the same speaker's same figure
 * counts already; the claims about all are more, or the parts are; others said less and more.
 */
export type SilentReason = 'same-report' | 'in-all' | 'in-parts' | 'between';

export interface ClaimPart {
  /** The numbers of the figure that it gives, or gives a part of. */
  readonly gives: readonly NumberOfRange[];
  /** Set where it gives none. */
  readonly why: SilentReason | null;
  /**
   * People who are taken off the claim, since they are in other groups: of a claim about all in a
   * figure of those whose group is not stated. null: nobody is.
   */
  readonly less: Readonly<Record<NumberOfRange, number>> | null;
}

/** Claims of the whole or of the groups, by group. */
function byGroup(claims: readonly PreparedClaim[]): Map<Group, PreparedClaim[]> {
  const groups = new Map<Group, PreparedClaim[]>();
  for (const claim of claims) {
    const list = groups.get(claim.group);
    if (list) list.push(claim);
    else groups.set(claim.group, [claim]);
  }
  return groups;
}

const valueOf = (range: Range, number: NumberOfRange): number => range[number];

/** Adds, for each number, the claims that give it to `given`. */
type Giving = Record<NumberOfRange, Set<string>>;

function give(deciders: GroupDeciders, number: NumberOfRange, giving: Giving): void {
  const claims = number === 'top' ? deciders.top : [deciders[number]];
  for (const claim of claims) if (claim) giving[number].add(claim.id);
}

/** Readings 5: for each number the parts or `all`, whichever is greater (both at a tie). */
function giveWhole(claims: readonly PreparedClaim[], giving: Giving): void {
  const groups = byGroup(claims);
  const all = groups.get('all');
  groups.delete('all');
  const parts = [...groups.values()];
  const sum = parts.map((part) => readGroup(part, false)).reduce(addRanges, ZERO_RANGE);
  const whole = all && readGroup(all, false);
  for (const number of NUMBERS) {
    const inParts = valueOf(sum, number);
    const inAll = whole ? valueOf(whole, number) : -1;
    if (inParts >= inAll) for (const part of parts) give(groupDeciders(part), number, giving);
    if (all && inAll >= inParts) give(groupDeciders(all), number, giving);
  }
}

const partsOf = (reading: IncidentReading): PreparedClaim[][] => {
  const groups = byGroup(reading.claims);
  groups.delete('all');
  return [...groups.values()];
};

function sumOfParts(parts: readonly (readonly PreparedClaim[])[]): Range {
  return parts.map((part) => readGroup(part, false)).reduce(addRanges, ZERO_RANGE);
}

/**
 * Readings 5: what `all` has more than the parts is of no stated group. Best is no less than floor
 * and top no less than best, so that the rest of one may stand for the next too.
 * @param own what is said of those of no stated group themselves
 * @returns people taken off a claim about all for each number
 */
function giveRest(
  all: readonly PreparedClaim[],
  parts: Range,
  own: Range,
  giving: Giving,
): Record<NumberOfRange, number> {
  const whole = readGroup(all, false);
  const deciders = groupDeciders(all);
  const less = { floor: parts.floor, best: parts.best, top: parts.top };
  let least = 0;
  let from: NumberOfRange | null = null;
  for (const number of NUMBERS) {
    const rest = Math.max(0, whole[number] - parts[number]);
    if (own[number] + rest >= least) {
      least = own[number] + rest;
      from = rest > 0 ? number : null;
    }
    if (from === null) continue;
    less[number] = parts[from];
    const claims = from === 'top' ? deciders.top : [deciders[from]];
    for (const claim of claims) if (claim) giving[number].add(claim.id);
  }
  return less;
}

function giveRival(claims: readonly PreparedClaim[], giving: Giving): void {
  const { floor, best, top } = rivalDeciders(claims);
  for (const { id } of floor.flat()) giving.floor.add(id);
  for (const { id } of best) giving.best.add(id);
  for (const { id } of top.flat()) giving.top.add(id);
}

function sameReport(a: PreparedClaim, b: PreparedClaim): boolean {
  return (
    a.said_by === b.said_by &&
    a.group === b.group &&
    a.low === b.low &&
    a.high === b.high &&
    a.open === b.open
  );
}

function silentReason(claim: PreparedClaim, claims: readonly PreparedClaim[]): SilentReason {
  if (claims.some((other) => other !== claim && sameReport(other, claim))) return 'same-report';
  const hasAll = claims.some(({ group }) => group === 'all');
  const hasParts = claims.some(({ group }) => group !== 'all');
  if (hasAll && hasParts) {
    const own = claims.filter(({ group }) => group === claim.group);
    const deciders = groupDeciders(own);
    const decides = [deciders.floor, deciders.best, ...deciders.top].includes(claim);
    if (decides) return claim.group === 'all' ? 'in-parts' : 'in-all';
  }
  return 'between';
}

/**
 * What each counted claim of the figure does, by claim id.
 * @param groups the groups that the figure is about; empty: the whole incident
 */
export function decidingClaims(
  reading: IncidentReading,
  groups: readonly VictimGroup[] = [],
): ReadonlyMap<string, ClaimPart> {
  const giving: Giving = { floor: new Set(), best: new Set(), top: new Set() };
  const asked = new Set(groups);
  const claims =
    asked.size === 0
      ? reading.claims
      : reading.claims.filter((_, index) => {
          const group = reading.feeds[index];
          return group != null && asked.has(group);
        });
  let less: ClaimPart['less'] = null;
  if (claims.length > 0) {
    const several = byGroup(claims).size > 1 || asked.size === 0;
    if (reading.rival && several) giveRival(claims, giving);
    else if (asked.size === 0) giveWhole(claims, giving);
    else {
      const parts = partsOf(reading);
      for (const [group, own] of byGroup(claims)) {
        if (group === 'all' && parts.length > 0 && !reading.rival) {
          const unstated = parts.filter(([claim]) => claim?.group === 'unknown');
          less = giveRest(own, sumOfParts(parts), sumOfParts(unstated), giving);
          continue;
        }
        // A rival account's group keeps its best and top; no part of it is common ground.
        const numbers = reading.rival ? (['best', 'top'] as const) : NUMBERS;
        for (const number of numbers) give(groupDeciders(own), number, giving);
      }
    }
  }
  return new Map(
    claims.map((claim): [string, ClaimPart] => {
      const gives = NUMBERS.filter((number) => giving[number].has(claim.id));
      const why = gives.length > 0 ? null : silentReason(claim, claims);
      return [claim.id, { gives, why, less: claim.group === 'all' ? less : null }];
    }),
  );
}
