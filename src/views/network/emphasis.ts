/** How the network is lit: hover outlines, a chosen actor keeps its neighbours and dims the rest. */
import type { Dataset } from '../../data/dataset.ts';
import { forEachOfRow } from '../../model/actIndex.ts';
import type { Hovered } from '../../state/interactionStore.ts';
import type { Selected } from '../../state/selected.ts';
import { pairKey } from './edges.ts';
import type { NetworkSeries } from './series.ts';

export interface NetworkEmphasis {
  /** Nodes that stay at full strength; null: all. */
  readonly lit: ReadonlySet<number> | null;
  /** Nodes with a ring: hovered here or active in what is hovered elsewhere. */
  readonly ringed: ReadonlySet<number>;
  /** Nodes with the selection's ring. */
  readonly selected: ReadonlySet<number>;
  /** All edges of these nodes are drawn, hidden kinds and single acts too. */
  readonly centres: ReadonlySet<number>;
  /** Pairs (`pairKey`) drawn and lit in any case. */
  readonly pairs: ReadonlySet<string>;
  /** Pairs that are selected. */
  readonly selectedPairs: ReadonlySet<string>;
}

type Passing = { readonly events: Uint8Array; readonly incidents: Uint8Array };

/** @param passing the rows that the counts were made from */
export function networkEmphasis(
  series: NetworkSeries,
  dataset: Dataset,
  passing: Passing,
  hovered: Hovered | null,
  select: readonly Selected[],
): NetworkEmphasis {
  const { nodeOf, drawn } = series.network.graph;
  const ringed = new Set<number>();
  const pairs = new Set<string>();
  const centres = new Set<number>(series.chosen);
  const nodeFor = (id: string): number | null => {
    const node = nodeOf.get(id);
    return node === undefined || node >= drawn ? null : node;
  };
  const addPair = (fromId: string, toId: string, into: Set<string>): void => {
    const from = nodeFor(fromId);
    const to = nodeFor(toId);
    if (from !== null && to !== null) into.add(pairKey(from, to));
  };

  if (hovered?.kind === 'actor') {
    const node = nodeFor(hovered.id);
    if (node !== null) {
      ringed.add(node);
      centres.clear();
      centres.add(node);
    }
  } else if (hovered?.kind === 'pair') {
    addPair(hovered.from, hovered.to, pairs);
    for (const id of [hovered.from, hovered.to]) ring(nodeFor(id), ringed);
  } else if (hovered?.kind === 'record') {
    lightRecord(series, dataset, hovered.id, ringed, pairs);
  } else if (hovered?.kind === 'span') {
    for (const node of activeIn(series, dataset, passing, hovered)) ring(node, ringed);
  }

  const selectedPairs = new Set<string>();
  const selected = new Set<number>();
  for (const one of select) {
    if (one.kind === 'pair') addPair(one.from, one.to, selectedPairs);
    if (one.kind !== 'record') continue;
    const node = nodeFor(one.id);
    if (node !== null) selected.add(node);
    else lightRecord(series, dataset, one.id, selected, selectedPairs);
  }
  return {
    lit: litNodes(series, centres, selectedPairs),
    ringed,
    selected,
    centres,
    pairs,
    selectedPairs,
  };

  function ring(node: number | null, into: Set<number>): void {
    if (node !== null && node < drawn) into.add(node);
  }
}

/** The centres with everyone they act on, are acted on by, or are tied to. */
function litNodes(
  { links, ties }: NetworkSeries,
  centres: ReadonlySet<number>,
  selectedPairs: ReadonlySet<string>,
): Set<number> | null {
  if (centres.size === 0 && selectedPairs.size === 0) return null;
  const lit = new Set(centres);
  for (const { from, to } of [...links, ...ties]) {
    const asked = selectedPairs.has(pairKey(from, to));
    if (asked || centres.has(from) || centres.has(to)) lit.add(from).add(to);
  }
  return lit;
}

/** Rings the actors of an incident, an event or a relation and lights the edges between them. */
function lightRecord(
  series: NetworkSeries,
  dataset: Dataset,
  id: string,
  nodes: Set<number>,
  pairs: Set<string>,
): void {
  const { graph, acts } = series.network;
  const add = (node: number): void => {
    if (node < graph.drawn) nodes.add(node);
  };
  const event = dataset.events.rowOf.get(id);
  if (event !== undefined) {
    forEachOfRow(acts.nodesOfEvent, event, add);
    forEachOfRow(acts.pairsOfEvent, event, (index) => {
      const pair = acts.pairs[index];
      if (pair) pairs.add(pairKey(pair.from, pair.to));
    });
  }
  const incident = dataset.incidents.rowOf.get(id);
  if (incident !== undefined) forEachOfRow(acts.nodesOfIncident, incident, add);
  const tie = series.network.ties.find(({ relation }) => relation.id === id);
  if (tie) {
    add(tie.from);
    add(tie.to);
    pairs.add(pairKey(tie.from, tie.to));
  }
}

/** Nodes of the events and incidents that pass and overlap the days. */
function activeIn(
  { network }: NetworkSeries,
  dataset: Dataset,
  passing: Passing,
  days: { readonly first: number; readonly last: number },
): Set<number> {
  const found = new Set<number>();
  const gather = (
    table: { readonly first: Int32Array; readonly last: Int32Array },
    mask: Uint8Array,
    lists: typeof network.acts.nodesOfEvent,
  ): void => {
    for (let row = 0; row < mask.length; row += 1) {
      const [first = 0, last = 0] = [table.first[row], table.last[row]];
      if (mask[row] !== 1 || first > days.last || last < days.first) continue;
      forEachOfRow(lists, row, (node) => found.add(node));
    }
  };
  gather(dataset.events, passing.events, network.acts.nodesOfEvent);
  gather(dataset.incidents, passing.incidents, network.acts.nodesOfIncident);
  return found;
}
