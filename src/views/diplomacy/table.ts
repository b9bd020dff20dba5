import type { Dataset } from '../../data/dataset.ts';
import type { DiplomaticEvent } from '../../domain/record.ts';
import { QUAD_OF_PLOVER, QUADS } from '../../domain/vocabulary.ts';
import { actorName } from '../../i18n/actorName.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { rowsOf } from '../../lib/rowMask.ts';
import { wordName } from '../../i18n/wordText.ts';
import { actsAgainst } from '../../model/positionContradictions.ts';
import type { ResponseChains } from '../../model/responseChains.ts';
import { ALL_ACTS } from '../../state/selected.ts';
import type { TableCell, TableData } from '../../ui/tableData.ts';
import { eventWords } from './eventWords.ts';
import type { DiplomacySeries } from './series.ts';

function said(words: string): TableCell {
  return { text: words, sort: words };
}

/** Who took the other side of its stances, by the links of response: no stance without the other. */
function againstIt(
  event: DiplomaticEvent,
  dataset: Dataset,
  chains: ResponseChains,
  texts: LaterTexts,
): string {
  const { messages, format } = texts;
  const counters = actsAgainst(event, dataset, chains).map(({ act, stance }) =>
    messages.tables.diplomacy.counter(
      act.initiators.map((id) => actorName(dataset, id, texts)).join(messages.common.comma),
      messages.common.stance[stance],
      format.dates(act.date, act.end_date),
    ),
  );
  return [...new Set(counters)].join(messages.common.semicolon);
}

/** One row an act that passes; the total equals the lanes' counts. */
export function diplomacyTable(series: DiplomacySeries, texts: LaterTexts): TableData {
  const { messages, format } = texts;
  const text = messages.tables.diplomacy;
  const { dataset, chains, passingRows, passing, heardRows, word } = series;
  const number = (value: number, id: string): TableCell => ({
    text: format.count(value),
    sort: value,
    opens: { kind: 'record', id },
  });
  const rows = rowsOf(passingRows).flatMap((row) => {
    const event = dataset.events.rows[row];
    if (!event) return [];
    const words = eventWords(event, dataset, chains, texts);
    const quad = QUAD_OF_PLOVER[event.plover];
    return [
      {
        key: event.id,
        cells: [
          { text: words.date, sort: event.date },
          { text: messages.common.quad[quad], sort: QUADS.indexOf(quad) },
          { ...said(event.title), opens: { kind: 'record' as const, id: event.id } },
          said(words.who),
          said(words.whom),
          said(words.topics),
          said(againstIt(event, dataset, chains, texts)),
          ...(heardRows ? [said(heardRows[row] === 1 ? text.own : '')] : []),
          number(chains.answersTo.get(event.id)?.length ?? 0, event.id),
          number(event.sources.length, event.id),
        ],
      },
    ];
  });
  const total = QUADS.reduce((sum, quad) => sum + passing[quad], 0);
  const column = (key: 'date' | 'lane' | 'act' | 'who' | 'whom' | 'topics' | 'against') => ({
    key,
    label: text[key],
    numeric: false,
  });
  const lanes = QUADS.map((quad) =>
    messages.summaries.diplomacy.lane(format.count(passing[quad]), messages.common.quad[quad]),
  );
  return {
    caption: heardRows
      ? messages.casualties.titleByWord(
          text.caption(format.count(total)),
          wordName(word, dataset, texts),
        )
      : text.caption(format.count(total)),
    columns: [
      column('date'),
      column('lane'),
      column('act'),
      column('who'),
      column('whom'),
      column('topics'),
      column('against'),
      ...(heardRows ? [{ key: 'own', label: wordName(word, dataset, texts), numeric: false }] : []),
      { key: 'answers', label: text.answers, numeric: true },
      { key: 'sources', label: text.sources, numeric: true },
    ],
    rows,
    totals: [
      said(text.total),
      said(''),
      {
        text: messages.diplomacy.acts(format.count(total)),
        sort: total,
        opens: ALL_ACTS,
      },
      said(''),
      said(''),
      said(''),
      said(''),
      said(''),
      said(''),
      ...(heardRows ? [said('')] : []),
    ],
    note: lanes.join(messages.common.separator),
  };
}
