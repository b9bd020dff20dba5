/** Every line with a step as a table: the first figure, the last, how much and how long. */
import type { Dataset } from '../../data/dataset.ts';
import type { Claim } from '../../domain/record.ts';
import { actorName } from '../../i18n/actorName.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { countersOf } from '../../model/counterClaims.ts';
import { ratioOf, type Growth, type Multiple } from '../../model/figureGrowth.ts';
import { figureOf } from '../../model/figureSteps.ts';
import { claimSpeaker } from '../../records/claimSpeaker.ts';
import type { TableCell, TableColumn, TableData } from '../../ui/tableData.ts';
import { figureText, lineName } from './lineWords.ts';

/** `+20%`, `−9%`, `0%` of a last figure over a first. */
export function changeText(ratio: number, { messages, format }: LaterTexts): string {
  const { growth } = messages.studies;
  const size = format.percent(Math.abs(ratio - 1));
  if (ratio === 1) return growth.same(size);
  return ratio > 1 ? growth.rise(size) : growth.fall(size);
}

/** Whole hundredths, a bound moved outward rather than nearer than what was said. */
function outward(change: number, to: 'down' | 'up'): number {
  // Of 0.28 × 100 floating point makes a little more than 28.
  const hundredths = Math.round(change * 1e8) / 1e6;
  return (to === 'down' ? Math.floor(hundredths) : Math.ceil(hundredths)) / 100;
}

/** Of a change that is no one number, what its figures say: a least, a most, both or neither. */
function boundsText({ least, most }: Multiple, texts: LaterTexts): string {
  const { bounds } = texts.messages.studies.growth;
  const lower = outward(least - 1, 'down');
  const upper = most === Infinity ? Infinity : outward(most - 1, 'up');
  const size = (change: number): string => texts.format.percent(Math.abs(change));
  if (least > 0 && upper !== Infinity) {
    return bounds.between(changeText(1 + lower, texts), changeText(1 + upper, texts));
  }
  if (least > 0) {
    if (lower === 0) return bounds.noFall;
    return lower > 0 ? bounds.leastRise(size(lower)) : bounds.mostFall(size(lower));
  }
  if (upper === Infinity) return bounds.unknown;
  if (upper === 0) return bounds.noRise;
  return upper > 0 ? bounds.mostRise(size(upper)) : bounds.leastFall(size(upper));
}

/** How much a line changed, as far as its figures say: `+20%`, `a rise of 20% or more`, `from 0`. */
export function growthText(growth: Growth, texts: LaterTexts): string {
  const ratio = ratioOf(growth);
  if (ratio !== null) return changeText(ratio, texts);
  return growth.multiple === null
    ? texts.messages.studies.growth.fromZero
    : boundsText(growth.multiple, texts);
}

/** Where a change stands among others: by its one multiple, else by what bounds it; null: nothing does. */
function sortOf({ multiple }: Growth): number | null {
  if (multiple === null) return null;
  if (multiple.least > 0) return multiple.least;
  return multiple.most === Infinity ? null : multiple.most;
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
      const who = claimSpeaker(other, dataset, texts);
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
      const { incident, line, first, last, days, basis } = one;
      const ratio = ratioOf(one);
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
            sort: sortOf(one),
            // Of 100, to one decimal.
            ...(ratio === null ? {} : { value: Math.round((ratio - 1) * 1000) / 10 }),
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
