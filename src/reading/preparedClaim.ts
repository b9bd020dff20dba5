/**
 * What the rules need to know of a claim, worked out once for every outcome and word:
 * the word-independent part of Readings 1, and Readings 2 and 3.
 */
import { bestOf, hasFigure, highOf, isOpen, lowOf } from '../domain/figures.ts';
import type { Claim } from '../domain/record.ts';
import { OWN_SIDE, type Camp, type Group, type Standing } from '../domain/vocabulary.ts';
import type { Day } from '../lib/days.ts';
import type { ExcludedClaim, ExclusionReason } from './exclusion.ts';

/** How a speaker stands to the fight and on whose side. */
export interface Speaker {
  readonly camp: Camp;
  readonly standing: Standing;
}

/** A claim that counts under every word that admits its speaker. */
export interface PreparedClaim extends Speaker {
  readonly id: string;
  readonly group: Group;
  readonly said_by: string;
  /** Who is heard, as `voiceOf` has it: of the unnamed press the paper. */
  readonly voice: string;
  /** L of Readings 2. */
  readonly low: number;
  /** U of Readings 2. */
  readonly high: number;
  /** The figure a claim gives for `best`: `best`, else `low`, else `high` (Readings 4). */
  readonly best: number;
  readonly open: boolean;
  readonly day: Day;
  /** Place in the incident's list of claims. */
  readonly place: number;
  /** Said by the side that lost the group (Readings 3). */
  readonly ownSide: boolean;
  /** 0 is the highest rank of Readings 4. */
  readonly rank: number;
  /** How the claim is listed where the word in force leaves it out. */
  readonly unadmitted: ExcludedClaim;
}

/** The rank of a speaker whose side did not lose the group: the ranking of Readings 6. */
export function rankOfStanding(standing: Standing): number {
  if (standing === 'independent') return 0;
  if (standing === 'press' || standing === 'witness') return 2;
  return standing === 'third-state' ? 3 : 4;
}

/** Readings 4: independent, then the own side, then press and witness, third states, any other. */
function rankOf(standing: Standing, ownSide: boolean): number {
  const rank = rankOfStanding(standing);
  return ownSide ? Math.min(rank, 1) : rank;
}

/**
 * Why a claim counts under no word (Readings 1). A claim has one reason, the first that
 * holds: a later figure replaced it, it covers more than the incident, it gives no figure.
 * @param superseded by id, the claims that another claim of the incident replaces
 */
export function reasonAgainst(
  claim: Claim,
  superseded: Pick<ReadonlyMap<string, Claim>, 'has'>,
): ExclusionReason | null {
  if (superseded.has(claim.id)) return 'superseded';
  if (claim.cumulative) return 'cumulative';
  if (!hasFigure(claim)) return 'no-figure';
  return null;
}

/**
 * Works out a claim's figures, day and rank (Readings 2 to 4).
 * @param place its place in the incident's list
 * @param speaker who `said_by` is
 * @param voice who is heard (`voiceOf`)
 * @param day the last day of `said_on`, else of the source's `published`
 */
export function prepareClaim(
  claim: Claim,
  place: number,
  speaker: Speaker,
  voice: string,
  day: Day,
): PreparedClaim {
  const ownSide = OWN_SIDE[claim.group] === speaker.camp;
  return {
    id: claim.id,
    group: claim.group,
    said_by: claim.said_by,
    voice,
    camp: speaker.camp,
    standing: speaker.standing,
    low: lowOf(claim),
    // A claim without a figure counts under no word (`reasonAgainst`).
    high: highOf(claim) ?? 0,
    best: bestOf(claim) ?? 0,
    open: isOpen(claim),
    day,
    place,
    ownSide,
    rank: rankOf(speaker.standing, ownSide),
    unadmitted: { id: claim.id, reason: 'other-word' },
  };
}

/** Readings 2: the later day, at a tie the one further down the list. */
export function isLater(claim: PreparedClaim, than: PreparedClaim): boolean {
  return claim.day > than.day || (claim.day === than.day && claim.place > than.place);
}
