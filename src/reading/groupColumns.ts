import type { VictimGroup } from '../domain/vocabulary.ts';
import { readColumns } from './readAll.ts';
import type { RangeColumns, Readings } from './readings.ts';

/**
 * The columns of the groups that are asked for, none standing for the whole: those that were
 * read with all incidents where there are such, and fresh ones for several groups.
 */
export function groupColumns(
  readings: Pick<Readings, 'whole' | 'groups' | 'incidents'>,
  groups: readonly VictimGroup[],
): RangeColumns {
  const [only, ...more] = new Set(groups);
  if (only === undefined) return readings.whole;
  return more.length === 0 ? readings.groups[only] : readColumns(readings.incidents, groups);
}
