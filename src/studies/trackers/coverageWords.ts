/** The coverage of months in words. */
import { actorName } from '../../i18n/actorName.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { decides, type MonthCoverage, type Yardstick } from '../../model/coverage.ts';
import { COVERAGES, type Coverage } from '../../model/coverages.ts';
import type { ViewInput } from '../../views/types.ts';
import { figureWords } from '../../records/totalWords.ts';
import { incidentWords } from './words.ts';

export interface CoverageCount {
  readonly coverage: Coverage;
  readonly months: number;
  /** `4 covered` */
  readonly said: string;
}

/** A country's months counted by kind; kinds without a month are left out. */
export function coverageCounts(
  months: readonly MonthCoverage[],
  { messages, format }: LaterTexts,
): readonly CoverageCount[] {
  const { kind, count } = messages.studies.trackers.coverage;
  return COVERAGES.flatMap((coverage) => {
    const number = months.filter((month) => month.coverage === coverage).length;
    return number === 0
      ? []
      : { coverage, months: number, said: count(format.count(number), kind[coverage]) };
  });
}

/** What the record has of a yardstick: a sum, that no incident gives a figure, or that there is none. */
export function yardstickFigure(
  { own, incidents }: Pick<Yardstick, 'own' | 'incidents'>,
  { messages, format }: LaterTexts,
): string {
  if (own !== null) return format.count(own);
  const { ownNone, noneThere } = messages.studies.trackers;
  return incidents === 0 ? noneThere : ownNone;
}

/** How a yardstick's share is put into words. */
function measureOf(
  yardstick: Yardstick,
): keyof LaterTexts['messages']['studies']['trackers']['coverage']['by'] {
  const { share, total } = yardstick;
  if (share === null) return 'none';
  if (!decides(yardstick)) return 'undecided';
  if (total.figure.open) return 'open';
  return share > 1 ? 'more' : 'part';
}

/** By what a month is measured, and how many incidents that is of. */
function yardstickWords(
  yardstick: Yardstick,
  dataset: Pick<ViewInput['dataset'], 'actors'>,
  texts: LaterTexts,
): string {
  const { messages, format } = texts;
  const text = messages.studies.trackers.coverage;
  const { total, share, incidents } = yardstick;
  const part = {
    share: share === null ? '' : format.percent(share),
    own: yardstickFigure(yardstick, texts),
    figure: figureWords(total.total, texts),
    speaker: actorName(dataset, total.total.said_by, texts),
    period: format.span(total.days),
  };
  const say = text.by[measureOf(yardstick)];
  const counted = incidents === 0 ? null : incidentWords(yardstick, total.metric, texts);
  return [say(part), counted].filter((words) => words !== null).join(messages.common.semicolon);
}

/** A month read out: its coverage, and by what it was measured; marked as `LinkedText` has it. */
export function monthWords(
  { days, country, coverage, incidents, yardstick }: MonthCoverage,
  dataset: Pick<ViewInput['dataset'], 'actors'>,
  texts: LaterTexts,
): string {
  const { messages, format } = texts;
  const text = messages.studies.trackers.coverage;
  const part = {
    month: format.longMonth(days.first),
    country: messages.filters.country[country] ?? country,
    kind: text.kind[coverage],
  };
  const said =
    incidents === 0
      ? text.emptyMonth(part)
      : text.month({ ...part, incidents: format.count(incidents) });
  if (!yardstick) return said;
  return [said, yardstickWords(yardstick, dataset, texts)].join(messages.common.semicolon);
}
