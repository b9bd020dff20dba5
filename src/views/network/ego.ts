/** One actor's neighbourhood round it on a small frame. */
import type { Point } from '../../lib/box.ts';
import type { PairTie } from '../../model/actorTies.ts';
import type { NetworkSeries } from './series.ts';

/** More neighbours than these cannot be told apart on a phone. */
const NEIGHBOURS = 10;

export interface Ego {
  readonly height: number;
  readonly nodes: readonly (Point & { readonly node: number })[];
  /** Acts between the centre and its neighbours. */
  readonly links: NetworkSeries['links'];
  readonly ties: readonly PairTie[];
  /** Neighbours left out, the least linked. */
  readonly leftOut: number;
}

/** The centre in the middle, its most linked neighbours on an ellipse, from the top clockwise. */
export function egoNetwork(series: NetworkSeries, centre: number, width: number): Ego {
  const links = series.links.filter(({ from, to }) => from === centre || to === centre);
  const ties = series.ties.filter(
    ({ from, to, kind }) => kind !== null && (from === centre || to === centre),
  );
  const weights = new Map<number, number>();
  const add = (node: number, weight: number): void => {
    weights.set(node, (weights.get(node) ?? 0) + weight);
  };
  for (const { from, to, acts } of links) add(from === centre ? to : from, acts);
  // A tie counts for as much as an act, so that an actor known by its ties is not left out.
  for (const { from, to } of ties) add(from === centre ? to : from, 1);
  const ranked = [...weights].toSorted(([a, x], [b, y]) => y - x || a - b).map(([node]) => node);
  // Neighbours stand in the order of the graph, so that camps stay together.
  const around = ranked.slice(0, NEIGHBOURS).toSorted((a, b) => a - b);
  const height = 250;
  const [cx, cy] = [width / 2, height / 2 - 4];
  const nodes = around.map((node, index) => {
    const turn = (2 * Math.PI * index) / around.length - Math.PI / 2;
    return { node, x: cx + Math.cos(turn) * (width / 2 - 48), y: cy + Math.sin(turn) * 96 };
  });
  const shown = new Set([centre, ...around]);
  const isShown = ({ from, to }: { from: number; to: number }): boolean =>
    shown.has(from) && shown.has(to);
  return {
    height,
    nodes: [{ node: centre, x: cx, y: cy }, ...nodes],
    links: links.filter(isShown),
    ties: ties.filter(isShown),
    leftOut: ranked.length - around.length,
  };
}
