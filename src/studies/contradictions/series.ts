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
  /** Those that rest on nothing but inferred links. */
  readonly inferred: readonly Contradiction[];
  /** Those that began on days that are not on the axis. */
  readonly outside: readonly Contradiction[];
}

/** One series a kind, in the order of the kinds; one without any contradiction is kept. */
export function seriesByKind(
  contradictions: readonly Contradiction[],
  bins: TimeBins,
): KindSeries[] {
  return CONTRADICTION_KINDS.map((kind) => {
    const all = contradictions.filter((one) => one.kind === kind);
    const lists: Contradiction[][] = bins.starts.map(() => []);
    const outside: Contradiction[] = [];
    for (const one of all) (lists[binIndexOf(bins, one.day)] ?? outside).push(one);
    return {
      kind,
      all,
      bins: lists,
      inferred: all.filter(({ oppositions }) =>
        oppositions.every(({ basis }) => basis === 'inferred'),
      ),
      outside,
    };
  });
}
