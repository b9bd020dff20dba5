/** The network as an adjacency list: one row a directed pair with acts or ties. */
import type { Dataset } from '../../data/dataset.ts';
import { actorName } from '../../i18n/actorName.ts';
import { wordName } from '../../i18n/wordText.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { PairTie } from '../../model/actorTies.ts';
import { ALL_ACTS } from '../../state/selected.ts';
import type { TableCell, TableData, TableRow } from '../../ui/tableData.ts';
import type { ViewInput } from '../types.ts';
import { shortName } from '../../i18n/actorNames.ts';
import { pairKey } from './edges.ts';
import type { NetworkSeries } from './series.ts';

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly acts: number;
  readonly tie: PairTie | null;
  /** Of the acts, the word's own; null: everyone is heard. */
  readonly heard: number | null;
}

/** Busiest pairs first; the sum of the acts is what is drawn plus the hidden single acts. */
export function networkTable(
  series: NetworkSeries,
  texts: LaterTexts,
  { dataset }: ViewInput,
): TableData {
  const { messages, format } = texts;
  const words = messages.tables.network;
  const { graph } = series.network;
  const text = (value: string): TableCell => ({ text: value, sort: value === '' ? null : value });
  const count = (value: number): TableCell => ({ text: format.count(value), sort: value });
  const own = series.links.some(({ heard }) => heard !== null);
  const name = wordName(series.word, dataset, texts);
  const rows = pairsOf(series).map(({ from, to, acts, tie, heard }): TableRow => {
    const fromId = graph.nodes[from]?.id ?? '';
    const toId = graph.nodes[to]?.id ?? '';
    const opens = { kind: 'pair', from: fromId, to: toId } as const;
    const relations = tie?.relations ?? [];
    const each = (value: (at: number) => string): string =>
      [...new Set(relations.map((_, at) => value(at)))]
        .filter((part) => part !== '')
        .join(messages.common.semicolon);
    return {
      key: pairKey(from, to),
      cells: [
        text(shortName(dataset, fromId, texts)),
        text(shortName(dataset, toId, texts)),
        { ...count(acts), opens },
        ...(own ? [{ ...count(heard ?? 0), opens }] : []),
        text(each((at) => messages.common.relation[relations[at]?.type ?? 'part-of'])),
        text(each((at) => messages.common.basis[relations[at]?.basis ?? 'unknown'])),
        text(each((at) => speaker(dataset, relations[at]?.said_by ?? null, texts))),
        {
          ...(relations.length === 0
            ? { text: '', sort: null }
            : count(new Set(relations.map(({ source }) => source)).size)),
          opens,
        },
      ],
    };
  });
  const empty: TableCell = { text: '', sort: null };
  return {
    caption: own ? messages.casualties.titleByWord(words.caption, name) : words.caption,
    columns: [
      { key: 'from', label: words.from, numeric: false },
      { key: 'to', label: words.to, numeric: false },
      { key: 'acts', label: words.acts, numeric: true },
      ...(own ? [{ key: 'own', label: name, numeric: true }] : []),
      { key: 'ties', label: words.ties, numeric: false },
      { key: 'basis', label: words.basis, numeric: false },
      { key: 'said-by', label: words.saidBy, numeric: false },
      { key: 'sources', label: words.sources, numeric: true },
    ],
    rows,
    totals: [
      text(words.total),
      empty,
      { ...count(series.acts), opens: ALL_ACTS },
      ...(own ? [empty] : []),
      empty,
      empty,
      empty,
      empty,
    ],
    note: words.note({
      singles: format.count(series.singles),
      within: format.count(series.within),
      undrawn: format.count(series.undrawn),
      idle: format.count(graph.idle),
    }),
  };
}

function speaker(dataset: Dataset, id: string | null, texts: LaterTexts): string {
  return id === null ? '' : actorName(dataset, id, texts);
}

function pairsOf({ links, ties }: NetworkSeries): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { from, to, acts, heard } of links)
    pairs.set(pairKey(from, to), { from, to, acts, heard, tie: null });
  for (const tie of ties) {
    const { from, to } = tie;
    const known = pairs.get(pairKey(from, to));
    const [acts, heard] = [known?.acts ?? 0, known?.heard ?? null];
    pairs.set(pairKey(from, to), { from, to, acts, heard, tie });
  }
  return [...pairs.values()].toSorted((a, b) => b.acts - a.acts || a.from - b.from || a.to - b.to);
}
