/** Every line with a step as a table: the first figure, the last, how much and how long. */
import type { Dataset } from '../../data/dataset.ts';
import type { Claim } from '../../domain/record.ts';
import { actorName } from '../../i18n/actorName.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { countersOf } from '../../model/counterClaims.ts';
import type { Growth } from '../../model/figureGrowth.ts';
import { figureOf } from '../../model/figureSteps.ts';
import { paperOfClaim } from '../../model/voices.ts';
import type { TableCell, TableColumn, TableData } from '../../ui/tableData.ts';
import { figureText, lineName } from './lineWords.ts';

/** `+20%`, `−9%`, `0%` of a last figure over a first. */
export function changeText(ratio: number, { messages, format }: LaterTexts): string {
  const { growth } = messages.studies;
  const size = format.percent(Math.abs(ratio - 1));
  if (ratio === 1) return growth.same(size);
  return ratio > 1 ? growth.rise(size) : growth.fall(size);
}

/** How much a line changed, as far as its figures say: `+20%`, `at least +20%`, `from 0`. */
export function growthText({ ratio, reach }: Growth, texts: LaterTexts): string {
  const { growth } = texts.messages.studies;
  if (reach === 'unknown') return growth.bothOpen;
  if (ratio === null) return growth.fromZero;
  const change = changeText(ratio, texts);
  return reach === 'exact' ? change : growth.reach[reach](change);
}

/** Who says otherwise than a claim, with their figures, and who disputes it: `ISPR 23`. */
function otherwise(claim: Claim, dataset: Dataset, texts: LaterTexts): string[] {
  const { growth } = texts.messages.studies;
  const { disputed } = texts.messages.drawer.counter;
  const { claims, disputes } = countersOf(dataset, claim.id);
  const name = (id: string): string => actorName(dataset, id, texts);
  return [
    ...claims.map((other) => {
      const figure = figureOf(other);
      const paper = paperOfClaim(other, dataset);
      const who = paper === null ? name(other.said_by) : growth.paper(paper);
      return growth.counter(who, figure ? figureText(figure, texts) : '');
    }),
    ...disputes.map(({ kind, said_by: by }) => disputed[kind](name(by))),
  ];
}

/** One row a line; each number opens its incident with the claims. */
export function growthTable(
  growths: readonly Growth[],
  dataset: Dataset,
  texts: LaterTexts,
): TableData {
  const { messages, format } = texts;
  const { growth } = messages.studies;
  const { column } = growth;
  const head = (key: keyof typeof column, numeric = false): TableColumn => ({
    key,
    label: column[key],
    numeric,
  });
  const nameOf = (id: string): string => actorName(dataset, id, texts);
  return {
    caption: growth.tableCaption,
    columns: [
      // What a narrow screen must show without scrolling comes first.
      head('incident'),
      head('who'),
      head('first', true),
      head('last', true),
      head('change', true),
      head('group'),
      head('date'),
      head('days', true),
      head('basis'),
      head('otherwise'),
    ],
    rows: growths.map((one) => {
      const { incident, line, first, last, ratio, reach, days, basis } = one;
      const opens = { kind: 'record', id: incident.id } as const;
      const text = (value: string): TableCell => ({ text: value, sort: value });
      const figure = ({ figure: said }: Growth['first']): TableCell => ({
        text: figureText(said, texts),
        sort: said.value,
        ...(said.low === said.high && !said.open ? { value: said.value } : {}),
        opens,
      });
      const against = [first, last].flatMap(({ claim }) => otherwise(claim, dataset, texts));
      return {
        key: line.key,
        cells: [
          { text: incident.short_title, sort: incident.short_title, opens },
          text(lineName(line, nameOf, texts)),
          figure(first),
          figure(last),
          {
            text: growthText(one, texts),
            sort: reach === 'unknown' ? null : ratio,
            // Of 100, to one decimal.
            ...(reach === 'exact' && ratio !== null
              ? { value: Math.round((ratio - 1) * 1000) / 10 }
              : {}),
            opens,
          },
          text(messages.drawer.claims.group[line.group]),
          { text: format.dates(incident.date, incident.end_date), sort: incident.date },
          days === null
            ? { text: growth.dayUnknown, sort: null }
            : { text: format.count(days), sort: days, value: days },
          text(growth.basis[basis]),
          {
            ...text([...new Set(against)].join(messages.common.semicolon)),
            ...(against.length > 0 ? { opens } : {}),
          },
        ],
      };
    }),
    note: growth.tableNote,
  };
}
