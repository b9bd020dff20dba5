/** The strip of months as a table. */
import { actorName } from '../../i18n/actorName.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { MonthCoverage, Yardstick } from '../../model/coverage.ts';
import { COVERAGES } from '../../model/coverages.ts';
import type { TableCell, TableData, TableRow } from '../../ui/tableData.ts';
import { figureWords } from '../../records/totalWords.ts';
import type { Dataset } from '../../data/dataset.ts';
import { groupsOf, openingOfMonth, openingOfTotal, openingOfYardstick } from './evidence.ts';
import { yardstickFigure } from './coverageWords.ts';
import { countedWords, incidentCell, readAtOf } from './words.ts';

/** Cells that `measuredCells` fills. */
const MEASURED = 7;

function measuredCells(yardstick: Yardstick, dataset: Dataset, texts: LaterTexts): TableCell[] {
  const { messages, format } = texts;
  const { coverage } = messages.studies.trackers;
  const { total, own, share } = yardstick;
  const speaker = actorName(dataset, total.total.said_by, texts);
  const { address } = readAtOf(total.total, dataset, texts);
  const opening = openingOfYardstick(yardstick);
  const percent = share === null ? '' : format.percent(share);
  const leads = opening ? { leadsTo: opening } : {};
  const whom = countedWords({ groups: groupsOf(yardstick), kind: yardstick.kind }, total, texts);
  return [
    {
      text: share !== null && total.figure.open ? coverage.atMost(percent) : percent,
      sort: share,
    },
    { text: yardstickFigure(yardstick, texts), sort: own, ...leads },
    { ...incidentCell(yardstick, texts), ...leads },
    {
      text: figureWords(total.total, texts),
      sort: total.figure.high,
      ...(address === null ? { leadsTo: openingOfTotal(total.total) } : { address }),
    },
    { text: speaker, sort: speaker },
    { text: format.span(total.days), sort: total.days.first },
    { text: whom, sort: whom },
  ];
}

function emptyCells(count: number): TableCell[] {
  return Array.from({ length: count }, () => ({ text: '', sort: null }));
}

function rowOf(month: MonthCoverage, dataset: Dataset, texts: LaterTexts): TableRow {
  const { messages, format } = texts;
  const { days, country, coverage, incidents, yardstick } = month;
  const opening = openingOfMonth(month);
  const name = messages.filters.country[country] ?? country;
  return {
    key: [country, days.first].join(' '),
    cells: [
      { text: format.month(days.first), sort: days.first },
      { text: name, sort: name },
      {
        text: messages.studies.trackers.coverage.kind[coverage],
        sort: COVERAGES.indexOf(coverage),
      },
      {
        text: format.count(incidents),
        sort: incidents,
        ...(opening ? { leadsTo: opening } : {}),
      },
      ...(yardstick ? measuredCells(yardstick, dataset, texts) : emptyCells(MEASURED)),
    ],
  };
}

/** One row a month and country. */
export function coverageTable(
  months: readonly MonthCoverage[],
  dataset: Dataset,
  texts: LaterTexts,
): TableData {
  const { table } = texts.messages.studies.trackers.coverage;
  const column = (key: Exclude<keyof typeof table, 'caption' | 'note'>, numeric = false) => ({
    key,
    label: table[key],
    numeric,
  });
  return {
    caption: table.caption,
    columns: [
      column('month'),
      column('country'),
      column('kind'),
      column('incidents', true),
      column('share', true),
      column('own', true),
      column('ownIncidents', true),
      column('figure', true),
      column('tracker'),
      column('period'),
      column('victims'),
    ],
    rows: months.map((month) => rowOf(month, dataset, texts)),
    note: table.note,
  };
}
