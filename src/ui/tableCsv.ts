/** A table of the screen as comma-separated values: the same rows and words, its sums last. */
import { csvOf } from '../export/csv.ts';
import type { TableCell, TableData } from './tableData.ts';

/**
 * One line a row below the columns' names. Where a column's cells lead to addresses, the next
 * column has these.
 * @param addressLabel the name of such a column
 */
export function tableCsv(
  { columns, rows, totals }: TableData,
  addressLabel: (column: string) => string,
): string {
  const linked = columns.map((_, at) => rows.some(({ cells }) => cells[at]?.address !== undefined));
  const lineOf = (cells: readonly TableCell[]): string[] =>
    cells.flatMap(({ text, address = '' }, at) => (linked[at] ? [text, address] : [text]));
  return csvOf([
    columns.flatMap(({ label }, at) => (linked[at] ? [label, addressLabel(label)] : [label])),
    ...rows.map(({ cells }) => lineOf(cells)),
    ...(totals ? [lineOf(totals)] : []),
  ]);
}
