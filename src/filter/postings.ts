/** Posting lists: the rows that carry a value, by value. */

/** Value → ascending row numbers. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** @param valuesOf the values of a row, repeats allowed (a list: a string would be taken letter by letter) */
export function buildPostings<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
): Postings {
  const postings = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const value of new Set(valuesOf(row))) {
      const list = postings.get(value);
      if (list) list.push(index);
      else postings.set(value, [index]);
    }
  });
  return postings;
}

/** A mask of the rows that carry any of the values. */
export function rowsWithAny(
  postings: Postings,
  values: Iterable<string>,
  length: number,
): Uint8Array {
  const mask = new Uint8Array(length);
  for (const value of values) for (const row of postings.get(value) ?? []) mask[row] = 1;
  return mask;
}
