/**
 * What the sentence above an embed's first picture is made of, for any period: of each incident its
 * days and its figure. It comes with the picture's own code, before the record.
 */
import { daysMask, type RowDays } from '../filter/daysMask.ts';
import type { Period } from '../filter/filterWindow.ts';
import type { DaySpan } from '../lib/days.ts';
import { countRows, fullMask } from '../lib/rowMask.ts';
import type { Pipeline, PipelineResult } from '../pipeline/createPipeline.ts';
import type { RangeColumns } from '../reading/readings.ts';
import { countDiffering, sumRows } from '../reading/sums.ts';
import { DEFAULT_STATE } from '../state/explorer.ts';

/** As it is sent: small numbers, for these pack well. */
export interface PictureFigures {
  readonly extent: DaySpan;
  /** Days from the row before to this row's first day; the first row's day itself. */
  readonly gaps: readonly number[];
  /** Days from a row's first to its last. */
  readonly lengths: readonly number[];
  readonly columns: Readonly<Record<keyof RangeColumns, readonly number[]>>;
}

/** Of everybody's word on the killed, which is what the picture shows. */
export function figuresOf({ dataset, read }: Pipeline): PictureFigures {
  const { first, last } = dataset.incidents;
  const { outcome, word } = DEFAULT_STATE;
  const { floor, one_sided, best, top, open, said, differs } = read(outcome, word).whole;
  return {
    extent: dataset.extent,
    gaps: Array.from(first, (day, row) => day - (first[row - 1] ?? 0)),
    lengths: Array.from(first, (day, row) => (last[row] ?? day) - day),
    columns: {
      floor: [...floor],
      one_sided: [...one_sided],
      best: [...best],
      top: [...top],
      open: [...open],
      said: [...said],
      differs: [...differs],
    },
  };
}

/** What passes in a period, as the pipeline has it. */
export interface PeriodSums extends Pick<PipelineResult, 'sum' | 'full' | 'differ'> {
  readonly incidents: number;
}

/** @returns adds up what passes in a period */
export function periodSums({
  gaps,
  lengths,
  columns,
}: PictureFigures): (period: Period) => PeriodSums {
  let day = 0;
  const first = Int32Array.from(gaps, (gap) => (day += gap));
  const days: RowDays = { first, last: first.map((start, row) => start + (lengths[row] ?? 0)) };
  const ranges: RangeColumns = {
    floor: Float64Array.from(columns.floor),
    one_sided: Float64Array.from(columns.one_sided),
    best: Float64Array.from(columns.best),
    top: Float64Array.from(columns.top),
    open: Uint8Array.from(columns.open),
    said: Uint8Array.from(columns.said),
    differs: Uint8Array.from(columns.differs),
  };
  return (period) => {
    const mask = daysMask(days, period) ?? fullMask(first.length);
    const sum = sumRows(ranges, mask);
    return { sum, full: sum, differ: countDiffering(ranges, mask), incidents: countRows(mask) };
  };
}
