/** Comma-separated values (RFC 4180), safe to open in a spreadsheet unless asked for as they are. */
import { csvFormatRow } from 'd3-dsv';

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

function safe(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string' || NUMBER.test(value)) return String(value);
  const within = value.replace(FORMULA_WITHIN, "$1'");
  return FORMULA.test(within) ? `'${within}` : within;
}

function raw(value: CsvValue): string {
  return value === null ? '' : String(value);
}

/** By this a spreadsheet knows that the letters are UTF-8; programs take it for one of them. */
export const BYTE_ORDER_MARK = '\u{feff}';

/** What ends a line (RFC 4180, 2). */
const LINE_END = '\r\n';

/**
 * Rows of fields as one text; the first row names the columns.
 * @param texts `raw`: exactly as they are, for programs; a spreadsheet may run one as a formula
 */
export function csvOf(
  rows: readonly (readonly CsvValue[])[],
  texts: 'safe' | 'raw' = 'safe',
): string {
  const field = texts === 'raw' ? raw : safe;
  return rows.map((row) => `${csvFormatRow(row.map(field))}${LINE_END}`).join('');
}
