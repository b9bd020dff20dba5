/** How much figures grew, over many incidents: first figure against last. */
import type { Incident } from '../domain/record.ts';
import type { FigureLine, FigureStep, IncidentSteps } from './figureSteps.ts';
import { spreadOf, type Spread } from './spread.ts';

/**
 * What a ratio of two figures says. Of an open one ("more than 200") only the least is said, so with
 * an open last figure it is the least change, with an open first one the greatest, with both neither;
 * of a capped one ("up to 50") only the most, and there it is the other way round.
 */
export type Reach = 'exact' | 'at-least' | 'at-most' | 'unknown';

/** One line from one of its figures to a later one. */
export interface Growth {
  readonly incident: Incident;
  readonly line: FigureLine;
  readonly first: FigureStep;
  readonly last: FigureStep;
  /** Last value over first; null: the first was 0. */
  readonly ratio: number | null;
  readonly reach: Reach;
  /** Days from the first figure to the last; null: one of them is not known to the day. */
  readonly days: number | null;
  /** `inferred` if any of the line's steps is. */
  readonly basis: 'stated' | 'inferred';
}

/** Spread of the ratios of those that can be counted, and what is left out. */
export interface GrowthSpread extends Spread {
  /** Both figures are closed (neither open nor capped), and the first is not 0. */
  readonly counted: readonly Growth[];
  /** Of the counted, those that rose, stayed and fell. */
  readonly rose: readonly Growth[];
  readonly same: readonly Growth[];
  readonly fell: readonly Growth[];
  /** Left out: one of the figures is open or capped. */
  readonly open: readonly Growth[];
  /** Left out: the first figure is 0, so that nothing is a multiple of it. */
  readonly fromZero: readonly Growth[];
}

function reachOf({ figure: first }: FigureStep, { figure: last }: FigureStep): Reach {
  const least = !last.capped && !first.open;
  const most = !last.open && !first.capped;
  if (least && most) return 'exact';
  if (least) return 'at-least';
  return most ? 'at-most' : 'unknown';
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
    ratio: first.figure.value === 0 ? null : last.figure.value / first.figure.value,
    reach: reachOf(first, last),
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
  const exact = growths.filter(({ reach }) => reach === 'exact');
  const known = exact.flatMap((growth) =>
    growth.ratio === null ? [] : [{ growth, ratio: growth.ratio }],
  );
  const which = (holds: (ratio: number) => boolean): Growth[] =>
    known.filter(({ ratio }) => holds(ratio)).map(({ growth }) => growth);
  return {
    ...spreadOf(known.map(({ ratio }) => ratio)),
    counted: known.map(({ growth }) => growth),
    rose: which((ratio) => ratio > 1),
    same: which((ratio) => ratio === 1),
    fell: which((ratio) => ratio < 1),
    open: growths.filter(({ reach }) => reach !== 'exact'),
    fromZero: exact.filter(({ ratio }) => ratio === null),
  };
}
