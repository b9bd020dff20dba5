/**
 * Folding: which node of the network stands for which actor. Members are folded into their
 * organisation until a reader opens it; `pak-gov` is the Pakistani state, `iea` Kabul's.
 */
import type { Dataset } from '../data/dataset.ts';
import type { Actor } from '../domain/record.ts';
import { baseFold } from './baseFold.ts';
import type { Cell } from './networkCells.ts';

/** Among opened ids: the actors that are too little active to be drawn at first. */
export const OTHERS = 'others';

interface GraphNode {
  /** Id of the actor that the node is named after. */
  readonly id: string;
  readonly actor: Actor;
  readonly cell: Cell;
  /** Ids of the actors folded into it, without itself. */
  readonly folded: readonly string[];
  /** Members that get a node of their own when it is opened; empty: nothing to open. */
  readonly openable: readonly string[];
  readonly opened: boolean;
  /** The opened node that it came out of (or `OTHERS`); null: it is there from the start. */
  readonly from: string | null;
  /** False: too little active to be drawn unless asked for, but counted. */
  readonly drawn: boolean;
}

export interface ActorGraph {
  /** Drawn nodes first, then those that are only counted. */
  readonly nodes: readonly GraphNode[];
  /** Every actor id → number of the node that stands for it. */
  readonly nodeOf: ReadonlyMap<string, number>;
  /** What is opened, in the order of opening; ids that open nothing are left out. */
  readonly opened: readonly string[];
  /** How many nodes are drawn. */
  readonly drawn: number;
  /** Actors not drawn though they take part in something, and not folded into another. */
  readonly others: number;
  /** Actors that are neither drawn nor folded and take part in nothing but speaking. */
  readonly idle: number;
}

/**
 * @param opened ids of opened nodes, in the order of opening; unknown ones open nothing
 */
export function foldActors(dataset: Dataset, opened: readonly string[]): ActorGraph {
  const base = baseFold(dataset);
  const origin = new Map<string, string | null>(base.drawn.map((id) => [id, null]));
  const inForce: string[] = [];
  // An opened member of an unopened node comes to light only once that node is opened: repeat.
  for (let again = true; again;) {
    again = false;
    for (const id of opened) {
      if (inForce.includes(id)) continue;
      const members = id === OTHERS ? base.others : origin.has(id) ? base.membersOf(id) : [];
      const fresh = members.filter((member) => !origin.has(member));
      if (fresh.length === 0) continue;
      for (const member of fresh) origin.set(member, id);
      inForce.push(id);
      again = true;
    }
  }
  const hidden = [...base.others, ...base.idle].filter((id) => !origin.has(id));
  const ids = [...origin.keys(), ...hidden];
  const number = new Map(ids.map((id, index) => [id, index]));
  const nodeOf = new Map<string, number>();
  const folded: string[][] = ids.map(() => []);
  for (const actor of dataset.actors.rows) {
    const at = standsFor(actor.id, number, base.leadsTo);
    if (at === undefined) continue;
    nodeOf.set(actor.id, at);
    if (ids[at] !== actor.id) folded[at]?.push(actor.id);
  }
  const nodes = ids.flatMap((id, index): GraphNode[] => {
    const row = dataset.actors.rowOf.get(id);
    const actor = row === undefined ? undefined : dataset.actors.rows[row];
    if (!actor) return [];
    return [
      {
        id,
        actor,
        cell: base.cellOf(actor),
        folded: folded[index] ?? [],
        openable: base.membersOf(id),
        opened: inForce.includes(id),
        from: origin.get(id) ?? null,
        drawn: index < origin.size,
      },
    ];
  });
  return {
    nodes,
    nodeOf,
    opened: inForce,
    drawn: origin.size,
    others: base.others.filter((id) => !origin.has(id)).length,
    idle: base.idle.length,
  };
}

/** The nearest body above the actor, or itself, that has a node. */
function standsFor(
  id: string,
  nodes: ReadonlyMap<string, number>,
  leadsTo: ReadonlyMap<string, string>,
): number | undefined {
  const walked = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !walked.has(at);) {
    const node = nodes.get(at);
    if (node !== undefined) return node;
    walked.add(at);
    at = leadsTo.get(at);
  }
  return undefined;
}
