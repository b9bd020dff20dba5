/** The chart in words: kind, encodings, numbers, pattern; never a cause. */
import { wordName } from '../../i18n/wordText.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { countedDaysName } from '../countedDays.ts';
import type { CasualtySeries } from './series.ts';

/** At most about 60 words. */
export function summariseCasualties(series: CasualtySeries, texts: LaterTexts): string {
  const { messages, format } = texts;
  const summary = messages.summaries.casualties;
  const verb = messages.common.outcomeVerb[series.outcome];
  const chart = summary.chart(verb, messages.casualties.unit[series.unit], series.rows.length);
  const largest = series.findLargest();
  const span = largest && series.spans[largest.bin];
  const [total] = series.totals;
  const name = wordName(series.word, series.dataset, texts);
  const single = series.word !== 'range' && series.word !== 'best';
  const parts = [
    chart,
    series.word === 'range' ? summary.encoding : summary.byWord(name),
    ...(single && total
      ? [
          summary.covers(
            format.count(total.incidents),
            format.count(total.incidents + total.no_figure),
          ),
        ]
      : []),
  ];
  if (series.rows.length === 1 && total) {
    parts.push(
      total.incidents + total.no_figure === 0
        ? summary.empty
        : summary.total(
            format.proseRange(total),
            format.count(total.incidents),
            total.no_figure === 0 ? null : format.count(total.no_figure),
          ),
    );
  }
  if (largest && span) {
    parts.push(
      summary.largest(
        countedDaysName(series.unit, span, largest.period, format),
        format.proseRange(largest.sum),
        largest.group === null ? null : messages.common.group[largest.group],
      ),
    );
  }
  return parts.join(' ');
}
