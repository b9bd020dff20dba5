/** All incidents of a dataset read once, as columns that a filter only adds up. */
import type { Dataset } from '../data/dataset.ts';
import type { Outcome, VictimGroup } from '../domain/vocabulary.ts';
import { admissionOf } from './admission.ts';
import { preparedOutcomeOf, readPrepared } from './readIncident.ts';
import { createRangeColumns, writeRow } from './rangeColumns.ts';
import { readGroups } from './readGroups.ts';
import type { ReadingContext } from './readingContext.ts';
import type { IncidentReading, RangeColumns, Readings } from './readings.ts';
import type { Word } from './word.ts';

/**
 * Reads every incident for one outcome under one word. Pure and not memoised: keep the
 * result for as long as outcome and word stay.
 */
export function readAll(
  dataset: Pick<Dataset, 'incidents'>,
  outcome: Outcome,
  word: Word,
  context: ReadingContext,
): Readings {
  const { rows } = dataset.incidents;
  const admits = admissionOf(word, context);
  const incidents: readonly IncidentReading[] = rows.map((incident) =>
    readPrepared(preparedOutcomeOf(incident, outcome, context), admits),
  );
  const columnsOf = (...groups: VictimGroup[]): RangeColumns => readColumns(incidents, groups);
  return {
    outcome,
    word,
    incidents,
    whole: columnsOf(),
    groups: {
      civilians: columnsOf('civilians'),
      'security-forces': columnsOf('security-forces'),
      militants: columnsOf('militants'),
      'afghan-forces': columnsOf('afghan-forces'),
      unknown: columnsOf('unknown'),
    },
  };
}

/**
 * The incidents' figures for some groups of victims, as columns.
 * @param groups empty: of the whole incidents
 */
export function readColumns(
  incidents: readonly IncidentReading[],
  groups: readonly VictimGroup[],
): RangeColumns {
  const columns = createRangeColumns(incidents.length);
  incidents.forEach((reading, row) => writeRow(columns, row, readGroups(reading, groups)));
  return columns;
}
