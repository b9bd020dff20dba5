/** Which incidents are contested: the column behind the filter's "contested only". */
import type { Dataset } from '../data/dataset.ts';
import type { Incident } from '../domain/record.ts';
import type { Outcome } from '../domain/vocabulary.ts';
import type { RowMask } from '../lib/rowMask.ts';
import { readIncident } from './readIncident.ts';
import type { ReadingContext } from './readingContext.ts';

function isContested(incident: Incident, outcome: Outcome, context: ReadingContext): boolean {
  return incident.disputes.length > 0 || readIncident(incident, outcome, 'range', context).differs;
}

/**
 * For each outcome, 1 where everyone's figures for it differ or the record holds a dispute
 * of any kind about the incident; the word in force changes nothing.
 */
export function contestedRows(
  dataset: Pick<Dataset, 'incidents'>,
  context: ReadingContext,
): Readonly<Record<Outcome, RowMask>> {
  const maskOf = (outcome: Outcome): RowMask =>
    Uint8Array.from(dataset.incidents.rows, (incident) =>
      isContested(incident, outcome, context) ? 1 : 0,
    );
  return { killed: maskOf('killed'), wounded: maskOf('wounded'), captured: maskOf('captured') };
}
