/**
 * Degree and betweenness of the bodies that the network shows, over declared ties and, apart
 * from them, over acts. Both take a link in either direction, and any number of ties or acts
 * between two bodies, for one link; what is alleged counts like what is undisputed.
 */
import type { Camp } from '../../domain/vocabulary.ts';
import type { RowMask } from '../../lib/rowMask.ts';
import type { ActorNetwork } from '../../model/actorNetwork.ts';
import { tiesInWindow } from '../../model/actorTies.ts';
import { betweenness, degrees } from '../../model/centrality.ts';
import { neighboursOf } from '../../model/paths.ts';
import type { TieWindow } from '../../model/tieWindow.ts';
import { actsBetween, areTied } from './ways.ts';

/** Of one body over one kind of link. */
export interface Place {
  /** Bodies that it is linked with. */
  readonly degree: number;
  /** Pairs of other bodies whose shortest way leads through it, shared where there are several. */
  readonly betweenness: number;
}

export interface BodyMeasures {
  readonly id: string;
  readonly camp: Camp;
  readonly ties: Place;
  readonly acts: Place;
}

/**
 * Every body with a link of either kind, the most linked first.
 * @param events rows of the acts that pass
 */
export function bodyMeasures(
  network: ActorNetwork,
  events: RowMask,
  window: TieWindow,
): BodyMeasures[] {
  const { nodes } = network.graph;
  const tied = tiesInWindow(network.ties, window).filter(({ relations }) => areTied(relations));
  const acting = [...actsBetween(network, events).keys()].map((key) => {
    const [from = -1, to = -1] = key.split('>').map(Number);
    return { from, to };
  });
  const [ties, acts] = [tied, acting].map((links) => {
    const neighbours = neighboursOf(nodes.length, links);
    return { degree: degrees(neighbours), between: betweenness(neighbours) };
  });
  const placeOf = (kind: typeof ties, node: number): Place => ({
    degree: kind?.degree[node] ?? 0,
    betweenness: kind?.between[node] ?? 0,
  });
  return nodes
    .map(({ id, actor }, node): BodyMeasures => ({
      id,
      camp: actor.camp,
      ties: placeOf(ties, node),
      acts: placeOf(acts, node),
    }))
    .filter((body) => body.ties.degree + body.acts.degree > 0)
    .toSorted(
      (a, b) =>
        b.ties.degree + b.acts.degree - a.ties.degree - a.acts.degree ||
        b.ties.betweenness + b.acts.betweenness - a.ties.betweenness - a.acts.betweenness,
    );
}
