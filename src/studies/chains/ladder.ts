/** One incident and all that answers it, directly or through other acts: what it means, not where it goes. */
import { ascending, group } from 'd3-array';
import { findRow, type Dataset } from '../../data/dataset.ts';
import type { DiplomaticEvent, Incident } from '../../domain/record.ts';
import { CAMPS, type Camp } from '../../domain/vocabulary.ts';
import { spanOfDates } from '../../lib/days.ts';
import { answersUnder } from '../../model/chainRows.ts';
import { knownDay, knownDaysBetween } from '../../model/knownDays.ts';
import type { ChainLink, ResponseChains } from '../../model/responseChains.ts';
import type { Passing } from '../../filter/evaluation.ts';

export interface LadderAct {
  readonly act: DiplomaticEvent;
  /** In whose lane it stands: the first who acts. */
  readonly actor: string;
  readonly camp: Camp;
  /** From the incident's first day to the act's; null unless both are known (`knownDays.ts`). */
  readonly days: number | null;
  /** What it answers of the ladder, the incident first. */
  readonly links: readonly ChainLink[];
  readonly passes: boolean;
}

/** An act whose days are known: it has a place in the picture. */
export interface DatedLadderAct extends LadderAct {
  readonly days: number;
}

/** Another incident that an act of the ladder answers as well. */
export interface JoinedIncident {
  readonly incident: Incident;
  /** From this ladder's incident to the other; negative where that came before. */
  readonly days: number | null;
  readonly through: readonly { readonly act: DiplomaticEvent; readonly link: ChainLink }[];
}

export interface Ladder {
  readonly incident: Incident;
  /** Acts with a day count: by camp, in a camp by actor, in a lane by day. */
  readonly acts: readonly DatedLadderAct[];
  /** Acts whose day, or whose incident's day, is not known, by date. */
  readonly undated: readonly LadderAct[];
  readonly joined: readonly JoinedIncident[];
  /** Days from the incident's first to its last; 0: one day, or its first is not known. */
  readonly lasted: number;
}

function isDated(one: LadderAct): one is DatedLadderAct {
  return one.days !== null;
}

/** Lanes stand in the order of their first act. */
function inLanes(acts: readonly DatedLadderAct[]): DatedLadderAct[] {
  const sorted = acts.toSorted((a, b) => a.days - b.days || ascending(a.act.id, b.act.id));
  const lanes = group(sorted, ({ camp, actor }) => `${camp} ${actor}`);
  return CAMPS.flatMap((camp) => [...lanes.values()].filter(([one]) => one?.camp === camp).flat());
}

function joinedIncidents(
  dataset: Dataset,
  { causesOf }: ResponseChains,
  root: Incident,
  acts: readonly LadderAct[],
): JoinedIncident[] {
  const through = group(
    acts.flatMap(({ act }) => (causesOf.get(act.id) ?? []).map((link) => ({ act, link }))),
    ({ link }) => link.cause,
  );
  return [...through]
    .flatMap(([id, ways]): JoinedIncident[] => {
      const incident = findRow(dataset.incidents, id);
      if (!incident || id === root.id) return [];
      return [{ incident, days: knownDaysBetween(root, incident), through: ways }];
    })
    .toSorted((a, b) => ascending(a.incident.date, b.incident.date));
}

/** @param passing which acts pass the filter; those that don't are on the ladder all the same */
export function ladderOf(
  dataset: Dataset,
  chains: ResponseChains,
  incident: Incident,
  passing: Pick<Passing, 'events'>,
): Ladder {
  const members = answersUnder(chains, incident.id);
  const all = [...members].flatMap((id): LadderAct[] => {
    const row = dataset.events.rowOf.get(id) ?? -1;
    const act = dataset.events.rows[row];
    if (!act) return [];
    const actor = act.initiators[0] ?? '';
    const links = (chains.causesOf.get(id) ?? []).filter(
      ({ cause }) => cause === incident.id || members.has(cause),
    );
    return [
      {
        act,
        actor,
        camp: findRow(dataset.actors, actor)?.camp ?? 'unknown',
        days: knownDaysBetween(incident, act),
        links: links.toSorted(
          (a, b) => Number(b.cause === incident.id) - Number(a.cause === incident.id),
        ),
        passes: passing.events[row] === 1,
      },
    ];
  });
  const span = knownDay(incident) === null ? null : spanOfDates(incident.date, incident.end_date);
  return {
    incident,
    acts: inLanes(all.filter(isDated)),
    undated: all
      .filter((one) => !isDated(one))
      .toSorted((a, b) => ascending(a.act.date, b.act.date)),
    joined: joinedIncidents(dataset, chains, incident, all),
    lasted: span ? span.last - span.first : 0,
  };
}

/** Incidents that something answers among the rows given, by date; the ladders to choose from. */
export function answeredIncidents(
  dataset: Dataset,
  { answersTo }: ResponseChains,
  incidents: Passing['incidents'],
): Incident[] {
  return dataset.incidents.rows.filter(({ id }, row) => incidents[row] === 1 && answersTo.has(id));
}

/** The one with most acts that answer it itself, the latest at a tie; null: there is none. */
export function mostAnswered(
  incidents: readonly Incident[],
  { answersTo }: ResponseChains,
): Incident | null {
  const count = ({ id }: Incident): number => answersTo.get(id)?.length ?? 0;
  return incidents.reduce<Incident | null>(
    (best, one) => (best === null || count(one) >= count(best) ? one : best),
    null,
  );
}
