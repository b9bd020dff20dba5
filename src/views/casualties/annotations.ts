/** Which bins are labelled in the chart: the largest of all and the largest of each year. */
import { datePartsOf } from '../../lib/days.ts';
import type { BinRows } from './series.ts';

export interface Annotation {
  readonly row: number;
  readonly bin: number;
  readonly top: number;
}

const LARGEST_OF_VIEW = 6;
const LARGEST_OF_ROW = 3;
/** Below this share of the scale a bar in one of several rows is too small to call out. */
const ROW_SHARE = 0.12;

/**
 * Bins worth a label, the highest first.
 * @param max the value at the scale's upper end
 * @param narrow on a phone only bars over a fifth of the scale
 */
export function chooseAnnotations(series: BinRows, max: number, narrow: boolean): Annotation[] {
  const single = series.rows.length === 1;
  const least = narrow ? max / 5 : single ? 0 : max * ROW_SHARE;
  return series.rows
    .flatMap((row, index) => {
      const ranked = row.bins
        .flatMap(({ sum }, bin) => (sum.top > 0 ? [{ row: index, bin, top: sum.top }] : []))
        .toSorted((a, b) => b.top - a.top || a.bin - b.bin);
      const years = new Set<number>();
      const count = single ? LARGEST_OF_VIEW : LARGEST_OF_ROW;
      return ranked.filter(({ bin }, rank) => {
        const year = datePartsOf(series.spans[bin]?.first ?? 0).year;
        const ofYear = !years.has(year);
        years.add(year);
        return rank < count || (single && ofYear);
      });
    })
    .filter(({ top }) => top >= least)
    .toSorted((a, b) => b.top - a.top || a.bin - b.bin);
}
