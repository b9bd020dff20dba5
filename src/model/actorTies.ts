/** Declared ties between nodes: what is said about two actors, by whom, and how it is drawn. */
import type { Dataset } from '../data/dataset.ts';
import type { Relation } from '../domain/record.ts';
import type { Basis, RelationType } from '../domain/vocabulary.ts';
import type { Day } from '../lib/days.ts';
import { MAIN_TIES } from './actorActivity.ts';
import type { ActorGraph } from './actorGraph.ts';
import { isWithin, tieSpan, type TieWindow } from './tieWindow.ts';

/** How a tie's line is drawn: stated solid, attributed dashed, alleged dotted. */
export type TieLine = 'stated' | 'attributed' | 'alleged';

/** A relation between two different nodes. */
export interface NodeTie {
  readonly relation: Relation;
  /** Numbers of the nodes that stand for its ends. */
  readonly from: number;
  readonly to: number;
  /** First day it may have held; -Infinity: not known. */
  readonly first: Day;
  /** Last day it may have held; Infinity: not known, or it holds still. */
  readonly last: Day;
}

/** All ties from one node to another. */
export interface PairTie {
  readonly from: number;
  readonly to: number;
  /** The gravest of the main kinds among them; null: none, so it is drawn only when asked for. */
  readonly kind: RelationType | null;
  readonly line: TieLine;
  /** Somebody denies a tie of that kind. */
  readonly denied: boolean;
  /** The gravest kinds first, then as the record has them. */
  readonly relations: readonly Relation[];
}

/** The line of each basis; null: a denial draws none of its own. */
export const LINE_OF_BASIS: Readonly<Record<Basis, TieLine | null>> = {
  undisputed: 'stated',
  claimed: 'stated',
  attributed: 'attributed',
  alleged: 'alleged',
  unknown: 'alleged',
  denied: null,
};
/** The most solid first. */
export const LINES: readonly TieLine[] = ['stated', 'attributed', 'alleged'];
/** Kinds by gravity; the kinds not drawn at first come after the main ones. */
const GRAVITY: readonly RelationType[] = [
  ...MAIN_TIES,
  'designates',
  'mediates',
  'splinter-of',
  'leads',
  'speaks-for',
  'part-of',
];

/** The ties of a fold; those inside one node are left out. */
export function indexTies(dataset: Dataset, { nodeOf }: ActorGraph): readonly NodeTie[] {
  return dataset.relations.rows.flatMap((relation) => {
    const from = nodeOf.get(relation.from);
    const to = nodeOf.get(relation.to);
    if (from === undefined || to === undefined || from === to) return [];
    return [{ relation, from, to, ...tieSpan(relation) }];
  });
}

/** The last answer for each list of ties: most steps of a brush leave the ties as they were. */
const answers = new WeakMap<
  readonly NodeTie[],
  { readonly inside: readonly NodeTie[]; readonly pairs: readonly PairTie[] }
>();

/**
 * Ties that may have held at some time of the window, one entry a directed pair. The same list
 * comes back as long as the window holds the same ties.
 */
export function tiesInWindow(ties: readonly NodeTie[], window: TieWindow): readonly PairTie[] {
  const inside = ties.filter((tie) => isWithin(tie, window));
  const known = answers.get(ties);
  if (known?.inside.length === inside.length && known.inside.every((tie, at) => tie === inside[at]))
    return known.pairs;
  const pairs = pairTies(inside);
  answers.set(ties, { inside, pairs });
  return pairs;
}

function pairTies(ties: readonly NodeTie[]): readonly PairTie[] {
  const byPair = new Map<string, NodeTie[]>();
  for (const tie of ties) {
    const key = `${tie.from}>${tie.to}`;
    const list = byPair.get(key);
    if (list) list.push(tie);
    else byPair.set(key, [tie]);
  }
  return [...byPair.values()].flatMap((list) => {
    const [first] = list;
    return first
      ? [
          pairTie(
            first,
            list.map(({ relation }) => relation),
          ),
        ]
      : [];
  });
}

function pairTie({ from, to }: NodeTie, unsorted: readonly Relation[]): PairTie {
  const relations = unsorted.toSorted((a, b) => GRAVITY.indexOf(a.type) - GRAVITY.indexOf(b.type));
  const kind = MAIN_TIES.find((main) => relations.some(({ type }) => type === main)) ?? null;
  const drawn = kind ?? relations[0]?.type;
  const bases = relations.filter(({ type }) => type === drawn).map(({ basis }) => basis);
  const lines = bases.map((basis) => LINE_OF_BASIS[basis]);
  return {
    from,
    to,
    kind,
    // The best founded of what is said of the pair; if all deny it, it was still alleged.
    line: LINES.find((line) => lines.includes(line)) ?? 'alleged',
    denied: bases.includes('denied'),
    relations,
  };
}
