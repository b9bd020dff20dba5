/**
 * The contract of the reading stage: what it hands to views and to the command line.
 */
import type { Group, Outcome, VictimGroup } from '../domain/vocabulary.ts';
import type { ExcludedClaim } from './exclusion.ts';
import type { PreparedClaim } from './preparedClaim.ts';
import type { Range } from './range.ts';
import type { Word } from './word.ts';

/** The claims behind a figure: every claim of that outcome is in exactly one list. */
export interface Evidence {
  /** Claim ids. */
  readonly counted: readonly string[];
  readonly excluded: readonly ExcludedClaim[];
}

/** One incident's reading for one outcome under one word. */
export interface IncidentReading extends Evidence {
  /** null: no counted claim ("no figure", under a word "no statement"), never 0. */
  readonly whole: Range | null;
  /** Only the groups that have a figure; they need not add up to the whole. */
  readonly groups: Readonly<Partial<Record<VictimGroup, Range>>>;
  /**
   * The group whose figure each of `counted` goes into: for a claim about `all`, `unknown`
   * where it has more than the parts (Readings 5); null: only into the whole.
   */
  readonly feeds: readonly (VictimGroup | null)[];
  /** `counted` as the rules see them. */
  readonly claims: readonly PreparedClaim[];
  /** The parties dispute who the dead were (Readings 6): true under every word. */
  readonly rival: boolean;
  /** Different voices' figures differ, as `figuresDiffer` has it. */
  readonly differs: boolean;
  /** Whom somebody whom the word admits puts at "dozens" or "hundreds", without a figure. */
  readonly vague: readonly Group[];
}

/** A reading's claims that go into the groups asked for; without groups, all of them. */
export function claimsOfGroups(
  { claims, feeds }: IncidentReading,
  groups: readonly VictimGroup[],
): readonly PreparedClaim[] {
  if (groups.length === 0) return claims;
  return claims.filter((_, index) => {
    const group = feeds[index];
    return group != null && groups.includes(group);
  });
}

/** Ranges of all incidents as columns, one entry a row of `dataset.incidents`. */
export interface RangeColumns {
  readonly floor: Float64Array;
  readonly one_sided: Float64Array;
  readonly best: Float64Array;
  readonly top: Float64Array;
  /** 1: open. */
  readonly open: Uint8Array;
  /** 1: there is a figure; 0: none was given, and the numbers are 0 only to be added. */
  readonly said: Uint8Array;
  /** 1: different voices' figures differ (`figuresDiffer`). */
  readonly differs: Uint8Array;
}

/** Every incident read once for one outcome and word; a filter then only adds rows up. */
export interface Readings {
  readonly outcome: Outcome;
  readonly word: Word;
  readonly incidents: readonly IncidentReading[];
  readonly whole: RangeColumns;
  readonly groups: Readonly<Record<VictimGroup, RangeColumns>>;
}

/** A sum over incidents (Readings 7). */
export interface RangeSum extends Range {
  /** Incidents with a figure. */
  readonly incidents: number;
  /** Incidents without one, counted apart. */
  readonly no_figure: number;
}
