/** How much figures grew, over many incidents: first figure against last. */
import type { Incident } from '../domain/record.ts';
import {
  boundsOfFigure,
  type FigureLine,
  type FigureStep,
  type IncidentSteps,
  type StepFigure,
} from './figureSteps.ts';
import { spreadOf, type Spread } from './spread.ts';

/**
 * The last figure as a multiple of the first: no less than `least` and no more than `most`, as far
 * as the two figures say. A figure is what it leaves possible, from L to U of the data format's
 * Readings 2 and to no end where it is open ("more than 200"); one that gives only its most ("up
 * to 50") may be anything from 0. A range (45 to 50) is no single number, so it gives none either.
 */
export interface Multiple {
  /** 0: nothing is said of how far it fell. */
  readonly least: number;
  /** Infinity: nothing is said of how far it rose. */
  readonly most: number;
}

/** One line from one of its figures to a later one. */
export interface Growth {
  readonly incident: Incident;
  readonly line: FigureLine;
  readonly first: FigureStep;
  readonly last: FigureStep;
  /** null: the first was 0, of which nothing is a multiple. */
  readonly multiple: Multiple | null;
  /** Days from the first figure to the last; null: one of them is not known to the day. */
  readonly days: number | null;
  /** `inferred` if any of the line's steps is. */
  readonly basis: 'stated' | 'inferred';
}

/** Spread of the ratios of those that can be counted, and what is left out. */
export interface GrowthSpread extends Spread {
  /** Both figures are one number, neither open nor a range, and the first is not 0. */
  readonly counted: readonly Growth[];
  /** Of the counted, those that rose, stayed and fell. */
  readonly rose: readonly Growth[];
  readonly same: readonly Growth[];
  readonly fell: readonly Growth[];
  /** Left out: one of the figures is open, capped or a range. */
  readonly open: readonly Growth[];
  /** Left out: the first figure is 0, so that nothing is a multiple of it. */
  readonly fromZero: readonly Growth[];
}

function multipleOf(first: StepFigure, last: StepFigure): Multiple | null {
  const [from, to] = [boundsOfFigure(first), boundsOfFigure(last)];
  if (from.most === 0) return null;
  return {
    least: to.least / from.most,
    most: from.least === 0 ? Infinity : to.most / from.least,
  };
}

/** The one multiple of two figures that are one number each; null: it has bounds alone, or there is none. */
export function ratioOf({ multiple }: Pick<Growth, 'multiple'>): number | null {
  return multiple !== null && multiple.least === multiple.most ? multiple.least : null;
}

function growthBetween(
  incident: Incident,
  line: FigureLine,
  first: FigureStep,
  last: FigureStep,
): Growth {
  return {
    incident,
    line,
    first,
    last,
    multiple: multipleOf(first.figure, last.figure),
    days: first.day === null || last.day === null ? null : last.day - first.day,
    basis: line.steps.some(({ follows }) => follows === 'inferred') ? 'inferred' : 'stated',
  };
}

/** Every line with a step, first figure against last, in the order of the incidents. */
export function growthsOf(incidents: readonly IncidentSteps[]): Growth[] {
  return incidents.flatMap(({ incident, lines }) =>
    lines.flatMap((line) => {
      const [first, last] = [line.steps[0], line.steps.at(-1)];
      return first && last && first !== last ? [growthBetween(incident, line, first, last)] : [];
    }),
  );
}

/**
 * The line's figure of the first days against that of the last day, where both are known: the line
 * has a figure said by day `early` after the incident's first day, and a later one said after that
 * and by day `late`. A speaker who is not heard again is not taken to have stayed with the figure.
 * @returns null where the line has no two such figures, or a day is not known
 */
export function growthByDay(
  { incident, line }: Pick<Growth, 'incident' | 'line'>,
  early: number,
  late: number,
): Growth | null {
  if (line.steps.some(({ elapsed }) => elapsed === null)) return null;
  const before = (day: number): FigureStep | undefined =>
    line.steps.findLast(({ elapsed }) => elapsed !== null && elapsed <= day);
  const [from, to] = [before(early), before(late)];
  return from && to && from !== to ? growthBetween(incident, line, from, to) : null;
}

/** The spread over the lines whose change is known exactly; the others are listed with the reason. */
export function growthSpread(growths: readonly Growth[]): GrowthSpread {
  const known = growths.flatMap((growth) => {
    const ratio = ratioOf(growth);
    return ratio === null ? [] : [{ growth, ratio }];
  });
  const which = (holds: (ratio: number) => boolean): Growth[] =>
    known.filter(({ ratio }) => holds(ratio)).map(({ growth }) => growth);
  return {
    ...spreadOf(known.map(({ ratio }) => ratio)),
    counted: known.map(({ growth }) => growth),
    rose: which((ratio) => ratio > 1),
    same: which((ratio) => ratio === 1),
    fell: which((ratio) => ratio < 1),
    open: growths.filter((growth) => growth.multiple !== null && ratioOf(growth) === null),
    fromZero: growths.filter(({ multiple }) => multiple === null),
  };
}
