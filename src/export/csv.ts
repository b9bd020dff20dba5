/** Comma-separated values (RFC 4180), safe to open in a spreadsheet. */
import { csvFormatRows } from 'd3-dsv';

/** null: an empty field, which is "not said" and not 0. */
export type CsvValue = string | number | boolean | null;

/**
 * Spreadsheets run a text that begins with one of these as a formula (OWASP, CSV injection); an
 * apostrophe before it keeps it a text. Numbers are written as they are, negative ones too.
 */
const FORMULA = /^[=+\-@\t\r]/u;

function field(value: CsvValue): string {
  if (value === null) return '';
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
}

/** Rows of fields as one text; the first row names the columns. */
export function csvOf(rows: readonly (readonly CsvValue[])[]): string {
  return `${csvFormatRows(rows.map((row) => row.map(field)))}\n`;
}
