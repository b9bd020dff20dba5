/**
 * Which actors belong to which: an actor leads up to every body it is part of, is
 * affiliated with, or speaks for, through any number of steps (data-format, Readings 1).
 * Declared membership only: alleged part-of *relations* are claims about the world and
 * do not count here.
 */
import type { Dataset } from './dataset.ts';

/** For every actor id: itself and all actors that lead up to it. */
export type Membership = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Closes `part_of`, `affiliation` and speaks-for over all steps, downward from each body.
 * Cycles through affiliation are harmless: a set is only walked once.
 */
export function buildMembership(dataset: Pick<Dataset, 'actors' | 'relations'>): Membership {
  const below = new Map<string, string[]>();
  const link = (member: string, body: string | null): void => {
    if (body === null) return;
    const members = below.get(body);
    if (members) members.push(member);
    else below.set(body, [member]);
  };
  for (const actor of dataset.actors.rows) {
    link(actor.id, actor.part_of);
    link(actor.id, actor.affiliation);
  }
  for (const relation of dataset.relations.rows) {
    if (relation.type === 'speaks-for') link(relation.from, relation.to);
  }
  const closed = new Map<string, ReadonlySet<string>>();
  for (const actor of dataset.actors.rows) {
    const seen = new Set<string>([actor.id]);
    const queue = [actor.id];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      for (const member of below.get(at) ?? []) {
        if (seen.has(member)) continue;
        seen.add(member);
        queue.push(member);
      }
    }
    closed.set(actor.id, seen);
  }
  return closed;
}
