/** What of the record stands in a picture: the records that a filter lets through, by table. */
import { findRow } from '../data/dataset.ts';
import type { Relation } from '../domain/record.ts';
import type { Filter } from '../filter/filter.ts';
import { spanOfText } from '../lib/days.ts';
import { rowsOf } from '../lib/rowMask.ts';
import type { PipelineResult, Pipeline } from '../pipeline/createPipeline.ts';
import type { JsonRecord } from '../releases/recordChanges.ts';

/** Tables whose records are counted or drawn one by one. */
export const DRIFT_TABLES = ['incidents', 'diplomatic-events', 'relations'] as const;
export type DriftTable = (typeof DRIFT_TABLES)[number];

/** A tie is in the picture where it may have held on some day of the period. */
function holdsWithin({ since, until }: Relation, { from, to }: Filter): boolean {
  const first = since === null ? -Infinity : (spanOfText(since)?.first ?? -Infinity);
  const last = until === null ? Infinity : (spanOfText(until)?.last ?? Infinity);
  return first <= (to ?? Infinity) && last >= (from ?? -Infinity);
}

function pick<Row>(rows: readonly Row[], numbers: readonly number[]): readonly Row[] {
  return numbers.flatMap((row) => rows[row] ?? []);
}

/**
 * The records of a table that pass, in the record's order.
 * @param result of the same pipeline
 */
export function passingRecords(
  table: DriftTable,
  { dataset }: Pick<Pipeline, 'dataset'>,
  { evaluation }: Pick<PipelineResult, 'evaluation'>,
  filter: Filter,
): readonly JsonRecord[] {
  const { incidents, events, relations } = dataset;
  const rows = {
    incidents: () => pick(incidents.rows, rowsOf(evaluation.passing.incidents)),
    'diplomatic-events': () => pick(events.rows, rowsOf(evaluation.passing.events)),
    relations: () => relations.rows.filter((row) => holdsWithin(row, filter)),
  }[table]();
  // The same values as in the files, as far as they were read: rows are what the border let through.
  return rows as unknown as readonly JsonRecord[];
}

/** The record of that id, whether it passes or not. */
export function recordOf(
  table: DriftTable,
  { dataset }: Pick<Pipeline, 'dataset'>,
  id: string,
): JsonRecord | undefined {
  const { incidents, events, relations } = dataset;
  const row = {
    incidents: () => findRow(incidents, id),
    'diplomatic-events': () => findRow(events, id),
    relations: () => findRow(relations, id),
  }[table]();
  return row as unknown as JsonRecord | undefined;
}
