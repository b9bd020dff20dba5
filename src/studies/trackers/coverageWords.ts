/** The coverage of months in words. */
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { COVERAGES, type MonthCoverage } from '../../model/coverage.ts';
import type { ViewInput } from '../../views/types.ts';
import { figureWords } from '../../records/totalWords.ts';
import { speakerOf } from './words.ts';

/** A country's months counted by kind: `4 covered, 51 thin`; kinds without a month are left out. */
export function coverageCounts(months: readonly MonthCoverage[], texts: LaterTexts): string {
  const { messages, format } = texts;
  const { kind, count } = messages.studies.trackers.coverage;
  return COVERAGES.flatMap((one) => {
    const number = months.filter(({ coverage }) => coverage === one).length;
    return number === 0 ? [] : count(format.count(number), kind[one]);
  }).join(messages.common.comma);
}

/** A month read out: its coverage, and by what it was measured. `**…**` stands out. */
export function monthWords(
  { days, country, coverage, incidents, yardstick }: MonthCoverage,
  dataset: Pick<ViewInput['dataset'], 'actors'>,
  texts: LaterTexts,
): string {
  const { messages, format } = texts;
  const text = messages.studies.trackers.coverage;
  const said = text.month({
    month: format.longMonth(days.first),
    country: messages.filters.country[country] ?? country,
    kind: text.kind[coverage],
    incidents: format.count(incidents),
  });
  if (!yardstick) return said;
  const { total, own, share } = yardstick;
  const measured = text.measured({
    share: format.percent(share),
    own: format.count(own),
    figure: figureWords(total.total, texts),
    speaker: speakerOf(total.total, dataset),
    period: format.span(total.days),
  });
  return [said, measured].join(messages.common.semicolon);
}
