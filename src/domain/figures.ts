/**
 * What a figure says: L, U, best and whether it is open (data-format, Readings 2 and 4), of
 * anything that has `low`, `best`, `high` and a qualifier: a claim or a period total. Numbers count
 * what the figure counts; `null` is "not said", never 0.
 */
import type { Qualifier } from './vocabulary.ts';

/** The numbers that were said. */
export interface SaidNumbers {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** The numbers that were said and how. */
export interface SaidFigure extends SaidNumbers {
  readonly qualifier: Qualifier;
}

/** A figure with every number worked out. */
export interface Figure {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly open: boolean;
}

/** Was any number said? Not where it was only "dozens", "hundreds" or disputed. */
export function hasFigure({ low, best, high }: SaidNumbers): boolean {
  return low !== null || best !== null || high !== null;
}

/** L of Readings 2: `low`, else `best`, else 0, as "up to 10" says no least. */
export function lowOf({ low, best }: SaidNumbers): number {
  return low ?? best ?? 0;
}

/** U of Readings 2: `high`, else `best`, else `low`; null where no number was said. */
export function highOf({ low, best, high }: SaidNumbers): number | null {
  return high ?? best ?? low;
}

/** The figure for `best` (Readings 4): `best`, else `low`, else `high`; null where no number was said. */
export function bestOf({ low, best, high }: SaidNumbers): number | null {
  return best ?? low ?? high;
}

/**
 * The lower end as it is printed: `low`, else `best`, else `high`; null where no number was said.
 * It differs from L on purpose: "up to 10" is printed as 10, and the qualifier beside it says the
 * rest, where "0 to 10" would put a nought into the speaker's mouth.
 */
export function printedLowOf({ low, best, high }: SaidNumbers): number | null {
  return low ?? best ?? high;
}

/** Readings 2: "at least" and "more than" leave a figure open upward. */
export function isOpen({ qualifier }: Pick<SaidFigure, 'qualifier'>): boolean {
  return qualifier === 'at least' || qualifier === 'more than';
}

/** All of it; null where no number was said. */
export function figureOf(said: SaidFigure): Figure | null {
  const [best, high] = [bestOf(said), highOf(said)];
  if (best === null || high === null) return null;
  return { low: lowOf(said), best, high, open: isOpen(said) };
}
