/** The chart's labels, from which bins get one to where it stands. */
import type { Dataset } from '../../data/dataset.ts';
import type { Texts } from '../../i18n/texts.ts';
import { isZoomed } from '../../pipeline/sharedTime.ts';
import type { ViewInput } from '../types.ts';
import { chooseAnnotations } from './annotations.ts';
import type { RowHeading } from './headings.ts';
import { labelRequests } from './labelTexts.ts';
import type { PlacedCasualties } from './place.ts';
import { placeLabels, type Box, type LabelRequest, type PlacedLabel } from './placeLabels.ts';
import type { BinRows, CasualtySeries } from './series.ts';

/** What labels keep clear of besides bars and marks: the rows' headings. */
function takenBoxes(
  headings: readonly (RowHeading | null)[],
  { rows, time }: PlacedCasualties,
): Box[] {
  return rows.flatMap(({ box }, row): Box[] => {
    const heading = headings[row];
    if (box.heading === null || !heading) return [];
    const { start, end } = heading.widths;
    const [y0, y1] = [box.heading - 14, box.heading + 4];
    return [
      { x0: 0, x1: start + 12, y0, y1 },
      { x0: time.right - end, x1: time.right + 16, y0, y1 },
    ];
  });
}

/**
 * What the labels of the bins that stand out may say: the same while only the time window moves.
 */
export function chartLabelRequests(
  bars: BinRows,
  placed: PlacedCasualties,
  dataset: Dataset,
  texts: Texts,
): LabelRequest[] {
  const { narrow } = placed.layout;
  const annotations = chooseAnnotations(bars, placed.scale.max, narrow);
  return labelRequests(annotations, bars, dataset, texts, narrow);
}

/** The labels, clear of bars, each other and the time window's edges. */
export function chartLabels(
  requests: readonly LabelRequest[],
  series: CasualtySeries,
  placed: PlacedCasualties,
  headings: readonly (RowHeading | null)[],
  input: ViewInput,
): PlacedLabel[] {
  const { from, to } = input.state.filter;
  const edges = [
    ...(from === null ? [] : [placed.time.x(from)]),
    ...(to === null ? [] : [placed.time.x(to + 1)]),
  ];
  // Zoomed to the period the chart shows nothing else: a bar that its ends cut counts more than it.
  const whole = isZoomed(input.state, input.dataset.extent)
    ? requests.filter(({ bin }) => {
        const span = series.spans[bin];
        return span && span.first >= (from ?? -Infinity) && span.last <= (to ?? Infinity);
      })
    : requests;
  return placeLabels(whole, placed, takenBoxes(headings, placed), edges);
}
