import { QUADS } from '../../domain/vocabulary.ts';
import { wordName } from '../../i18n/wordText.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { binSpan } from '../../lib/timeBins.ts';
import { countedDaysName } from '../countedDays.ts';
import type { DiplomacySeries } from './series.ts';

/** Kind of chart, numbers by lane, the busiest bin among what passes; no causes. */
export function diplomacySummary(series: DiplomacySeries, texts: LaterTexts): string {
  const { messages, format } = texts;
  const text = messages.summaries.diplomacy;
  const { passing, passingRows, marks } = series;
  const total = QUADS.reduce((sum, quad) => sum + passing[quad], 0);
  const perBin = new Map<number, number>();
  for (const { columns } of marks.lanes) {
    for (const { bin, acts } of columns) {
      const count = acts.filter(({ row }) => passingRows[row] === 1).length;
      perBin.set(bin, (perBin.get(bin) ?? 0) + count);
    }
  }
  const [busiest, most] = [...perBin].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, 0]);
  const own = series.heard && QUADS.reduce((sum, quad) => sum + (series.heard?.[quad] ?? 0), 0);
  const heard =
    own === null ? '' : text.heard(wordName(series.word, series.dataset, texts), format.count(own));
  const whole = text.whole({
    total: format.count(total),
    lanes: QUADS.map((quad) =>
      text.lane(format.count(passing[quad]), messages.common.quad[quad]),
    ).join(messages.common.comma),
    busiest:
      most === 0
        ? ''
        : text.busiest(
            format.count(most),
            countedDaysName(marks.bins.unit, binSpan(marks.bins, busiest), series.period, format),
          ),
  });
  return whole + heard;
}
