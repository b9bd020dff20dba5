/** Nodes and pairs in words: for tooltips, announcements and the list. */
import type { Dataset } from '../../data/dataset.ts';
import { findRow } from '../../data/dataset.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { ActCounts } from '../../model/actIndex.ts';
import { MAIN_TIES } from '../../model/actorActivity.ts';
import type { PairTie } from '../../model/actorTies.ts';
import { relationSentence } from '../../i18n/relationSentence.ts';
import { involvement, type NetworkSeries } from './series.ts';
import { shortName } from '../../i18n/actorNames.ts';

export interface Description {
  readonly title: string;
  /** Whose side; null for pairs. */
  readonly side: string | null;
  readonly lines: readonly string[];
  /** Ties as sentences with who says so. */
  readonly ties: readonly string[];
}

/** Acts by a node and towards it, each once however many parties it has. */
export function actsOf(
  { by, towards }: Pick<ActCounts, 'by' | 'towards'>,
  node: number,
): { readonly out: number; readonly into: number } {
  return { out: by[node] ?? 0, into: towards[node] ?? 0 };
}

export function describeNode(
  series: NetworkSeries,
  dataset: Dataset,
  node: number,
  texts: LaterTexts,
): Description {
  const { messages, format } = texts;
  const words = messages.actors.describe;
  const { graph } = series.network;
  const found = graph.nodes[node];
  const id = found?.id ?? '';
  const actor = findRow(dataset.actors, id);
  const { out, into } = actsOf(series.counts, node);
  const count = (values: Int32Array): string => format.count(values[node] ?? 0);
  const lines = [words.noActs];
  if (involvement(series, node) > 0) {
    lines.splice(
      0,
      1,
      words.outAndIn(format.count(out), format.count(into)),
      words.partIn(count(series.counts.events), count(series.counts.incidents)),
    );
  }
  if (found && found.folded.length > 0) lines.push(words.folded(format.count(found.folded.length)));
  if (found?.opened) lines.push(words.opened);
  return {
    title: actor?.name ?? id,
    side: actor ? messages.network.campOf[actor.camp] : null,
    lines,
    ties: series.ties
      .filter(({ from, to, kind }) => (from === node || to === node) && kind !== null)
      .toSorted((a, b) => gravity(a) - gravity(b))
      .flatMap(({ relations }) => relations)
      .map((relation) => relationSentence(relation, dataset, texts)),
  };
}

/** The gravest kinds first. */
function gravity({ kind }: PairTie): number {
  return kind === null ? MAIN_TIES.length : MAIN_TIES.indexOf(kind);
}

export function describePair(
  series: NetworkSeries,
  dataset: Dataset,
  from: number,
  to: number,
  texts: LaterTexts,
): Description {
  const { messages, format } = texts;
  const words = messages.actors.describe;
  const name = (node: number): string =>
    shortName(dataset, series.network.graph.nodes[node]?.id ?? '', texts);
  const acts = series.links.find((link) => link.from === from && link.to === to)?.acts ?? 0;
  const ties = series.ties.find((tie) => tie.from === from && tie.to === to);
  return {
    title: words.arrow(name(from), name(to)),
    side: null,
    lines: [acts === 0 ? words.noActs : words.acts(format.count(acts))],
    ties: (ties?.relations ?? []).map((relation) => relationSentence(relation, dataset, texts)),
  };
}

/** A description in one string, for the live region. */
export function spoken(description: Description, texts: LaterTexts, position: string): string {
  const { title, side, lines, ties } = description;
  const words = texts.messages.actors.describe;
  const count = ties.length === 0 ? [words.noTies] : [words.ties(texts.format.count(ties.length))];
  return [title, side, ...lines, ...count, ...ties.slice(0, 3), position]
    .filter((part) => part !== null && part !== '')
    .join(texts.messages.common.stop);
}
