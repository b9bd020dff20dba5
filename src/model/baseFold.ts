/** How the network is folded at first, from the whole record and whatever the filter. */
import type { Dataset } from '../data/dataset.ts';
import type { Actor } from '../domain/record.ts';
import { actorActivity, type Activity } from './actorActivity.ts';
import { cellOf, CELLS, SLOTS, type Cell } from './networkCells.ts';

/** A body below another keeps a node of its own from this many diplomatic events on. */
const ACTS_OF_ITS_OWN = 3;

export interface BaseFold {
  /** Ids of the nodes drawn at first; in each cell the most involved first. */
  readonly drawn: readonly string[];
  /** Ids without a body above them that take part in something but find no slot; the most involved first. */
  readonly others: readonly string[];
  /** Ids without a body above them that take part in nothing. */
  readonly idle: readonly string[];
  /** The body right above: what it is part of, else what a person is affiliated with. */
  readonly leadsTo: ReadonlyMap<string, string>;
  readonly cellOf: (actor: Actor) => Cell;
  /** The members right below that are folded at first and take part in something. */
  readonly membersOf: (id: string) => readonly string[];
}

const folds = new WeakMap<Dataset, BaseFold>();

/** The first fold of a dataset, computed once. */
export function baseFold(dataset: Dataset): BaseFold {
  const known = folds.get(dataset);
  if (known) return known;
  const fold = computeBaseFold(dataset);
  folds.set(dataset, fold);
  return fold;
}

function computeBaseFold(dataset: Dataset): BaseFold {
  const activity = actorActivity(dataset);
  const actors = new Map(dataset.actors.rows.map((actor) => [actor.id, actor]));
  const leadsTo = new Map<string, string>();
  for (const actor of actors.values()) {
    const above = actor.part_of ?? actor.affiliation;
    if (above !== null && above !== actor.id && actors.has(above)) leadsTo.set(actor.id, above);
  }
  const below = new Map<string, string[]>();
  for (const [id, above] of leadsTo) {
    const list = below.get(above);
    if (list) list.push(id);
    else below.set(above, [id]);
  }

  const own = new Set<string>();
  const gathered = new Map<string, MutableActivity>();
  /** What an actor takes part in, with everyone who folds into it. */
  const gather = (id: string, path: readonly string[]): MutableActivity => {
    const known = gathered.get(id);
    if (known) return known;
    const sum = copyActivity(activity.get(id));
    for (const member of below.get(id) ?? []) {
      if (path.includes(member)) continue;
      const part = gather(member, [...path, id]);
      if (!own.has(member)) addActivity(sum, part);
    }
    gathered.set(id, sum);
    const actor = actors.get(id);
    if (actor && (!leadsTo.has(id) || standsAlone(actor, sum))) own.add(id);
    return sum;
  };
  for (const id of actors.keys()) gather(id, []);

  const weight = (id: string): number => {
    const { events, incidents, ties } = gathered.get(id) ?? copyActivity(undefined);
    return events.size + incidents.size + ties.size;
  };
  const byWeight = (a: string, b: string): number =>
    weight(b) - weight(a) || (a < b ? -1 : a > b ? 1 : 0);
  /** Without an act or a tie a node would stand there with no line to it. */
  const hasLines = (id: string): boolean => {
    const all = gathered.get(id);
    return all !== undefined && all.events.size + all.ties.size > 0;
  };

  const drawn = CELLS.flatMap((cell) =>
    [...own]
      .filter((id) => hasLines(id) && cellOf(actorOf(actors, id)) === cell)
      .sort(byWeight)
      .slice(0, SLOTS[cell].length),
  );
  const seated = new Set(drawn);
  const heads = [...own].filter((id) => !seated.has(id) && !leadsTo.has(id)).sort(byWeight);
  const members = new Map<string, readonly string[]>();
  for (const [id, list] of below) {
    const named = list.filter((member) => !seated.has(member) && takesPart(member)).sort(byWeight);
    if (named.length > 0) members.set(id, named);
  }
  function takesPart(id: string): boolean {
    return weight(id) > 0;
  }
  return {
    drawn,
    others: heads.filter(takesPart),
    idle: heads.filter((id) => !takesPart(id)),
    leadsTo,
    cellOf,
    membersOf: (id) => members.get(id) ?? [],
  };
}

/** People never stand alone, nor organs of outside states: there the state is the actor. */
function standsAlone(actor: Actor, { events }: MutableActivity): boolean {
  if (actor.type === 'person' || actor.camp === 'outside-states') return false;
  return events.size >= ACTS_OF_ITS_OWN;
}

interface MutableActivity {
  readonly events: Set<number>;
  readonly incidents: Set<number>;
  readonly ties: Set<number>;
}

function copyActivity(from: Activity | undefined): MutableActivity {
  return {
    events: new Set(from?.events),
    incidents: new Set(from?.incidents),
    ties: new Set(from?.ties),
  };
}

function addActivity(sum: MutableActivity, part: MutableActivity): void {
  for (const row of part.events) sum.events.add(row);
  for (const row of part.incidents) sum.incidents.add(row);
  for (const row of part.ties) sum.ties.add(row);
}

function actorOf(actors: ReadonlyMap<string, Actor>, id: string): Actor {
  const actor = actors.get(id);
  if (!actor) throw new Error(`${id}: every id of the fold is an actor`);
  return actor;
}
