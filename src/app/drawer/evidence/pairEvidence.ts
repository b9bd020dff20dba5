/** Acts and declared ties between two actors, folded as the network shows them. */
import type { Dataset } from '../../../data/dataset.ts';
import type { Membership } from '../../../data/membership.ts';
import type { DiplomaticEvent, Relation } from '../../../domain/record.ts';
import type { RowMask } from '../../../lib/rowMask.ts';
import type { ActorGraph } from '../../../model/actorGraph.ts';
import { sortByGravity } from './actorEvidence.ts';

export interface PairEvidence {
  /** Acts of the first towards the second, among those that pass. */
  readonly forth: readonly DiplomaticEvent[];
  readonly back: readonly DiplomaticEvent[];
  readonly ties: readonly Relation[];
}

export interface PairGround {
  readonly dataset: Dataset;
  readonly membership: Membership;
  /** The fold in force. */
  readonly graph: ActorGraph;
  /** Events that pass. */
  readonly events: RowMask;
}

/**
 * Whom an actor stands for: as a node of the network, everyone folded into it; an actor that
 * is no node, everyone who leads up to it but not to the other (a state's organ is not the
 * state acting on itself).
 */
function standsFor(id: string, other: string, { graph, membership }: PairGround): Set<string> {
  const node = graph.nodeOf.get(id);
  if (node !== undefined && graph.nodes[node]?.id === id) {
    return new Set([...graph.nodeOf].flatMap(([actor, at]) => (at === node ? [actor] : [])));
  }
  const own = new Set(membership.get(id) ?? [id]);
  if (own.has(other)) for (const theirs of membership.get(other) ?? []) own.delete(theirs);
  return own;
}

export function buildPairEvidence(from: string, to: string, ground: PairGround): PairEvidence {
  const { dataset, events } = ground;
  const first = standsFor(from, to, ground);
  const second = standsFor(to, from, ground);
  const acts = (by: ReadonlySet<string>, towards: ReadonlySet<string>): DiplomaticEvent[] =>
    dataset.events.rows.filter(
      ({ initiators, recipients }, row) =>
        events[row] === 1 &&
        initiators.some((id) => by.has(id)) &&
        recipients.some((id) => towards.has(id)),
    );
  return {
    forth: acts(first, second),
    back: acts(second, first),
    ties: sortByGravity(
      dataset.relations.rows.filter(
        (tie) =>
          (first.has(tie.from) && second.has(tie.to)) ||
          (second.has(tie.from) && first.has(tie.to)),
      ),
    ),
  };
}
