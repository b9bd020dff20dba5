/** Comma-separated values (RFC 4180), safe to open in a spreadsheet. */
import { csvFormatRows } from 'd3-dsv';

/** null: an empty field, which is "not said" and not 0. */
export type CsvValue = string | number | boolean | null;

/*
 * Spreadsheets run a text that begins with = + - @ as a formula, some in full width too, and past
 * blanks or quotes; a tab or a line's end may begin a cell of its own (OWASP, CSV injection). An
 * apostrophe before it keeps it a text.
 */
const SIGNS = '=+\\-@＝＋－＠';
const BLANKS = '\\s\\p{Cf}\'"‘’“”`';
const FORMULA = new RegExp(`^(?:[\\t\\r\\n]|[${BLANKS}]*[${SIGNS}])`, 'u');
/** Where decimals have a comma, files are taken apart at semicolons: what follows one begins a cell. */
const FORMULA_WITHIN = new RegExp(`([;\\t\\r\\n][${BLANKS}]*)(?=[${SIGNS}])`, 'gu');
/** A number does nothing, a negative one neither, and must stay one that can be added up. */
const NUMBER = /^-?\d+(?:[.,]\d+)*%?$/u;

function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string' || NUMBER.test(value)) return String(value);
  const within = value.replace(FORMULA_WITHIN, "$1'");
  return FORMULA.test(within) ? `'${within}` : within;
}

/** Rows of fields as one text; the first row names the columns. */
export function csvOf(rows: readonly (readonly CsvValue[])[]): string {
  return `${csvFormatRows(rows.map((row) => row.map(field)))}\n`;
}
