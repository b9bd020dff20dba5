/** A row mask has one byte a row: 1 where the row is in, 0 where it is out. */
export type RowMask = Uint8Array;

/** How many rows are in. */
export function countRows(mask: RowMask): number {
  let count = 0;
  for (let row = 0; row < mask.length; row += 1) count += mask[row] ?? 0;
  return count;
}

/** The numbers of the rows that are in, ascending. */
export function rowsOf(mask: RowMask): number[] {
  const rows: number[] = [];
  for (let row = 0; row < mask.length; row += 1) if (mask[row] === 1) rows.push(row);
  return rows;
}

/** A mask of `length` rows, all in. */
export function fullMask(length: number): RowMask {
  return new Uint8Array(length).fill(1);
}

/** The rows that are in both masks of one length. */
export function intersectMasks(a: RowMask, b: RowMask): RowMask {
  return a.map((bit, row) => bit & (b[row] ?? 0));
}

/** A mask of `length` rows in which just those listed are in. */
export function maskOf(rows: Iterable<number>, length: number): RowMask {
  const mask = new Uint8Array(length);
  for (const row of rows) mask[row] = 1;
  return mask;
}
