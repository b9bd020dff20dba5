/** The positions on a topic as a table: every position that a recorded link answers names it. */
import { findRecord, type Dataset } from '../../data/dataset.ts';
import type { DiplomaticEvent } from '../../domain/record.ts';
import type { Stance, Topic } from '../../domain/vocabulary.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { campsOf } from '../../model/sayings.ts';
import type { TableCell, TableData } from '../../ui/tableData.ts';
import type { PositionRow, Positions } from './positions.ts';
import { namesOf } from './words.ts';

const COLUMNS = ['date', 'who', 'side', 'stance', 'act', 'answers', 'against'] as const;
const STANCES = [
  'asserts',
  'corroborates',
  'doubts',
  'denies',
] as const satisfies readonly Stance[];

function plain(text: string): TableCell {
  return { text, sort: text === '' ? null : text };
}

function opening(text: string, id: string): TableCell {
  return { ...plain(text), opens: { kind: 'record', id } };
}

/** One row a position, the newest first. */
export function positionsTable(
  { rows }: Pick<Positions, 'rows'>,
  topic: Topic,
  dataset: Dataset,
  texts: LaterTexts,
): TableData {
  const { messages, format } = texts;
  const text = messages.studies.contradictions.positions;
  const stances = STANCES.flatMap((stance) => {
    const count = rows.filter((row) => row.stance === stance).length;
    return count === 0 ? [] : [text.summary(format.count(count), messages.common.stance[stance])];
  });
  return {
    caption: [
      text.caption(messages.filters.topic[topic], format.count(rows.length)),
      ...stances,
    ].join(messages.common.separator),
    columns: COLUMNS.map((key) => ({ key, label: text[key], numeric: false })),
    rows: rows.map((row) => ({
      key: [row.act.id, row.stance].join(' '),
      cells: [
        { text: format.dates(row.act.date, row.act.end_date), sort: row.act.date },
        plain(namesOf(row.act.initiators, dataset, texts)),
        plain(
          campsOf(dataset, row.act.initiators)
            .map((camp) => messages.common.camp[camp])
            .join(messages.common.comma),
        ),
        plain(messages.common.stance[row.stance]),
        opening(row.act.title, row.act.id),
        answersCell(row, dataset, texts),
        againstCell(row, dataset, texts),
      ],
    })),
    note: text.note,
  };
}

/** Opens what is answered; of several the first, and the act itself lists them all. */
function answersCell({ answers }: PositionRow, dataset: Dataset, texts: LaterTexts): TableCell {
  const { positions } = texts.messages.studies.contradictions;
  const [first] = answers;
  if (first === undefined) return plain('');
  const title = findRecord(dataset, first)?.title ?? first;
  const more = answers.length - 1;
  return opening(more === 0 ? title : positions.more(title, texts.format.count(more)), first);
}

function againstCell(row: PositionRow, dataset: Dataset, texts: LaterTexts): TableCell {
  const { messages, format } = texts;
  const text = messages.studies.contradictions.positions;
  const counter = (act: DiplomaticEvent, stance: Stance): string =>
    text.counter(
      text.by[stance] ?? '',
      namesOf(act.initiators, dataset, texts),
      format.dates(act.date, act.end_date),
    );
  const [first] = row.linked;
  if (first) {
    const words = row.linked.map(
      ({ act, stance, link }) => `${counter(act, stance)}${text.counterBasis[link.basis]}`,
    );
    return opening(words.join(messages.common.semicolon), first.act.id);
  }
  return plain(text.nobody);
}
