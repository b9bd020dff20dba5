/** A table of the screen as comma-separated values: the same rows and words, its sums last. */
import { csvOf, type CsvValue } from '../export/csv.ts';
import type { TableCell, TableData } from './tableData.ts';

/**
 * The columns' names, then a row each; numbers as they are where a cell has its own. Where a column's
 * cells lead to addresses, the next column has these.
 * @param addressLabel the name of such a column
 */
export function tableRows(
  { columns, rows, totals }: TableData,
  addressLabel: (column: string) => string,
): CsvValue[][] {
  const linked = columns.map((_, at) => rows.some(({ cells }) => cells[at]?.address !== undefined));
  const lineOf = (cells: readonly TableCell[]): CsvValue[] =>
    cells.flatMap(({ text, value = text, address = '' }, at): CsvValue[] =>
      linked[at] ? [value, address] : [value],
    );
  return [
    columns.flatMap(({ label }, at) => (linked[at] ? [label, addressLabel(label)] : [label])),
    ...rows.map(({ cells }) => lineOf(cells)),
    ...(totals ? [lineOf(totals)] : []),
  ];
}

/** The same as text. */
export function tableCsv(table: TableData, addressLabel: (column: string) => string): string {
  return csvOf(tableRows(table, addressLabel));
}
