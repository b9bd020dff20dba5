/** The same numbers as the picture, for the time filter in force. */
import { isEveryones } from '../../reading/word.ts';
import type { VictimGroup } from '../../domain/vocabulary.ts';
import { isFiltering } from '../../filter/filter.ts';
import { wordName } from '../../i18n/wordText.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { binSpan } from '../../lib/timeBins.ts';
import { sumByBin, sumRows } from '../../reading/sums.ts';
import type { RangeSum } from '../../reading/readings.ts';
import type { Selected } from '../../state/selected.ts';
import type { TableCell, TableColumn, TableData, TableRow } from '../../ui/tableData.ts';
import { countedDays, countedDaysName } from '../countedDays.ts';
import type { ViewInput } from '../types.ts';
import { countEmptyBins } from './emptyBins.ts';
import { begunInPeriod, columnsOf, masksOf, type CasualtySeries } from './series.ts';

interface Labels {
  readonly cells: readonly TableCell[];
  readonly noFigure: boolean;
  /** Everyone's claims beside one word's; null: the figures are everyone's. */
  readonly full: RangeSum | null;
}

function numberCells(
  sum: RangeSum,
  opens: Selected,
  { cells, noFigure, full }: Labels,
  { format }: LaterTexts,
): TableCell[] {
  const said = sum.incidents > 0;
  const cell = (value: number, plus = ''): TableCell =>
    said ? { text: `${format.count(value)}${plus}`, sort: value, opens } : { text: '', sort: null };
  return [
    ...cells,
    { text: format.count(sum.incidents), sort: sum.incidents, opens },
    cell(sum.floor),
    cell(sum.one_sided),
    cell(sum.best),
    cell(sum.top, sum.open ? '+' : ''),
    ...(full
      ? [{ text: full.incidents > 0 ? format.range(full) : '', sort: full.top, opens }]
      : []),
    ...(noFigure ? [{ text: format.count(sum.no_figure), sort: sum.no_figure, opens }] : []),
  ];
}

function columnsOfTable(
  grouped: boolean,
  single: boolean,
  { messages }: LaterTexts,
): TableColumn[] {
  const table = messages.tables.casualties;
  const number = (key: keyof typeof table.columns): TableColumn => ({
    key,
    label: table.columns[key],
    numeric: true,
  });
  return [
    { key: 'period', label: table.columns.period, numeric: false },
    ...(grouped ? [{ key: 'group', label: table.columns.group, numeric: false }] : []),
    ...(['incidents', 'floor', 'oneSided', 'best', 'top'] as const).map(number),
    ...(single ? [number('full')] : []),
    ...(grouped ? [] : [number(single ? 'noStatement' : 'noFigure')]),
  ];
}

/**
 * One row a bin that has records (and a group that has a figure), and the sum of the whole
 * time filter: an incident that began before the period is in the sum only, and said so.
 */
export function tabulateCasualties(
  series: CasualtySeries,
  texts: LaterTexts,
  input: ViewInput,
): TableData {
  const { messages, format } = texts;
  const table = messages.tables.casualties;
  const { bins } = input.time;
  const mask = masksOf(input).summed.incidents;
  const begun = begunInPeriod(input);
  const grouped = series.rows.length > 1;
  const { word, outcome } = series;
  const everyone = isEveryones(word) ? null : input.read(outcome, 'range');
  let inBins = 0;
  const rows = series.rows.flatMap(({ group }): { bin: number; row: TableRow }[] => {
    const columns = columnsOf(input.readings, group, input.state.filter.group);
    const { first } = input.dataset.incidents;
    const asked = input.state.filter.group;
    const sums = sumByBin(columns, begun, first, bins);
    const fulls = everyone && sumByBin(columnsOf(everyone, group, asked), begun, first, bins);
    return sums.flatMap((sum, bin) => {
      const records = sum.incidents + (grouped ? 0 : sum.no_figure);
      if (records === 0) return [];
      inBins += records;
      const span = binSpan(bins, bin);
      const { filter } = input.state;
      const name = countedDaysName(series.unit, span, filter, format);
      const labels: TableCell[] = [{ text: name, sort: span.first }];
      if (group !== null) labels.push(groupCell(group, texts));
      const opens: Selected = { kind: 'figure', ...countedDays(span, filter), group };
      const cells = numberCells(
        sum,
        opens,
        { cells: labels, noFigure: !grouped, full: fulls?.[bin] ?? null },
        texts,
      );
      return { bin, row: { key: `${bin}-${group ?? 'all'}`, cells } };
    });
  });
  rows.sort((a, b) => a.bin - b.bin);
  const [total] = series.totals;
  const whole: Selected = { kind: 'figure', first: null, last: null, group: null };
  const outside = total ? total.incidents + total.no_figure - inBins : 0;
  const empty = countEmptyBins(input, mask);
  const caption = table.caption(
    messages.common.outcomeVerb[series.outcome],
    messages.casualties.unit[series.unit],
  );
  return {
    caption:
      word === 'range'
        ? caption
        : messages.casualties.titleByWord(caption, wordName(word, input.dataset, texts)),
    columns: columnsOfTable(grouped, everyone !== null, texts),
    rows: rows.map(({ row }) => row),
    ...(total && !grouped
      ? {
          totals: numberCells(
            total,
            whole,
            {
              cells: [{ text: table.total, sort: null }],
              noFigure: true,
              full: everyone && sumRows(columnsOf(everyone, null, input.state.filter.group), mask),
            },
            texts,
          ),
        }
      : {}),
    note: [
      empty > 0
        ? table.empty(
            format.count(empty),
            messages.casualties.unit[series.unit],
            empty === 1,
            isFiltering({ ...input.state.filter, from: null, to: null }),
          )
        : null,
      !grouped && outside > 0 ? table.outside(format.count(outside), outside === 1) : null,
      messages.casualties.note.bounds,
      grouped ? messages.casualties.note.groups : null,
    ]
      .filter((part) => part !== null)
      .join(' '),
  };
}

function groupCell(group: VictimGroup, { messages }: LaterTexts): TableCell {
  const text = messages.common.group[group];
  return { text, sort: text };
}
