/**
 * Detector `turn`: a month at which the record's violence changes level.
 *
 * 1. The series is the floor of the killed by month, every speaker admitted: the sum over the
 *    incidents that began in it. A month without an incident counts as 0.
 * 2. A month's shift is the mean floor of the `MONTHS` months from it on, less that of the `MONTHS`
 *    before it. A month has both or is none.
 * 3. Neighbours share most of their months, so of months less than `MONTHS` apart only the one with
 *    the greater shift (up or down) is kept; of equal ones the earlier.
 * 4. The greatest shift comes first, up or down.
 *
 * The record is a sample: a shift may lie in what was read as well as in what happened.
 */
import { binSpan, buildTimeBins } from '../lib/timeBins.ts';
import { fullMask } from '../lib/rowMask.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import { addRanges, ZERO_RANGE } from '../reading/range.ts';
import type { RangeSum } from '../reading/readings.ts';
import { sumByBin } from '../reading/sums.ts';
import type { Selected } from '../state/selected.ts';
import { storyState, type Candidate } from './story.ts';

/** Months to either side that are averaged. */
export const MONTHS = 6;

interface Shift {
  readonly at: number;
  readonly by: number;
}

/** The shifts of a series by the rules above, the greatest first; `at` is an index of it. */
export function shiftsOf(series: readonly number[], months: number): readonly Shift[] {
  const sum = (from: number, to: number): number =>
    series.slice(from, to).reduce((a, b) => a + b, 0);
  const all = series.flatMap((_, at): Shift[] =>
    at < months || at + months > series.length
      ? []
      : [{ at, by: (sum(at, at + months) - sum(at - months, at)) / months }],
  );
  const kept: Shift[] = [];
  for (const shift of all.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by) || a.at - b.at)) {
    if (shift.by !== 0 && kept.every(({ at }) => Math.abs(at - shift.at) >= months)) {
      kept.push(shift);
    }
  }
  return kept;
}

const NOTHING: RangeSum = { ...ZERO_RANGE, incidents: 0, no_figure: 0 };

function total(sums: readonly RangeSum[]): RangeSum {
  return sums.reduce(
    (a, b) => ({
      ...addRanges(a, b),
      incidents: a.incidents + b.incidents,
      no_figure: a.no_figure + b.no_figure,
    }),
    NOTHING,
  );
}

/** The turning months of the record, the greatest shift first. */
export function turningMonths({ dataset, read }: Pipeline): readonly Candidate[] {
  const { incidents, extent } = dataset;
  const bins = buildTimeBins('month', extent);
  const sums = sumByBin(
    read('killed', 'range').whole,
    fullMask(incidents.rows.length),
    incidents.first,
    bins,
  );
  const floors = sums.map(({ floor }) => floor);
  return shiftsOf(floors, MONTHS).map(({ at, by }): Candidate => {
    const { first: month, last } = binSpan(bins, at);
    const days = {
      first: binSpan(bins, at - MONTHS).first,
      last: binSpan(bins, at + MONTHS - 1).last,
    };
    const began = (from: number, to: number): string[] =>
      incidents.rows.flatMap(({ id }, row) => {
        const first = incidents.first[row] ?? NaN;
        return first >= from && first <= to ? [id] : [];
      });
    const subject: Selected = { kind: 'figure', first: month, last, group: null };
    return {
      evidence: {
        detector: 'turn',
        month,
        before: total(sums.slice(at - MONTHS, at)),
        after: total(sums.slice(at, at + MONTHS)),
        months: MONTHS,
        shift: by,
      },
      subject,
      records: [],
      counts: [
        { of: 'after', records: began(month, days.last) },
        { of: 'before', records: began(days.first, month - 1) },
      ],
      days,
      state: storyState({ filter: { from: days.first, to: days.last }, select: [subject] }),
      marks: [{ day: month, record: null }],
    };
  });
}
