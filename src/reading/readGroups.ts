/** One incident's figure for some groups of victims only. */
import type { VictimGroup } from '../domain/vocabulary.ts';
import { figuresDiffer } from './figuresDiffer.ts';
import { addRanges, ZERO_RANGE, type Range } from './range.ts';
import { claimsOfGroups, type IncidentReading } from './readings.ts';
import { readRivalWhole } from './rivalDescriptions.ts';

export interface GroupsReading {
  /** null: nobody gives a figure for any of them. */
  readonly range: Range | null;
  /** As `figuresDiffer` has it. */
  readonly differs: boolean;
}

/**
 * The groups' ranges added up (Readings 7). Rival descriptions of the same people are not: for
 * two or more of those the figure is made of their claimants' totals, as for the whole incident
 * (Readings 6), or two groups would come to more dead than all.
 * @param groups empty: the whole incident
 */
export function readGroups(
  reading: IncidentReading,
  groups: readonly VictimGroup[],
): GroupsReading {
  if (groups.length === 0) return { range: reading.whole, differs: reading.differs };
  const ranges = [...new Set(groups)].flatMap((group) => reading.groups[group] ?? []);
  if (ranges.length === 0) return { range: null, differs: false };
  const claims = claimsOfGroups(reading, groups);
  const range =
    reading.rival && ranges.length > 1
      ? readRivalWhole(claims)
      : ranges.reduce(addRanges, ZERO_RANGE);
  const { groups: all, rival } = reading;
  return { range, differs: figuresDiffer({ range, claims, groups: all, whole: null, rival }) };
}
