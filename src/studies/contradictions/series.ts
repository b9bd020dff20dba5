/** Contradictions counted by kind and bin of time. */
import { binIndexOf, type TimeBins } from '../../lib/timeBins.ts';
import {
  CONTRADICTION_KINDS,
  type Contradiction,
  type ContradictionKind,
} from '../../model/contradiction.ts';

export interface KindSeries {
  readonly kind: ContradictionKind;
  readonly all: readonly Contradiction[];
  /** One list a bin. */
  readonly bins: readonly (readonly Contradiction[])[];
  /** How many rest on nothing but links that the coder inferred. */
  readonly inferred: number;
  /** How many began on days that are not on the axis. */
  readonly outside: number;
}

/** One series a kind, in the order of the kinds; one without any contradiction is kept. */
export function seriesByKind(
  contradictions: readonly Contradiction[],
  bins: TimeBins,
): KindSeries[] {
  return CONTRADICTION_KINDS.map((kind) => {
    const all = contradictions.filter((one) => one.kind === kind);
    const lists: Contradiction[][] = bins.starts.map(() => []);
    for (const one of all) lists[binIndexOf(bins, one.day)]?.push(one);
    return {
      kind,
      all,
      bins: lists,
      inferred: all.filter(({ oppositions }) =>
        oppositions.every(({ basis }) => basis === 'inferred'),
      ).length,
      outside: all.length - lists.reduce((sum, list) => sum + list.length, 0),
    };
  });
}
