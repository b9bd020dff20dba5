/** A table of the screen as comma-separated values: the same rows and words, its sums last. */
import { csvOf } from '../export/csv.ts';
import type { TableCell, TableData } from './tableData.ts';

/** One line a row below the columns' names. */
export function tableCsv({ columns, rows, totals }: TableData): string {
  const lineOf = (cells: readonly TableCell[]): string[] => cells.map(({ text }) => text);
  return csvOf([
    columns.map(({ label }) => label),
    ...rows.map(({ cells }) => lineOf(cells)),
    ...(totals ? [lineOf(totals)] : []),
  ]);
}
