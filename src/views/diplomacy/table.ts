import { QUAD_OF_PLOVER, QUADS } from '../../domain/vocabulary.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { rowsOf } from '../../lib/rowMask.ts';
import type { TableCell, TableData } from '../../ui/tableData.ts';
import { eventWords } from './eventWords.ts';
import type { DiplomacySeries } from './series.ts';

function word(words: string): TableCell {
  return { text: words, sort: words };
}

/** One row an act that passes; the total equals the lanes' counts. */
export function diplomacyTable(series: DiplomacySeries, texts: LaterTexts): TableData {
  const { messages, format } = texts;
  const text = messages.tables.diplomacy;
  const { dataset, chains, passingRows, passing } = series;
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
          { ...word(event.title), opens: { kind: 'record' as const, id: event.id } },
          word(words.who),
          word(words.whom),
          word(words.topics),
          number(chains.answersTo.get(event.id)?.length ?? 0, event.id),
          number(event.sources.length, event.id),
        ],
      },
    ];
  });
  const total = QUADS.reduce((sum, quad) => sum + passing[quad], 0);
  const column = (key: 'date' | 'lane' | 'act' | 'who' | 'whom' | 'topics') => ({
    key,
    label: text[key],
    numeric: false,
  });
  const lanes = QUADS.map((quad) =>
    messages.summaries.diplomacy.lane(format.count(passing[quad]), messages.common.quad[quad]),
  );
  return {
    caption: text.caption(format.count(total)),
    columns: [
      column('date'),
      column('lane'),
      column('act'),
      column('who'),
      column('whom'),
      column('topics'),
      { key: 'answers', label: text.answers, numeric: true },
      { key: 'sources', label: text.sources, numeric: true },
    ],
    rows,
    totals: [
      word(text.total),
      word(''),
      {
        text: messages.diplomacy.acts(format.count(total)),
        sort: total,
        opens: { kind: 'acts', first: null, last: null, quad: null },
      },
      word(''),
      word(''),
      word(''),
      word(''),
      word(''),
    ],
    note: lanes.join(messages.common.separator),
  };
}
