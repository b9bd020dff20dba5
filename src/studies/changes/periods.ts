/** The steps cut into a few periods of one length, for small multiples. */
import type { Day } from '../../lib/days.ts';
import { binStart, nextBinStart, type BinUnit } from '../../lib/timeBins.ts';
import type { ChangeStep, NetworkChange } from '../../model/networkChanges.ts';
import type { ChangeSeries } from './series.ts';

/** The coarsest unit that gives at least so many pictures, and never more than can be compared. */
const AT_LEAST = 4;
const AT_MOST = 6;
const UNITS: readonly BinUnit[] = ['year', 'quarter', 'month'];

export interface ChangePeriod {
  readonly unit: BinUnit;
  readonly first: Day;
  readonly last: Day;
  /** The period's first step. */
  readonly step: ChangeStep;
  /** What changed before the period, and in it. */
  readonly earlier: readonly NetworkChange[];
  readonly changes: readonly NetworkChange[];
}

/** The last periods that have a step, at most six, in order. */
export function changePeriods({
  before,
  steps,
}: Pick<ChangeSeries, 'before' | 'steps'>): ChangePeriod[] {
  const startsOf = (unit: BinUnit): Day[] => [
    ...new Set(steps.map(({ day }) => binStart(unit, day))),
  ];
  const unit = UNITS.find((one) => startsOf(one).length >= AT_LEAST) ?? UNITS.at(-1) ?? 'month';
  return startsOf(unit)
    .slice(-AT_MOST)
    .flatMap((first): ChangePeriod[] => {
      const last = nextBinStart(unit, first) - 1;
      const own = steps.filter(({ day }) => day >= first && day <= last);
      const [step] = own;
      if (!step) return [];
      return [
        {
          unit,
          first,
          last,
          step,
          earlier: [
            ...before,
            ...steps.filter(({ day }) => day < first).flatMap(({ changes }) => changes),
          ],
          changes: own.flatMap(({ changes }) => changes),
        },
      ];
    });
}
