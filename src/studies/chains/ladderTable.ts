/** A ladder as a table: one row a link, so that an act that answers twice is there twice. */
import { findRecord, type Dataset } from '../../data/dataset.ts';
import { actorName } from '../../i18n/actorName.ts';
import type { Incident } from '../../domain/record.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { TableData, TableRow } from '../../ui/tableData.ts';
import { daysOrWhy } from './dayWords.ts';
import type { Ladder, LadderAct } from './ladder.ts';

function rowsOf(
  incident: Incident,
  { act, camp, days, links }: LadderAct,
  dataset: Dataset,
  texts: LaterTexts,
): TableRow[] {
  const { messages, format } = texts;
  const { ladder } = messages.studies.chains;
  const names = act.initiators.map((id) => actorName(dataset, id, texts));
  const text = (value: string) => ({ text: value, sort: value });
  return links.map((link) => ({
    key: `${link.cause} ${act.id}`,
    cells: [
      {
        text: days === null ? daysOrWhy(days, [incident, act], texts) : format.count(days),
        sort: days,
      },
      { text: format.dates(act.date, act.end_date), sort: act.date },
      text(names.join(messages.common.comma)),
      text(messages.common.camp[camp]),
      { ...text(act.title), opens: { kind: 'record', id: act.id } },
      text(messages.filters.format[act.format]),
      {
        ...text(findRecord(dataset, link.cause)?.title ?? link.cause),
        opens: { kind: 'record', id: link.cause },
      },
      text(messages.common.response[link.kind]),
      text(ladder.basis[link.basis]),
    ],
  }));
}

export function ladderTable(
  { incident, acts, undated }: Ladder,
  dataset: Dataset,
  texts: LaterTexts,
): TableData {
  const { ladder } = texts.messages.studies.chains;
  const { column } = ladder;
  const plain = (key: keyof typeof column) => ({ key, label: column[key], numeric: false });
  return {
    caption: ladder.caption(incident.title),
    columns: [
      { key: 'days', label: column.days, numeric: true },
      plain('date'),
      plain('who'),
      plain('camp'),
      plain('act'),
      plain('form'),
      plain('answers'),
      plain('kind'),
      plain('basis'),
    ],
    rows: [...acts, ...undated].flatMap((act) => rowsOf(incident, act, dataset, texts)),
    note: ladder.note,
  };
}
