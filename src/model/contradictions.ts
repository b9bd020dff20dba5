/**
 * Every contradiction of the record, from recorded disputes, the claims, and the links and
 * stances of diplomatic acts; which two sides each is between.
 *
 * Counted is one per incident, or act that denies, and kind: however many speak on either side,
 * and on however many topics. One quarrel may stand under several kinds, so kinds are never added
 * up; `quarrelsOf` gathers them by what they are about.
 *
 * Open: the record can only end a contradiction of figures, where a speaker replaces its own
 * (`supersedes`). It has no field for a denial taken back; those stay open, whatever a note says.
 */
import { findRecord, type Dataset } from '../data/dataset.ts';
import { isEvent } from '../domain/record.ts';
import type { Camp } from '../domain/vocabulary.ts';
import type { RowMask } from '../lib/rowMask.ts';
import type { Contradiction, ContradictionKind, Opposition, Saying } from './contradiction.ts';
import { incidentContradictions } from './incidentContradictions.ts';
import { positionsAgainst } from './positionContradictions.ts';
import { chainsOf, type ChainLink } from './responseChains.ts';
import { sayingsOf } from './sayings.ts';

/** All contradictions, by day, then by key. */
export function findContradictions(dataset: Dataset): Contradiction[] {
  const chains = chainsOf(dataset);
  const explained = new Set<ChainLink>();
  /** Acts in which a recorded dispute was spoken, with the disputed incident. */
  const spokenAbout = new Map<string, string>();
  const found: Contradiction[] = [];
  const add = (
    table: 'incidents' | 'events',
    row: number,
    kind: ContradictionKind,
    oppositions: readonly Opposition[],
  ): void => {
    const record = dataset[table].rows[row];
    const day = dataset[table].first[row];
    if (!record || day === undefined || oppositions.length === 0) return;
    const key = [record.id, kind].join(' ');
    const quarrel = spokenAbout.get(record.id) ?? record.id;
    found.push({ key, kind, record, table, row, day, oppositions, quarrel });
  };
  dataset.incidents.rows.forEach((incident, row) => {
    const one = incidentContradictions(incident, dataset, chains);
    for (const link of one.explained) {
      explained.add(link);
      if (!spokenAbout.has(link.effect)) spokenAbout.set(link.effect, incident.id);
    }
    for (const [kind, oppositions] of one.oppositions) add('incidents', row, kind, oppositions);
  });
  dataset.events.rows.forEach((act, row) => {
    const { oppositions, links } = positionsAgainst(act, dataset, chains);
    for (const link of links) explained.add(link);
    add('events', row, 'position', oppositions);
  });
  dataset.events.rows.forEach((act, row) => {
    const links = (chains.causesOf.get(act.id) ?? []).filter(
      (link) => link.kind === 'denies' && !explained.has(link),
    );
    add('events', row, 'uncoded', links.map(deniedBy));

    function deniedBy({ cause, basis }: ChainLink): Opposition {
      const say = sayingsOf(dataset);
      const denied = findRecord(dataset, cause);
      const other = denied && isEvent(denied) ? say.act(denied, null) : null;
      return { one: say.act(act, null), other, basis, open: true };
    }
  });
  return found.toSorted((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
}

const known = new WeakMap<Dataset, readonly Contradiction[]>();

/** The contradictions of a dataset, found once. */
export function contradictionsOf(dataset: Dataset): readonly Contradiction[] {
  const ready = known.get(dataset) ?? findContradictions(dataset);
  known.set(dataset, ready);
  return ready;
}

/** One of the two sides asked for: a camp, or any, the side that is not coded included. */
export type AskedSide = Camp | 'any';

/** Does a saying stand on a side? */
export function isOnSide(saying: Saying | null, side: AskedSide): boolean {
  return side === 'any' || (saying?.camps.includes(side) ?? false);
}

/** Is it between the two sides, whichever of them speaks first? */
export function isBetween({ one, other }: Opposition, a: AskedSide, b: AskedSide): boolean {
  return (isOnSide(one, a) && isOnSide(other, b)) || (isOnSide(one, b) && isOnSide(other, a));
}

export interface SplitContradictions {
  /** With the open oppositions between the two sides only. */
  readonly open: readonly Contradiction[];
  /** With the closed ones, where none between the two sides is open any more. */
  readonly closed: readonly Contradiction[];
  /** By either side against one that the record does not code; of `any`, none: they are in `open`. */
  readonly oneSided: readonly Contradiction[];
}

/** The contradictions whose record passes, narrowed to two sides. */
export function contradictionsBetween(
  all: readonly Contradiction[],
  a: AskedSide,
  b: AskedSide,
  passing: { readonly incidents: RowMask; readonly events: RowMask },
): SplitContradictions {
  const open: Contradiction[] = [];
  const closed: Contradiction[] = [];
  const oneSided: Contradiction[] = [];
  for (const one of all) {
    if (passing[one.table][one.row] !== 1) continue;
    const between = one.oppositions.filter((opposition) => isBetween(opposition, a, b));
    const standing = between.filter((opposition) => opposition.open);
    if (standing.length > 0) open.push({ ...one, oppositions: standing });
    else if (between.length > 0) closed.push({ ...one, oppositions: between });
    const uncoded = one.oppositions.filter(
      (opposition) =>
        opposition.other === null && (isOnSide(opposition.one, a) || isOnSide(opposition.one, b)),
    );
    if (uncoded.length > 0 && a !== 'any' && b !== 'any') {
      oneSided.push({ ...one, oppositions: uncoded });
    }
  }
  return { open, closed, oneSided };
}
