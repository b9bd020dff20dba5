/** The strip of months as a table. */
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { COVERAGES, type MonthCoverage, type Yardstick } from '../../model/coverage.ts';
import { NO_FILTER } from '../../filter/filter.ts';
import type { TableCell, TableData, TableRow } from '../../ui/tableData.ts';
import type { ViewInput } from '../../views/types.ts';
import { openingOfYardstick } from './evidence.ts';
import { figureWords } from '../../records/totalWords.ts';
import { readAtOf, speakerOf } from './words.ts';

/** Cells that `measuredCells` fills. */
const MEASURED = 6;

function measuredCells(yardstick: Yardstick, input: ViewInput, texts: LaterTexts): TableCell[] {
  const { messages, format } = texts;
  const { trackers } = messages.studies;
  const { total, own, share, victims } = yardstick;
  const speaker = speakerOf(total.total, input.dataset);
  const { address } = readAtOf(total.total, input.dataset, texts);
  const opening = openingOfYardstick(yardstick, input.dataset);
  const whom = {
    whole: trackers.group.all,
    civilians: trackers.group.civilians,
    butMilitants: trackers.coverage.butMilitants,
  }[victims];
  return [
    { text: format.percent(share), sort: share },
    { text: format.count(own), sort: own, ...(opening ? { leadsTo: opening } : {}) },
    {
      text: figureWords(total.total, texts),
      sort: total.figure.high,
      ...(address === null ? {} : { address }),
    },
    { text: speaker, sort: speaker },
    { text: format.span(total.days), sort: total.days.first },
    { text: whom, sort: whom },
  ];
}

function emptyCells(count: number): TableCell[] {
  return Array.from({ length: count }, () => ({ text: '', sort: null }));
}

function rowOf(month: MonthCoverage, input: ViewInput, texts: LaterTexts): TableRow {
  const { messages, format } = texts;
  const { days, country, coverage, incidents, speakers, yardstick } = month;
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
        ...(incidents === 0
          ? {}
          : {
              leadsTo: (state) => ({
                ...state,
                filter: { ...NO_FILTER, from: days.first, to: days.last, country: [country] },
                select: [
                  { kind: 'figure', first: days.first, last: days.last, group: null },
                ] as const,
              }),
            }),
      },
      { text: format.count(speakers), sort: speakers },
      ...(yardstick ? measuredCells(yardstick, input, texts) : emptyCells(MEASURED)),
    ],
  };
}

/** One row a month and country. */
export function coverageTable(
  months: readonly MonthCoverage[],
  input: ViewInput,
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
      column('speakers', true),
      column('share', true),
      column('own', true),
      column('figure', true),
      column('tracker'),
      column('period'),
      column('victims'),
    ],
    rows: months.map((month) => rowOf(month, input, texts)),
    note: table.note,
  };
}
