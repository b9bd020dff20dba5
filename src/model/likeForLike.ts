/**
 * What of the record answers to what a total counts, by what is said of its definition: a sum with
 * militants killed in the army's own operations, beside a count of attacks only, would make a gap
 * that is none.
 */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Incident } from '../domain/record.ts';
import type { VictimGroup } from '../domain/vocabulary.ts';
import type { Reason } from './totalDefinition.ts';
import { isCrossBorder } from './totalPlace.ts';
import type { TrackerTotal } from './trackerTotals.ts';

/** Who is counted where a total leaves militants out. */
export const ALL_BUT_MILITANTS: readonly VictimGroup[] = [
  'civilians',
  'security-forces',
  'afghan-forces',
  'unknown',
];

/** Which of the incidents in a total's place and days its own sum has. */
export interface IncidentKind {
  /** Without the state's own operations and strategic developments: where attacks are counted. */
  readonly attacksOnly: boolean;
  /** Those between the two states alone: where nothing else in the place is counted. */
  readonly crossBorderOnly: boolean;
}

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

/** Which incidents a total counts, as far as its words say so. */
export function incidentsCounted(
  { metric, place }: Pick<TrackerTotal, 'metric' | 'place'>,
  reasons: readonly Reason[],
): IncidentKind {
  return {
    attacksOnly: metric === 'attacks' && reasons.includes('attacks-only'),
    // Of the place "between the states" there is nothing else.
    crossBorderOnly: place.kind !== 'cross-border' && reasons.includes('cross-border-only'),
  };
}

/** The camp that rules the country of a place: who fights there by operations, not attacks. */
const RULES: Readonly<Record<string, string>> = { PK: 'pakistan', AF: 'kabul' };

/**
 * Would a count of attacks have the incident? Not strategic developments (ACLED), and not what is
 * by the forces of the place's own state alone. Where nobody is named as who did it, it counts.
 */
function isAttack(incident: Incident, { actors }: Pick<Dataset, 'actors'>): boolean {
  if (incident.event_type === 'Strategic developments') return false;
  const own = RULES[incident.place.country];
  const camps = incident.perpetrators.map(({ actor }) => findRow(actors, actor)?.camp);
  return camps.length === 0 || camps.some((camp) => camp !== own);
}

/** Is the incident of the kind? */
export function isOfKind(incident: Incident, kind: IncidentKind, dataset: Dataset): boolean {
  return (
    (!kind.attacksOnly || isAttack(incident, dataset)) &&
    (!kind.crossBorderOnly || isCrossBorder(incident, dataset))
  );
}
