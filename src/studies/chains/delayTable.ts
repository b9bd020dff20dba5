/** The delays as a table, and what their rows are called. */
import { findRow, type Dataset } from '../../data/dataset.ts';
import { CAMPS, type Camp, type Format } from '../../domain/vocabulary.ts';
import { actorName } from '../../i18n/actorName.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { TableCell, TableData } from '../../ui/tableData.ts';
import type { DelayRow, FirstAnswer } from './delays.ts';
import type { By } from './settings.ts';

/** Whose side a row is; null: no side's (a form of act, whoever came first). */
export function campOfRow(key: string | null, by: By, dataset: Dataset): Camp | null {
  if (key === null || by === 'format') return null;
  if (by === 'camp') return CAMPS.find((camp) => camp === key) ?? 'unknown';
  return findRow(dataset.actors, key)?.camp ?? 'unknown';
}

export function nameOfRow(key: string | null, by: By, dataset: Dataset, texts: LaterTexts): string {
  const { messages } = texts;
  if (key === null) return messages.studies.chains.delays.anyone;
  if (by === 'format') return messages.filters.format[key as Format];
  if (by === 'camp') return messages.common.camp[key as Camp];
  return actorName(dataset, key, texts);
}

/** A number of the table by its row and column. */
export interface DelayNumber {
  /** Key of the table's row. */
  readonly row: string;
  /** Key of the column. */
  readonly column: string;
}

/**
 * The answers that a number of the table is made of: those of its least or its most days, those
 * that are undated, and of a median or quartile all that have a day.
 */
export function answersBehind(
  rows: readonly DelayRow[],
  { row: key, column }: DelayNumber,
): readonly FirstAnswer[] {
  const row = rows.find((one) => (one.key ?? '') === key);
  if (!row) return [];
  const { answers, least, most } = row;
  if (column === 'n') return answers;
  if (column === 'unknown') return answers.filter(({ days }) => days === null);
  if (column === 'least') return answers.filter(({ days }) => days !== null && days === least);
  if (column === 'most') return answers.filter(({ days }) => days !== null && days === most);
  return answers.filter(({ days }) => days !== null);
}

/** The delays as a table; each number lists its answers (`answersBehind`). */
export function delayTable(
  rows: readonly DelayRow[],
  by: By,
  dataset: Dataset,
  texts: LaterTexts,
): TableData {
  const { messages, format } = texts;
  const { delays } = messages.studies.chains;
  const { column } = delays;
  const days = (value: number | null): TableCell =>
    value === null
      ? { text: delays.noDay, sort: null }
      : { text: format.decimal(value), sort: value, lists: true };
  const quartile = (value: number | null): TableCell =>
    value === null ? { text: delays.tooFew, sort: null } : days(value);
  const count = (value: number): TableCell => ({
    text: format.count(value),
    sort: value,
    ...(value > 0 ? { lists: true as const } : {}),
  });
  const numeric = (key: Exclude<keyof typeof column, 'name'>) => ({
    key,
    label: column[key],
    numeric: key !== 'camp',
  });
  return {
    caption: delays.caption,
    columns: [
      { key: 'name', label: column.name[by], numeric: false },
      numeric('camp'),
      numeric('n'),
      numeric('median'),
      numeric('lower'),
      numeric('upper'),
      numeric('least'),
      numeric('most'),
      numeric('unknown'),
    ],
    rows: rows.map((row) => {
      const camp = campOfRow(row.key, by, dataset);
      const name = nameOfRow(row.key, by, dataset, texts);
      return {
        key: row.key ?? '',
        cells: [
          {
            text: name,
            sort: name,
            ...(by === 'actor' && row.key !== null
              ? { opens: { kind: 'record' as const, id: row.key } }
              : {}),
          },
          {
            text: camp === null ? '' : messages.common.camp[camp],
            sort: camp === null ? null : messages.common.camp[camp],
          },
          count(row.answers.length),
          days(row.median),
          quartile(row.lower),
          quartile(row.upper),
          days(row.least),
          days(row.most),
          count(row.unknown),
        ],
      };
    }),
    note: [delays.tableWay, delays.rule].join(' '),
  };
}
