/**
 * Detector `truce`: an incident between two sides within `WITHIN` days of a truce between them.
 *
 * 1. A truce is an act coded AGREE, of format ceasefire or agreement, about the topic ceasefire. Its
 *    sides are the camps of its initiators and recipients that fight: Pakistan, Kabul, armed groups.
 * 2. It lasts until its own end, until the first act of format ceasefire between the same sides that
 *    is not AGREE (called off, refused), or for `WITHIN` days: whichever is earliest.
 * 3. The incident began after the truce's day and before its end, known to the day of the event. It is
 *    between the sides: somebody of the one is recorded as having done it, on whatever basis, and its
 *    targets are of the other (its actors, its forces, or civilians in its country). Of armed groups
 *    only those of the truce count, with whoever belongs to them. Strategic developments are no violence.
 * 4. An incident follows the last truce before it; a truce counts once, with its first incident; of
 *    several that day the one with the highest floor. The soonest comes first, then the highest floor.
 *
 * That an incident follows a truce does not say that it broke it: who did it is said as it is recorded,
 * and by whose word.
 */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Membership } from '../data/membership.ts';
import type { DiplomaticEvent, Incident } from '../domain/record.ts';
import { OWN_SIDE, type Camp, type Group } from '../domain/vocabulary.ts';
import { spanOfText, type Day } from '../lib/days.ts';
import { knownDay } from '../model/knownDays.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import { around, recordSelected, storyState, type Candidate, type Laid } from './story.ts';

/** Longest time from truce to incident, in days. */
export const WITHIN = 30;
/** Days shown to either side. */
const MARGIN = 7;

const FIGHTING = ['pakistan', 'kabul', 'armed-groups'] as const satisfies readonly Camp[];
type Side = (typeof FIGHTING)[number];
/** Whose civilians. */
const COUNTRY: Readonly<Partial<Record<Side, string>>> = { pakistan: 'PK', kabul: 'AF' };

/** The actors of an act by fighting side. */
function sidesOf(event: DiplomaticEvent, dataset: Dataset): ReadonlyMap<Side, readonly string[]> {
  const sides = new Map<Side, string[]>();
  for (const id of [...event.initiators, ...event.recipients]) {
    const camp = findRow(dataset.actors, id)?.camp;
    const side = FIGHTING.find((one) => one === camp);
    if (side) sides.set(side, [...(sides.get(side) ?? []), id]);
  }
  return sides;
}

function isTruce({ plover, format, topics }: DiplomaticEvent): boolean {
  return (
    plover === 'AGREE' &&
    (format === 'ceasefire' || format === 'agreement') &&
    topics.some(({ topic, stance }) => topic === 'ceasefire' && stance !== 'denies')
  );
}

interface Truce {
  readonly event: DiplomaticEvent;
  readonly day: Day;
  readonly sides: ReadonlyMap<Side, readonly string[]>;
  /** The last day on which an incident counts. */
  readonly last: Day;
}

/** The day before the first act that ends a truce of these sides. */
function calledOff(from: Day, sides: Truce['sides'], dataset: Dataset): Day {
  const end = dataset.events.rows.find((event, row) => {
    if (event.format !== 'ceasefire' || event.plover === 'AGREE') return false;
    if ((dataset.events.first[row] ?? from) <= from) return false;
    const others = sidesOf(event, dataset);
    return [...sides.keys()].every((side) => others.has(side));
  });
  const day = end && spanOfText(end.date)?.first;
  return day === undefined ? Infinity : day - 1;
}

function trucesOf(dataset: Dataset): readonly Truce[] {
  return dataset.events.rows.flatMap((event): Truce[] => {
    const day = knownDay(event);
    const sides = sidesOf(event, dataset);
    if (!isTruce(event) || day === null || sides.size < 2) return [];
    const ownEnd = event.end_date === null ? Infinity : (spanOfText(event.end_date)?.last ?? day);
    const last = Math.min(day + WITHIN, ownEnd, calledOff(day, sides, dataset));
    return [{ event, day, sides, last }];
  });
}

/** Does an actor act for a side of a truce? */
function isOf(
  id: string,
  side: Side,
  parties: readonly string[],
  dataset: Dataset,
  membership: Membership,
): boolean {
  if (findRow(dataset.actors, id)?.camp !== side) return false;
  if (side !== 'armed-groups') return true;
  return parties.some(
    (party) => membership.get(party)?.has(id) === true || membership.get(id)?.has(party) === true,
  );
}

/** Was an incident done by one side of a truce to another? */
function isBetween(
  incident: Incident,
  { sides }: Truce,
  { dataset, membership }: Pipeline,
): boolean {
  return [...sides].some(([by, doers]) =>
    [...sides].some(([of, parties]) => {
      if (by === of) return false;
      const done = incident.perpetrators.some(({ actor }) =>
        isOf(actor, by, doers, dataset, membership),
      );
      return (
        done &&
        incident.targets.some(
          (target) =>
            isOf(target, of, parties, dataset, membership) ||
            OWN_SIDE[target as Group] === of ||
            (target === 'civilians' && incident.place.country === COUNTRY[of]),
        )
      );
    }),
  );
}

interface Followed {
  readonly truce: Truce;
  readonly incident: Incident;
  readonly row: number;
  readonly day: Day;
}

/** Every incident with the last truce before it between its sides. */
function followedTruces(pipeline: Pipeline): readonly Followed[] {
  const { dataset } = pipeline;
  const truces = trucesOf(dataset);
  return dataset.incidents.rows.flatMap((incident, row): Followed[] => {
    const day = knownDay(incident);
    if (day === null || incident.event_type === 'Strategic developments') return [];
    const truce = truces.findLast(
      (one) => one.day < day && day <= one.last && isBetween(incident, one, pipeline),
    );
    return truce ? [{ truce, incident, row, day }] : [];
  });
}

/** What followed the truces of the record, the soonest first. */
export function incidentsAfterTruces(pipeline: Pipeline): readonly Candidate[] {
  const { dataset, read } = pipeline;
  const { incidents } = read('killed', 'range');
  const floorOf = ({ row }: Followed): number => incidents[row]?.whole?.floor ?? -1;
  const seen = new Set<DiplomaticEvent>();
  return followedTruces(pipeline)
    .toSorted(
      (a, b) =>
        a.day - a.truce.day - (b.day - b.truce.day) || floorOf(b) - floorOf(a) || a.day - b.day,
    )
    .filter(({ truce }) => !seen.has(truce.event) && seen.add(truce.event))
    .map(({ truce, incident, row, day }): Candidate => {
      const days = { first: truce.day, last: day };
      const subject = recordSelected(truce.event.id);
      return {
        evidence: {
          detector: 'truce',
          truce: truce.event.id,
          incident: incident.id,
          days: day - truce.day,
          range: incidents[row]?.whole ?? null,
          laid: incident.perpetrators.map(({ actor, basis, said_by }): Laid => ({
            actor,
            basis,
            said_by,
          })),
        },
        subject,
        records: [truce.event.id, incident.id],
        counts: [],
        days,
        state: storyState({
          filter: around(days, MARGIN, dataset.extent),
          select: [subject, recordSelected(incident.id)],
        }),
        marks: [
          { day: days.first, record: truce.event.id },
          { day, record: incident.id },
        ],
      };
    });
}
