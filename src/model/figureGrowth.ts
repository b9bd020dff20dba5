/** How much figures typically grew, over many incidents: first figure against last. */
import { quantileSorted } from 'd3-array';
import type { Incident } from '../domain/record.ts';
import type { FigureLine, FigureStep, IncidentSteps } from './figureSteps.ts';

/** One line from its first figure to its last. */
export interface Growth {
  readonly incident: Incident;
  readonly line: FigureLine;
  readonly first: FigureStep;
  readonly last: FigureStep;
  /** Last value over first; null: the first was 0. */
  readonly ratio: number | null;
  /** Days from the first figure to the last; null: one of them is not known to the day. */
  readonly days: number | null;
  /** `inferred` if any of its steps is. */
  readonly basis: 'stated' | 'inferred';
}

/** Spread of ratios. */
export interface Spread {
  readonly n: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  /** Figures that rose, stayed and fell. */
  readonly rose: number;
  readonly same: number;
  readonly fell: number;
}

function ratioOf(from: FigureStep, to: FigureStep): number | null {
  return from.figure.value === 0 ? null : to.figure.value / from.figure.value;
}

/** Every line with a step, in the order of the incidents. */
export function growthsOf(incidents: readonly IncidentSteps[]): Growth[] {
  return incidents.flatMap(({ incident, lines }) =>
    lines.flatMap((line) => {
      const first = line.steps[0];
      const last = line.steps.at(-1);
      if (!first || !last || first === last) return [];
      return {
        incident,
        line,
        first,
        last,
        ratio: ratioOf(first, last),
        days: first.day === null || last.day === null ? null : last.day - first.day,
        basis: line.steps.some(({ follows }) => follows === 'inferred') ? 'inferred' : 'stated',
      };
    }),
  );
}

/**
 * Median and quartiles (linear interpolation between ranks) of ratios; null: there is none.
 * @param ratios last figure over first; those that are null are left out
 */
export function spreadOf(ratios: readonly (number | null)[]): Spread | null {
  const known = ratios.filter((ratio) => ratio !== null).toSorted((a, b) => a - b);
  const at = (share: number): number => quantileSorted(known, share) ?? Number.NaN;
  if (known.length === 0) return null;
  return {
    n: known.length,
    lower: at(0.25),
    median: at(0.5),
    upper: at(0.75),
    rose: known.filter((ratio) => ratio > 1).length,
    same: known.filter((ratio) => ratio === 1).length,
    fell: known.filter((ratio) => ratio < 1).length,
  };
}

/**
 * The figure of the last day against that of the first days, where both are known: the line has a
 * figure said by day `early` after the incident's first day, and a later one said after that and
 * by day `late`. A speaker who is not heard again is not taken to have stayed with the figure.
 */
export function ratioByDay(
  { steps }: Pick<FigureLine, 'steps'>,
  early: number,
  late: number,
): number | null {
  if (steps.some(({ elapsed }) => elapsed === null)) return null;
  const before = (day: number): FigureStep | undefined =>
    steps.findLast(({ elapsed }) => elapsed !== null && elapsed <= day);
  const [from, to] = [before(early), before(late)];
  return from && to && from !== to ? ratioOf(from, to) : null;
}
