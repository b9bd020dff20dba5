/** Every line with a step as a table: the first figure, the last, how much and how long. */
import { findRow, type Dataset } from '../../data/dataset.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { Growth } from '../../model/figureGrowth.ts';
import type { StepFigure } from '../../model/figureSteps.ts';
import type { TableCell, TableData } from '../../ui/tableData.ts';

/** A figure as it was put: `43+`, `45–50`. */
export function figureText({ low, high, open }: StepFigure, { format }: LaterTexts): string {
  return format.range({ floor: low, top: high, open });
}

/** `+20%`, `−9%`, `0%` of a last figure over a first. */
export function changeText(ratio: number, { messages, format }: LaterTexts): string {
  const { growth } = messages.studies;
  const size = format.percent(Math.abs(ratio - 1));
  if (ratio === 1) return growth.same(size);
  return ratio > 1 ? growth.rise(size) : growth.fall(size);
}

/** One row a line; each number opens its incident with the claims. */
export function growthTable(
  growths: readonly Growth[],
  dataset: Pick<Dataset, 'actors'>,
  texts: LaterTexts,
): TableData {
  const { messages, format } = texts;
  const { growth, column } = { growth: messages.studies.growth, ...messages.studies.growth };
  const columns = [
    { key: 'incident', label: column.incident, numeric: false },
    { key: 'date', label: column.date, numeric: false },
    { key: 'who', label: column.who, numeric: false },
    { key: 'group', label: column.group, numeric: false },
    { key: 'first', label: column.first, numeric: true },
    { key: 'last', label: column.last, numeric: true },
    { key: 'change', label: column.change, numeric: true },
    { key: 'days', label: column.days, numeric: true },
    { key: 'basis', label: column.basis, numeric: false },
  ];
  return {
    caption: growth.tableCaption,
    columns,
    rows: growths.map(({ incident, line, first, last, ratio, days, basis }) => {
      const opens = { kind: 'record', id: incident.id } as const;
      const name = findRow(dataset.actors, line.said_by)?.short_name ?? line.said_by;
      const text = (value: string): TableCell => ({ text: value, sort: value });
      const figure = (one: StepFigure): TableCell => ({
        text: figureText(one, texts),
        sort: one.value,
        opens,
      });
      return {
        key: line.key,
        cells: [
          { text: incident.short_title, sort: incident.short_title, opens },
          { text: format.dates(incident.date, incident.end_date), sort: incident.date },
          text(name),
          text(messages.drawer.claims.group[line.group]),
          figure(first.figure),
          figure(last.figure),
          {
            text: ratio === null ? growth.fromZero : changeText(ratio, texts),
            sort: ratio,
            opens,
          },
          { text: days === null ? growth.dayUnknown : format.count(days), sort: days },
          text(growth.basis[basis]),
        ],
      };
    }),
    note: growth.tableNote,
  };
}
