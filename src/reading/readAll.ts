/** All incidents of a dataset read once, as columns that a filter only adds up. */
import type { Dataset } from '../data/dataset.ts';
import type { Outcome, VictimGroup } from '../domain/vocabulary.ts';
import { admissionOf } from './admission.ts';
import { preparedOutcomeOf, readPrepared } from './readIncident.ts';
import { createRangeColumns, writeRange } from './rangeColumns.ts';
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
  const differs = new Uint8Array(rows.length);
  const whole = createRangeColumns(rows.length);
  incidents.forEach((reading, row) => {
    if (reading.differs) differs[row] = 1;
    if (reading.whole) writeRange(whole, row, reading.whole);
  });
  const columnsOf = (group: VictimGroup): RangeColumns => {
    const columns = createRangeColumns(rows.length);
    incidents.forEach((reading, row) => {
      const range = reading.groups[group];
      if (range) writeRange(columns, row, range);
    });
    return columns;
  };
  return {
    outcome,
    word,
    incidents,
    whole,
    groups: {
      civilians: columnsOf('civilians'),
      'security-forces': columnsOf('security-forces'),
      militants: columnsOf('militants'),
      'afghan-forces': columnsOf('afghan-forces'),
      unknown: columnsOf('unknown'),
    },
    differs,
  };
}
