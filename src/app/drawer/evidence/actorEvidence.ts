/** What an actor is tied to by whose word, and what it said and did among the records that pass. */
import type { Dataset } from '../../../data/dataset.ts';
import type { Membership } from '../../../data/membership.ts';
import type { Actor, DiplomaticEvent, Incident, Relation } from '../../../domain/record.ts';
import type { RelationType } from '../../../domain/vocabulary.ts';
import type { Passing } from '../../../filter/evaluation.ts';

/** Relations that say who belongs to whom, not who stands how to whom. */
const MEMBERSHIP_TYPES: ReadonlySet<RelationType> = new Set(['part-of', 'leads', 'speaks-for']);

/** Gravest first, as the network draws one line of the gravest kind. */
const GRAVITY: readonly RelationType[] = [
  'shelters',
  'supports',
  'hostile-to',
  'allied-with',
  'designates',
  'splinter-of',
  'mediates',
  'part-of',
  'leads',
  'speaks-for',
];

export interface ClaimsOnIncident {
  readonly incident: Incident;
  /** How many of the incident's claims the actor or its members made. */
  readonly claims: number;
}

export interface ActorEvidence {
  readonly actor: Actor;
  /** Bodies that it is part of or affiliated with, nearest first. */
  readonly above: readonly string[];
  readonly ties: readonly Relation[];
  readonly memberships: readonly Relation[];
  readonly actsBy: readonly DiplomaticEvent[];
  readonly actsTo: readonly DiplomaticEvent[];
  readonly mediated: readonly DiplomaticEvent[];
  readonly perpetratorOf: readonly Incident[];
  readonly targetOf: readonly Incident[];
  readonly claimsOn: readonly ClaimsOnIncident[];
}

export function sortByGravity(relations: readonly Relation[]): Relation[] {
  return relations.toSorted((a, b) => GRAVITY.indexOf(a.type) - GRAVITY.indexOf(b.type));
}

/** Who takes part in a relation also takes part through any of its members. */
function isAmong(ids: readonly string[], members: ReadonlySet<string>): boolean {
  return ids.some((id) => members.has(id));
}

function bodiesAbove(dataset: Dataset, actor: Actor): string[] {
  const above = new Set<string>();
  const queue = [actor.part_of, actor.affiliation];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (id === null || above.has(id) || id === actor.id) continue;
    above.add(id);
    const row = dataset.actors.rowOf.get(id);
    const body = row === undefined ? undefined : dataset.actors.rows[row];
    if (body) queue.push(body.part_of, body.affiliation);
  }
  return [...above];
}

/** An actor stands for itself and everyone who leads up to it; ties are its own alone. */
export function buildActorEvidence(
  actor: Actor,
  dataset: Dataset,
  membership: Membership,
  passing: Passing,
): ActorEvidence {
  const members = membership.get(actor.id) ?? new Set([actor.id]);
  const events = dataset.events.rows.filter((_, row) => passing.events[row] === 1);
  const incidents = dataset.incidents.rows.filter((_, row) => passing.incidents[row] === 1);
  const own = dataset.relations.rows.filter(({ from, to }) => from === actor.id || to === actor.id);
  return {
    actor,
    above: bodiesAbove(dataset, actor),
    ties: sortByGravity(own.filter(({ type }) => !MEMBERSHIP_TYPES.has(type))),
    memberships: sortByGravity(own.filter(({ type }) => MEMBERSHIP_TYPES.has(type))),
    actsBy: events.filter(({ initiators }) => isAmong(initiators, members)),
    actsTo: events.filter(({ recipients }) => isAmong(recipients, members)),
    mediated: events.filter(({ mediators }) => isAmong(mediators, members)),
    perpetratorOf: incidents.filter(({ perpetrators }) =>
      perpetrators.some((one) => members.has(one.actor)),
    ),
    targetOf: incidents.filter(({ targets }) => isAmong(targets, members)),
    claimsOn: incidents.flatMap((incident) => {
      const claims = incident.claims.filter(({ said_by }) => members.has(said_by)).length;
      return claims === 0 ? [] : [{ incident, claims }];
    }),
  };
}

/** A party's own term for an actor is marked in the record as `… (term used by …)`. */
export function splitAlias(alias: string): { readonly name: string; readonly note: string | null } {
  const match = /^(.*\S)\s*\(([^()]+)\)$/u.exec(alias);
  const [, name, note] = match ?? [];
  return name !== undefined && note !== undefined ? { name, note } : { name: alias, note: null };
}
