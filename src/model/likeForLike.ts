/**
 * What of the record answers to what a total counts, by what is said of its definition: a sum with
 * militants killed in the army's own operations, beside a count of attacks only, would make a gap
 * that is none.
 */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { VictimGroup } from '../domain/vocabulary.ts';
import type { RowMask } from '../lib/rowMask.ts';
import type { Reason } from './totalDefinition.ts';
import type { TrackerTotal } from './trackerTotals.ts';

/** Who is counted where a total leaves militants out. */
export const ALL_BUT_MILITANTS: readonly VictimGroup[] = [
  'civilians',
  'security-forces',
  'afghan-forces',
  'unknown',
];

/**
 * Whose deaths a total counts, in the record's groups; empty: everybody's. A total of all victims
 * that counts attacks only, or leaves militants out, has none of the militants; one that is said to
 * have them in has.
 */
export function victimsCounted(
  { group, metric }: Pick<TrackerTotal, 'group' | 'metric'>,
  reasons: readonly Reason[],
): readonly VictimGroup[] {
  if (group !== null) return [group];
  if (metric === 'attacks' || reasons.includes('with-militants')) return [];
  return reasons.includes('without-militants') || reasons.includes('attacks-only')
    ? ALL_BUT_MILITANTS
    : [];
}

/** Does a count of incidents leave out the state's own operations? */
export function countsAttacksOnly(
  { metric }: Pick<TrackerTotal, 'metric'>,
  reasons: readonly Reason[],
): boolean {
  return metric === 'attacks' && reasons.includes('attacks-only');
}

/** The camp that rules the country of a place: who fights there by operations, not attacks. */
const RULES: Readonly<Record<string, string>> = { PK: 'pakistan', AF: 'kabul' };

/**
 * Of the rows those that a count of attacks has: not strategic developments (ACLED), and not what
 * is by the forces of the place's own state alone. Where nobody is named as who did it, it counts.
 */
export function attackRows({ incidents, actors }: Dataset, rows: RowMask): RowMask {
  return rows.map((bit, row) => {
    const incident = incidents.rows[row];
    if (bit !== 1 || !incident || incident.event_type === 'Strategic developments') return 0;
    const own = RULES[incident.place.country ?? ''];
    const camps = incident.perpetrators.map(({ actor }) => findRow(actors, actor)?.camp);
    return camps.length > 0 && camps.every((camp) => camp === own) ? 0 : 1;
  });
}
