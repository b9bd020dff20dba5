/** What the labels in the chart say: the range, the bin, and its largest incident. */
import type { Dataset } from '../../data/dataset.ts';
import type { Texts } from '../../i18n/texts.ts';
import { wrapText } from '../../viz/textWidth.ts';
import type { Annotation } from './annotations.ts';
import { LABEL, type LabelLine, type LabelRequest } from './placeLabels.ts';
import type { BinRows } from './series.ts';

/** Longest line of words under a range, in CSS pixels. */
const WRAP = 138;

const plainLine = (plain: string): LabelLine => ({ strong: '', plain });

/** Label texts for the bins chosen, fullest first. */
export function labelRequests(
  annotations: readonly Annotation[],
  series: BinRows,
  dataset: Dataset,
  texts: Texts,
  narrow: boolean,
): LabelRequest[] {
  return annotations.flatMap(({ row, bin }) => {
    const figure = series.rows[row]?.bins[bin];
    const span = series.spans[bin];
    if (!figure || !span) return [];
    const claimed = texts.format.range(figure.sum);
    const { best } = texts.messages.common.word;
    const single = texts.format.count(figure.sum.best);
    const range = !series.best || single === claimed ? claimed : best(single, claimed);
    // Best alone is written with the range behind it.
    const of = series.best ? 'all' : 'bar';
    if (narrow) return [{ row, bin, of, variants: [[plainLine(range)]] }];
    const name = texts.format.bin(series.unit, span);
    const strong = { strong: range, plain: '' };
    if (series.rows.length > 1) {
      return [{ row, bin, of, variants: [[{ strong: range, plain: ` ${name}` }], [strong]] }];
    }
    const incident = figure.largest === null ? null : dataset.incidents.rows[figure.largest];
    const words = texts.messages.casualties.annotation(name, incident?.short_title ?? null);
    const full = wrapText(words, LABEL.size, WRAP).map(plainLine);
    return [{ row, bin, of, variants: [[strong, ...full], [strong, plainLine(name)], [strong]] }];
  });
}
