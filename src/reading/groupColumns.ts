import type { VictimGroup } from '../domain/vocabulary.ts';
import { readColumns } from './readAll.ts';
import type { RangeColumns, Readings } from './readings.ts';

/** Columns of several groups, by what they were read from. */
const made = new WeakMap<Readings['incidents'], Map<string, RangeColumns>>();

/**
 * The columns of the groups that are asked for, none standing for the whole: those that were
 * read with all incidents where there are such, and for several groups those made when they were
 * first asked for.
 */
export function groupColumns(
  readings: Pick<Readings, 'whole' | 'groups' | 'incidents'>,
  groups: readonly VictimGroup[],
): RangeColumns {
  const [only, ...more] = new Set(groups);
  if (only === undefined) return readings.whole;
  if (more.length === 0) return readings.groups[only];
  const known = made.get(readings.incidents) ?? new Map<string, RangeColumns>();
  made.set(readings.incidents, known);
  const key = [only, ...more].toSorted().join(' ');
  const columns = known.get(key) ?? readColumns(readings.incidents, groups);
  known.set(key, columns);
  return columns;
}
