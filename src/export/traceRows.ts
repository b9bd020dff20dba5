/** Everything that a figure counts and leaves out as rows of a file, so that it can be added again. */
import type { Dataset } from '../data/dataset.ts';
import type { ClaimPart } from '../reading/decidingClaims.ts';
import { claimRows } from './claimRows.ts';
import type { CsvValue } from './csv.ts';

/** A claim left out, with the reason. */
interface LeftOut {
  readonly id: string;
  readonly reason: string;
}

/**
 * One row a claim: those counted with the ends of the range that they give (or why they give
 * none), and for each of these what is in other groups and taken off (`less`); then those left out
 * with the reason.
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
    ...[...counted.values()].map(({ gives, why, less }) => [
      true,
      gives.join(' '),
      less === null ? null : gives.map((number) => less[number]).join(' '),
      why,
    ]),
    ...leftOut.map(({ reason }) => [false, null, null, reason]),
  ];
  return [
    [...head, 'counted', 'gives', 'less', 'reason'],
    ...rows.map((row, index) => [...row, ...(notes[index] ?? [])]),
  ];
}
