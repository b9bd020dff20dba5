/**
 * How two actors are connected: over ties as the record declares them, actor by actor, and apart
 * from them over acts between bodies as the network folds them. The two are never mixed.
 */
import type { Dataset } from '../../data/dataset.ts';
import type { Relation } from '../../domain/record.ts';
import type { Basis } from '../../domain/vocabulary.ts';
import type { RowMask } from '../../lib/rowMask.ts';
import { forEachOfRow } from '../../model/actIndex.ts';
import type { ActorNetwork } from '../../model/actorNetwork.ts';
import { neighboursOf, shortestPaths } from '../../model/paths.ts';
import { relationsInWindow, type TieWindow } from '../../model/tieWindow.ts';

/** Most ways listed, and most steps of one. */
const WAYS = 10;
const LONGEST = 4;

/** What a step rests on, the firmest first. */
export const GROUNDS = ['undisputed', 'claimed', 'attributed', 'alleged'] as const;
export type Ground = (typeof GROUNDS)[number];

export interface TieStep {
  /** Ids of actors, in the direction of the way. */
  readonly from: string;
  readonly to: string;
  /** Everything the record declares between the two, either way, the firmest ground first. */
  readonly relations: readonly Relation[];
  readonly ground: Ground;
  /** Somebody denies a tie between the two. */
  readonly denied: boolean;
}

export interface TieWay {
  readonly steps: readonly TieStep[];
  /** The weakest of its steps' grounds: a way is as firm as that. */
  readonly ground: Ground;
  readonly denied: boolean;
}

/** An unknown basis is no firmer than an allegation; a denial is no ground. */
function groundOf(basis: Basis): Ground | null {
  if (basis === 'denied') return null;
  return basis === 'unknown' ? 'alleged' : basis;
}

/** Place among the grounds; a denial comes after all. */
function placeOf({ basis }: Relation): number {
  const ground = groundOf(basis);
  return ground === null ? GROUNDS.length : GROUNDS.indexOf(ground);
}

/**
 * Are two tied by what is recorded between them? Where all of it are denials they are not: that
 * somebody denies a tie is no tie, in the ways as in the counts of links.
 */
export function areTied(relations: readonly Pick<Relation, 'basis'>[]): boolean {
  return relations.some(({ basis }) => basis !== 'denied');
}

/** What is recorded between two where nothing but denials is, either way; else nothing. */
export function denialsOnly(
  dataset: Dataset,
  window: TieWindow,
  from: string,
  to: string,
): readonly Relation[] {
  const between = relationsInWindow(dataset.relations.rows, window).filter(
    (one) => pairKey(one.from, one.to) === pairKey(from, to),
  );
  return areTied(between) ? [] : between;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The shortest ways over ties, those on the firmest ground first among equally short ones. */
export function tieWays(dataset: Dataset, window: TieWindow, from: string, to: string): TieWay[] {
  const { rows, rowOf } = dataset.actors;
  const between = new Map<string, Relation[]>();
  for (const relation of relationsInWindow(dataset.relations.rows, window)) {
    const key = pairKey(relation.from, relation.to);
    const list = between.get(key);
    if (list) list.push(relation);
    else between.set(key, [relation]);
  }
  const ends = [...between.values()].filter(areTied).flatMap(([first]) => {
    const [a, b] = [rowOf.get(first?.from ?? ''), rowOf.get(first?.to ?? '')];
    return a === undefined || b === undefined ? [] : [{ from: a, to: b }];
  });
  const stepOf = (a: number, b: number): TieStep => {
    const [one, other] = [rows[a]?.id ?? '', rows[b]?.id ?? ''];
    const relations = (between.get(pairKey(one, other)) ?? []).toSorted(
      (x, y) => placeOf(x) - placeOf(y),
    );
    return {
      from: one,
      to: other,
      relations,
      ground: groundOf(relations[0]?.basis ?? 'unknown') ?? 'alleged',
      denied: relations.some(({ basis }) => basis === 'denied'),
    };
  };
  return shortestPaths(neighboursOf(rows.length, ends), {
    from: rowOf.get(from) ?? -1,
    to: rowOf.get(to) ?? -1,
    atMost: WAYS,
    longest: LONGEST,
    costOf: (a, b) => {
      const { ground, denied } = stepOf(a, b);
      return GROUNDS.indexOf(ground) + Number(denied) / 2;
    },
  }).map((path): TieWay => {
    const steps = path.slice(1).map((node, at) => stepOf(path[at] ?? -1, node));
    const weakest = Math.max(0, ...steps.map(({ ground }) => GROUNDS.indexOf(ground)));
    return {
      steps,
      ground: GROUNDS[weakest] ?? 'alleged',
      denied: steps.some(({ denied }) => denied),
    };
  });
}

/** Acts of one body towards another. */
export interface ActsTowards {
  readonly acts: number;
  /** Rows of the events table, the earliest and the latest; null: there is none. */
  readonly first: number | null;
  readonly last: number | null;
}

export interface ActStep {
  /** Ids of the bodies that the network shows. */
  readonly from: string;
  readonly to: string;
  readonly forth: ActsTowards;
  readonly back: ActsTowards;
}

/** Acts of each directed pair of bodies among what passes, by `from>to` of node numbers. */
export function actsBetween(network: ActorNetwork, events: RowMask): Map<string, ActsTowards> {
  const found = new Map<string, ActsTowards>();
  for (let row = 0; row < events.length; row += 1) {
    if (events[row] !== 1) continue;
    forEachOfRow(network.acts.pairsOfEvent, row, (index) => {
      const pair = network.acts.pairs[index];
      if (!pair) return;
      const key = `${pair.from}>${pair.to}`;
      const known = found.get(key);
      // Rows are in the order of their first days.
      found.set(key, {
        acts: (known?.acts ?? 0) + 1,
        first: known?.first ?? row,
        last: row,
      });
    });
  }
  return found;
}

const NO_ACTS: ActsTowards = { acts: 0, first: null, last: null };

/**
 * The shortest ways over acts in either direction, those with the most acts on their thinnest
 * step first among equally short ones. Empty where both actors are folded into one body.
 */
export function actWays(
  network: ActorNetwork,
  events: RowMask,
  from: string,
  to: string,
): ActStep[][] {
  const { nodes, nodeOf } = network.graph;
  const between = actsBetween(network, events);
  const ends = [...between.keys()].flatMap((key) => {
    const [a, b] = key.split('>').map(Number);
    return a === undefined || b === undefined ? [] : [{ from: a, to: b }];
  });
  const towards = (a: number, b: number): ActsTowards => between.get(`${a}>${b}`) ?? NO_ACTS;
  return shortestPaths(neighboursOf(nodes.length, ends), {
    from: nodeOf.get(from) ?? -1,
    to: nodeOf.get(to) ?? -1,
    atMost: WAYS,
    longest: LONGEST,
    costOf: (a, b) => 1 / (towards(a, b).acts + towards(b, a).acts),
  }).map((path) =>
    path.slice(1).map((node, at): ActStep => {
      const before = path[at] ?? -1;
      return {
        from: nodes[before]?.id ?? '',
        to: nodes[node]?.id ?? '',
        forth: towards(before, node),
        back: towards(node, before),
      };
    }),
  );
}
