/**
 * How a figure's numbers are added up from claims: for each number the accounts that come to it.
 * The numbers themselves are those of the reading rules; nothing is decided here.
 */
import { claimsByGroup } from './claimsByGroup.ts';
import type { VictimGroup } from '../domain/vocabulary.ts';
import { bestClaim, floorClaim, readGroup, topOf } from './groupRange.ts';
import type { PreparedClaim } from './preparedClaim.ts';
import { addRanges, ZERO_RANGE } from './range.ts';
import { claimsOfGroups, type IncidentReading } from './readings.ts';
import {
  moreTrusted,
  partThatCounts,
  readRivalWhole,
  totalsByClaimant,
  type ClaimantTotal,
} from './rivalDescriptions.ts';

export const NUMBERS = ['floor', 'best', 'top'] as const;
export type NumberOfRange = (typeof NUMBERS)[number];

/** A figure that somebody gave, as it goes into a number. Counts people. */
export interface Term {
  /** Any one of them: they say the same. */
  readonly claims: readonly PreparedClaim[];
  /**
   * Which of their figures: L of Readings 2 for a floor, U for a top, that of Readings 4 for best.
   * Another than the number's own where it is raised: best is no less than floor (Readings 4),
   * nor is top of those of no stated group less than best (5).
   */
  readonly from: NumberOfRange;
  readonly amount: number;
  /** People in it who are counted in other groups already, and taken off. */
  readonly less: number;
}

/** Terms that add up to a number. */
export type Account = readonly Term[];

/** For each number the accounts that come to it, each on its own; at a tie there are several. */
export type Accounts = Readonly<Record<NumberOfRange, readonly Account[]>>;

/** What an account comes to, in people. */
export function addAccount(account: Account): number {
  return account.reduce((sum, { amount, less }) => sum + amount - less, 0);
}

const NOTHING: Account = [];

const FIELD = { floor: 'low', best: 'best', top: 'high' } as const;

function term(claims: readonly PreparedClaim[], from: NumberOfRange): Term {
  return { claims, from, amount: claims[0]?.[FIELD[from]] ?? 0, less: 0 };
}

/** Readings 4: what gives each number of one group. */
export function groupTerms(
  claims: readonly PreparedClaim[],
): Readonly<Record<NumberOfRange, Term>> {
  const least = floorClaim(claims);
  const trusted = bestClaim(claims);
  const { top } = topOf(claims);
  const floor = term(least ? [least] : [], 'floor');
  const best = term(trusted ? [trusted] : [], 'best');
  return {
    floor,
    best: best.amount < floor.amount ? floor : best,
    top: term(
      claims.filter(({ high }) => high === top),
      'top',
    ),
  };
}

/** The same for each number. */
function eachNumber(of: (number: NumberOfRange) => readonly Account[]): Accounts {
  return { floor: of('floor'), best: of('best'), top: of('top') };
}

/** Groups added up. */
function sumOfGroups(groups: readonly (readonly PreparedClaim[])[]): Accounts {
  const terms = groups.map(groupTerms);
  return eachNumber((number) => [terms.map((one) => one[number])]);
}

/** Readings 5: for each number the parts or `all`, whichever is greater (either, at a tie). */
function wholeAccounts(claims: readonly PreparedClaim[]): Accounts {
  const groups = claimsByGroup(claims);
  const all = groups.get('all');
  groups.delete('all');
  const parts = sumOfGroups([...groups.values()]);
  if (!all) return parts;
  const whole = groupTerms(all);
  if (groups.size === 0) return eachNumber((number) => [[whole[number]]]);
  return eachNumber((number) => {
    const inParts = addAccount(parts[number][0] ?? NOTHING);
    const inAll = whole[number].amount;
    return [
      ...(inParts >= inAll ? parts[number] : []),
      ...(inAll >= inParts ? [[whole[number]]] : []),
    ];
  });
}

/**
 * Readings 5: those of no stated group are the ones said to be, and what `all` has more than the
 * parts. Best is no less than floor and top no less than best, so that one number's account may
 * stand for the next too.
 */
function unstatedAccounts(
  all: readonly PreparedClaim[],
  parts: readonly (readonly PreparedClaim[])[],
): Accounts {
  const whole = groupTerms(all);
  const sum = parts.map((part) => readGroup(part, false)).reduce(addRanges, ZERO_RANGE);
  const own = parts.find(([claim]) => claim?.group === 'unknown');
  const said = own && groupTerms(own);
  let before = NOTHING;
  const accounts: Record<NumberOfRange, readonly Account[]> = { floor: [], best: [], top: [] };
  for (const number of NUMBERS) {
    const { amount } = whole[number];
    const account = [
      ...(said ? [said[number]] : []),
      ...(amount > sum[number] ? [{ ...whole[number], less: sum[number] }] : []),
    ];
    if (addAccount(account) >= addAccount(before)) before = account;
    accounts[number] = [before];
  }
  return accounts;
}

/** Readings 6: the claimants' totals that give the numbers of rival accounts of the same people. */
function rivalAccounts(claims: readonly PreparedClaim[]): Accounts {
  const totals = totalsByClaimant(claims);
  const { floor, top } = readRivalWhole(claims);
  const accountOf = (total: ClaimantTotal, from: NumberOfRange): Account =>
    partThatCounts(total.claims, FIELD[from]).map((claim) => term([claim], from));
  const least = totals.filter(({ low }) => low === floor).map((one) => accountOf(one, 'floor'));
  const trusted = totals.reduce(moreTrusted);
  return {
    floor: least,
    best: trusted.best < floor ? least : [accountOf(trusted, 'best')],
    top: totals.filter(({ high }) => high === top).map((one) => accountOf(one, 'top')),
  };
}

/** The accounts of several groups, each its own, as one. */
function joined(accounts: readonly Accounts[]): Accounts {
  return eachNumber((number) => [accounts.flatMap((one) => one[number][0] ?? NOTHING)]);
}

/**
 * How the numbers of `readGroups` are added up.
 * @param groups the groups that the figure is about; empty: the whole incident
 * @returns for each number the accounts that each come to it; none where nobody gives a figure for
 *   the groups. An account without terms comes to 0: the floor of one rival description (Readings
 *   6), or a number of those of no stated group to which nobody adds anyone (Readings 5)
 */
export function accountsOf(
  reading: IncidentReading,
  groups: readonly VictimGroup[] = [],
): Accounts {
  const claims = claimsOfGroups(reading, groups);
  if (claims.length === 0) return eachNumber(() => []);
  if (groups.length === 0) return reading.rival ? rivalAccounts(claims) : wholeAccounts(claims);
  const asked = claimsByGroup(claims);
  if (reading.rival) {
    if (asked.size > 1) return rivalAccounts(claims);
    return { ...sumOfGroups([...asked.values()]), floor: [NOTHING] };
  }
  const all = asked.get('all');
  if (!all) return sumOfGroups([...asked.values()]);
  const parts = claimsByGroup(reading.claims);
  parts.delete('all');
  asked.delete('all');
  asked.delete('unknown');
  return joined([sumOfGroups([...asked.values()]), unstatedAccounts(all, [...parts.values()])]);
}
