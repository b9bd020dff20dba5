/** A figure of some groups by the rules once more: 6 over what counts of them, or 7's addition. */
import type { Incident, RecordTables } from '../../../src/domain/record.ts';
import { naiveReading, type NaiveRange } from './naiveReading.ts';

/**
 * @param groups empty: the whole incident
 * @returns null where nobody gives a figure
 */
export function naiveGroups(
  incident: Incident,
  outcome: string,
  word: string,
  groups: readonly string[],
  tables: RecordTables,
): NaiveRange | null {
  const reading = naiveReading(incident, outcome, word, tables);
  if (groups.length === 0) return reading.whole;
  const said = groups.flatMap((group) => reading.groups[group] ?? []);
  if (said.length === 0) return null;
  if (reading.rival && said.length > 1) {
    const claims = incident.claims.filter(
      ({ id, group }) => reading.counted.includes(id) && groups.includes(group),
    );
    return naiveReading({ ...incident, claims }, outcome, 'range', tables).whole;
  }
  return said.reduce((a, b) => ({
    floor: a.floor + b.floor,
    one_sided: a.one_sided + b.one_sided,
    best: a.best + b.best,
    top: a.top + b.top,
    open: a.open || b.open,
  }));
}
