/** What the floor rests on, so that "undisputed" is never said of one party's word. */
import { OWN_SIDE } from '../../../domain/vocabulary.ts';
import type { Dataset } from '../../../data/dataset.ts';
import { findRow } from '../../../data/dataset.ts';
import type { Incident } from '../../../domain/record.ts';
import type { IncidentReading } from '../../../reading/readings.ts';

/**
 * `own`, `each-own`: the side (or sides) that lost them admit it · `one-sided`: one party's
 * word about others · `partly`: a part of it is · `rival`: no part is agreed · `least`: the
 * least that anyone says.
 */
export type FloorBasis = 'own' | 'each-own' | 'one-sided' | 'partly' | 'rival' | 'least';

export function findFloorBasis(
  incident: Incident,
  reading: IncidentReading,
  dataset: Dataset,
): FloorBasis | null {
  const { whole, counted, rival } = reading;
  if (!whole) return null;
  if (rival) return 'rival';
  if (whole.floor > 0 && whole.one_sided >= whole.floor) return 'one-sided';
  if (whole.one_sided > 0) return 'partly';
  const claims = incident.claims.filter(({ id }) => counted.includes(id));
  const groups = [...new Set(claims.map(({ group }) => group))];
  const admitted = groups.filter((group) =>
    claims.some(
      (claim) =>
        claim.group === group && findRow(dataset.actors, claim.said_by)?.camp === OWN_SIDE[group],
    ),
  );
  if (admitted.length < groups.length) return 'least';
  return admitted.length === 1 ? 'own' : 'each-own';
}
