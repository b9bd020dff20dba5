/**
 * Acts between nodes, indexed once a fold: counting what passes a filter is then one pass
 * over the events with whole numbers only.
 */
import type { Dataset } from '../data/dataset.ts';
import type { RowMask } from '../lib/rowMask.ts';
import { partiesOfEvent, partiesOfIncident } from './actorActivity.ts';
import type { ActorGraph } from './actorGraph.ts';

/** Two nodes, by number, in the direction of the act. */
interface NodePair {
  readonly from: number;
  readonly to: number;
}

/** Lists of numbers, one a row, end to end: row `r` has `values[starts[r]]` to `values[starts[r + 1] - 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export interface ActIndex {
  /** Every directed pair of different nodes that some event has. */
  readonly pairs: readonly NodePair[];
  /** Per event the pairs (indexes of `pairs`) from each initiator to each recipient, each once. */
  readonly pairsOfEvent: Lists;
  /** Per event the nodes of its initiators, and those of its recipients, each once. */
  readonly actorsOfEvent: Lists;
  readonly addresseesOfEvent: Lists;
  /** Per event: has it a pair of two drawn nodes, has it one with a hidden node? */
  readonly betweenDrawn: RowMask;
  readonly withHidden: RowMask;
  /** Per event how many nodes it has as initiator and as recipient at once. */
  readonly within: Int32Array;
  /** Per event the nodes of its initiators, recipients and mediators, each once. */
  readonly nodesOfEvent: Lists;
  /** Per incident the nodes of its perpetrators and targets, each once. */
  readonly nodesOfIncident: Lists;
}

export interface ActCounts {
  /** Acts of each pair of the index. An act with several parties is in several pairs: never added up. */
  readonly pairs: Int32Array;
  /** Acts by each node, and acts towards it, each act once however many parties it has. */
  readonly by: Int32Array;
  readonly towards: Int32Array;
  /** Acts with a pair of two drawn nodes, and acts with a pair that has a hidden node: one act can be both. */
  readonly between: number;
  readonly hidden: number;
  /** Acts of which some node is initiator and recipient at once: counted apart, never drawn. */
  readonly within: number;
  /** Events each node takes part in, its folded members included. */
  readonly events: Int32Array;
  /** Incidents each node takes part in, its folded members included. */
  readonly incidents: Int32Array;
}

function buildLists(rows: readonly Iterable<number>[]): Lists {
  const lists = rows.map((row) => [...row]);
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => {
    starts[row + 1] = (starts[row] ?? 0) + list.length;
  });
  return { starts, values: Int32Array.from(lists.flat()) };
}

/** Calls `visit` with every value of a row. */
export function forEachOfRow(lists: Lists, row: number, visit: (value: number) => void): void {
  const end = lists.starts[row + 1] ?? 0;
  for (let at = lists.starts[row] ?? 0; at < end; at += 1) {
    const value = lists.values[at];
    if (value !== undefined) visit(value);
  }
}

/** Indexes a dataset's events and incidents by the nodes of a fold. */
export function indexActs(dataset: Dataset, { nodeOf, nodes, drawn }: ActorGraph): ActIndex {
  const toNodes = (ids: Iterable<string>): Set<number> => {
    const found = new Set<number>();
    for (const id of ids) {
      const node = nodeOf.get(id);
      if (node !== undefined) found.add(node);
    }
    return found;
  };
  const pairs: NodePair[] = [];
  const pairNumber = new Map<number, number>();
  const numberOfPair = (from: number, to: number): number => {
    const key = from * nodes.length + to;
    const known = pairNumber.get(key);
    if (known !== undefined) return known;
    pairs.push({ from, to });
    pairNumber.set(key, pairs.length - 1);
    return pairs.length - 1;
  };
  const within = new Int32Array(dataset.events.rows.length);
  const pairsOfEvent = dataset.events.rows.map((event, row) => {
    const found: number[] = [];
    const recipients = toNodes(event.recipients);
    for (const from of toNodes(event.initiators)) {
      for (const to of recipients) {
        if (from === to) within[row] = (within[row] ?? 0) + 1;
        else found.push(numberOfPair(from, to));
      }
    }
    return found;
  });
  const isDrawn = (pair: number): boolean => {
    const { from, to } = pairs[pair] ?? { from: drawn, to: drawn };
    return from < drawn && to < drawn;
  };
  return {
    pairs,
    pairsOfEvent: buildLists(pairsOfEvent),
    actorsOfEvent: buildLists(dataset.events.rows.map((event) => toNodes(event.initiators))),
    addresseesOfEvent: buildLists(dataset.events.rows.map((event) => toNodes(event.recipients))),
    betweenDrawn: Uint8Array.from(pairsOfEvent, (found) => Number(found.some(isDrawn))),
    withHidden: Uint8Array.from(pairsOfEvent, (found) => Number(!found.every(isDrawn))),
    within,
    nodesOfEvent: buildLists(dataset.events.rows.map((event) => toNodes(partiesOfEvent(event)))),
    nodesOfIncident: buildLists(
      dataset.incidents.rows.map((incident) => toNodes(partiesOfIncident(incident))),
    ),
  };
}

function addRows(lists: Lists, mask: RowMask, counts: Int32Array): void {
  const { starts, values } = lists;
  for (let row = 0; row < mask.length; row += 1) {
    if (mask[row] !== 1) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
}

/** Counts what passes: one pass over each table. */
export function countActs(
  index: ActIndex,
  nodes: number,
  passing: { readonly events: RowMask; readonly incidents: RowMask },
): ActCounts {
  const counts = {
    pairs: new Int32Array(index.pairs.length),
    by: new Int32Array(nodes),
    towards: new Int32Array(nodes),
    events: new Int32Array(nodes),
    incidents: new Int32Array(nodes),
  };
  addRows(index.pairsOfEvent, passing.events, counts.pairs);
  addRows(index.actorsOfEvent, passing.events, counts.by);
  addRows(index.addresseesOfEvent, passing.events, counts.towards);
  addRows(index.nodesOfEvent, passing.events, counts.events);
  addRows(index.nodesOfIncident, passing.incidents, counts.incidents);
  let within = 0;
  let between = 0;
  let hidden = 0;
  for (let row = 0; row < index.within.length; row += 1) {
    if (passing.events[row] !== 1) continue;
    if ((index.within[row] ?? 0) > 0) within += 1;
    between += index.betweenDrawn[row] ?? 0;
    hidden += index.withHidden[row] ?? 0;
  }
  return { ...counts, between, hidden, within };
}
