/** Everything that a figure counts and leaves out as rows of a file, so that it can be added again. */
import type { Dataset } from '../data/dataset.ts';
import { NUMBERS, type NumberOfRange } from '../reading/accounts.ts';
import type { ClaimPart } from '../reading/decidingClaims.ts';
import { claimRows } from './claimRows.ts';
import type { CsvValue } from './csv.ts';

/** A claim left out, with the reason. */
interface LeftOut {
  readonly id: string;
  readonly reason: string;
}

/** People that a claim adds to a number; null: none of it is its. */
function addedTo({ gives }: ClaimPart, number: NumberOfRange): number | null {
  const given = gives.find((one) => one.number === number && one.added);
  return given ? given.amount - given.less : null;
}

/**
 * One row a claim: those counted with the numbers that they give (or why they give none) and what
 * they add to each, so that a column comes to the figure; then those left out with the reason.
 */
export function traceRows(
  dataset: Dataset,
  counted: ReadonlyMap<string, ClaimPart>,
  leftOut: readonly LeftOut[],
): CsvValue[][] {
  const [head = [], ...rows] = claimRows(dataset, [
    ...counted.keys(),
    ...leftOut.map(({ id }) => id),
  ]);
  const notes = [
    ...[...counted.values()].map((part) => [
      true,
      part.gives.map(({ number }) => number).join(' '),
      ...NUMBERS.map((number) => addedTo(part, number)),
      part.why,
    ]),
    ...leftOut.map(({ reason }) => [false, null, ...NUMBERS.map(() => null), reason]),
  ];
  return [
    [...head, 'counted', 'gives', ...NUMBERS.map((number) => `adds_to_${number}`), 'reason'],
    ...rows.map((row, index) => [...row, ...(notes[index] ?? [])]),
  ];
}
