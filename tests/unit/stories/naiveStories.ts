/**
 * The detectors a second time, deliberately naive: written from the docstrings' numbered rules over
 * the rows of the files, with ISO text for days and plain loops; nothing is shared with
 * `src/stories` but the published bounds.
 */
import type {
  Actor,
  Claim,
  DiplomaticEvent,
  Incident,
  RecordTables,
} from '../../../src/domain/record.ts';
import { naiveReading } from '../reading/naiveReading.ts';

const DAY = 86_400_000;
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;
const isDay = (text: string): boolean => text.length === 10;

/** First and last day of a date text, as ISO text. */
function bounds(text: string): [string, string] {
  if (text.length === 10) return [text, text];
  if (text.length === 4) return [`${text}-01-01`, `${text}-12-31`];
  const [year, month] = text.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
  return [`${text}-01`, last];
}

const actorOf = (tables: RecordTables, id: string): Actor | undefined =>
  tables.actors.find((actor) => actor.id === id);
const campOf = (tables: RecordTables, id: string): string | undefined => actorOf(tables, id)?.camp;

const low = (claim: Claim): number => claim.low ?? claim.best ?? 0;
const high = (claim: Claim): number => claim.high ?? claim.best ?? claim.low ?? 0;
const isOpen = (claim: Claim): boolean => ['at least', 'more than'].includes(claim.qualifier);
const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The last day of when a claim was said; '' where nobody knows. */
function saidOn(claim: Claim, tables: RecordTables): string {
  if (claim.said_on !== null) return bounds(claim.said_on)[1];
  const published = tables.sources.find(({ id }) => id === claim.source)?.published ?? null;
  return published === null ? '' : bounds(published)[1];
}

/** A speaker's latest claim of each group. */
function latestOf(speaker: string, claims: Claim[], tables: RecordTables): Record<string, Claim> {
  const latest: Record<string, Claim> = {};
  // In the list's order: at a tie the one further down stays.
  for (const claim of claims.filter(({ said_by }) => said_by === speaker)) {
    const before = latest[claim.group];
    if (!before || saidOn(claim, tables) >= saidOn(before, tables)) latest[claim.group] = claim;
  }
  return latest;
}

interface Total {
  low: number;
  high: number;
  open: boolean;
}

const added = (claims: Claim[]): Total => ({
  low: sum(claims.map(low)),
  high: sum(claims.map(high)),
  open: claims.some(isOpen),
});

function whole(latest: Record<string, Claim>): Total {
  const { all, ...groups } = latest;
  const parts = added(Object.values(groups));
  if (!all) return parts;
  return {
    low: Math.max(parts.low, low(all)),
    high: Math.max(parts.high, high(all)),
    open: (parts.open && parts.high >= high(all)) || (isOpen(all) && high(all) >= parts.high),
  };
}

/** `incident outcome` → widest gap in people; incidents without one are left out. */
export function naiveGaps(tables: RecordTables): Record<string, number> {
  const gaps: Record<string, number> = {};
  for (const incident of tables.incidents) {
    for (const outcome of ['killed', 'wounded', 'captured'] as const) {
      const reading = naiveReading(incident, outcome, 'range', tables);
      const claims = incident.claims.filter(({ id }) => reading.counted.includes(id));
      const speakers = [...new Set(claims.map(({ said_by }) => said_by))].filter(
        (id) => !['press', 'witness'].includes(actorOf(tables, id)?.standing ?? ''),
      );
      for (const a of speakers) {
        for (const b of speakers) {
          if ((campOf(tables, a) ?? 'unknown') === (campOf(tables, b) ?? 'unknown')) continue;
          const [ofA, ofB] = [latestOf(a, claims, tables), latestOf(b, claims, tables)];
          const both = Object.keys(ofA).filter((group) => group in ofB);
          const pick = (of: Record<string, Claim>) => both.flatMap((group) => of[group] ?? []);
          if (!reading.rival && both.length === 0) continue;
          const lower = reading.rival ? whole(ofA) : added(pick(ofA));
          const upper = reading.rival ? whole(ofB) : added(pick(ofB));
          if (lower.open || upper.low <= lower.high) continue;
          const key = `${incident.id} ${outcome}`;
          gaps[key] = Math.max(gaps[key] ?? 0, upper.low - lower.high);
        }
      }
    }
  }
  return gaps;
}

const isKnown = (record: Incident | DiplomaticEvent): boolean =>
  record.date_basis === 'event' && isDay(record.date);

function deadly(tables: RecordTables, from: number): Incident[] {
  return tables.incidents.filter((incident) => {
    const { whole: range } = naiveReading(incident, 'killed', 'range', tables);
    return range !== null && range.floor >= from && isKnown(incident);
  });
}

const answersTo = (tables: RecordTables, id: string) =>
  tables['diplomatic-events'].flatMap((act) =>
    act.responds_to.filter((link) => link.id === id).map(({ basis }) => ({ act, basis })),
  );

/** Incident → days of its silence. */
export function naiveSilences(tables: RecordTables, from: number): Record<string, number> {
  const silences: Record<string, number> = {};
  for (const incident of deadly(tables, from)) {
    const answers = answersTo(tables, incident.id);
    const certain = answers
      .filter(({ act, basis }) => basis === 'stated' && isKnown(act))
      .map(({ act }) => act.date)
      .sort();
    const [first] = certain;
    if (first === undefined || first < incident.date) continue;
    const doubt = answers.some(
      ({ act, basis }) => (basis === 'inferred' || !isKnown(act)) && bounds(act.date)[0] <= first,
    );
    if (!doubt) silences[incident.id] = dayNumber(first) - dayNumber(incident.date);
  }
  return silences;
}

/** Incident → its floor, where nothing answers. */
export function naiveUnanswered(tables: RecordTables, from: number): Record<string, number> {
  return Object.fromEntries(
    deadly(tables, from)
      .filter(({ id }) => answersTo(tables, id).length === 0)
      .map((incident) => [
        incident.id,
        naiveReading(incident, 'killed', 'range', tables).whole?.floor ?? 0,
      ]),
  );
}

/** Month (`2025-09`) → shift of the mean monthly floor; every month that has both halves. */
export function naiveShifts(
  tables: RecordTables,
  months: readonly string[],
  half: number,
): Record<string, number> {
  const floorOf = (month: string): number =>
    sum(
      tables.incidents
        .filter(({ date }) => bounds(date)[0].startsWith(month))
        .map((one) => naiveReading(one, 'killed', 'range', tables).whole?.floor ?? 0),
    );
  const floors = months.map(floorOf);
  const shifts: Record<string, number> = {};
  for (let at = half; at + half <= months.length; at += 1) {
    const after = floors.slice(at, at + half);
    const before = floors.slice(at - half, at);
    shifts[months[at] ?? ''] = sum(after) / half - sum(before) / half;
  }
  return shifts;
}

/** `act` → [acts before, more of its kind] of the kind by which it ranks first. */
export function naiveFirsts(
  tables: RecordTables,
  repeated: number,
): Record<string, [earlier: number, later: number]> {
  const acts = tables['diplomatic-events'];
  const camps = [...new Set(tables.actors.map(({ camp }) => camp))].filter((c) => c !== 'unknown');
  const found: Record<string, [number, number]> = {};
  for (const a of camps) {
    for (const b of camps) {
      if (a >= b) continue;
      const has = (ids: readonly string[], camp: string) =>
        ids.some((id) => campOf(tables, id) === camp);
      const between = acts.filter(
        ({ initiators, recipients }) =>
          (has(initiators, a) && has(recipients, b)) || (has(initiators, b) && has(recipients, a)),
      );
      for (const key of ['plover', 'format'] as const) {
        for (const value of new Set(between.map((act) => act[key]))) {
          const same = between.filter((act) => act[key] === value);
          for (const act of same.filter(isKnown)) {
            const others = same.filter((one) => one !== act);
            if (others.some((one) => bounds(one.date)[0] <= act.date)) continue;
            if (others.length < repeated) continue;
            const earlier = between.filter((one) => bounds(one.date)[0] < act.date).length;
            const before = found[act.id];
            if (
              !before ||
              earlier > before[0] ||
              (earlier === before[0] && others.length > before[1])
            ) {
              found[act.id] = [earlier, others.length];
            }
          }
        }
      }
    }
  }
  return found;
}

/** Everything an actor leads up to, itself included. */
function upward(id: string, tables: RecordTables): string[] {
  const reached = [id];
  for (let at = 0; at < reached.length; at += 1) {
    const actor = actorOf(tables, reached[at] ?? '');
    const bodies = [
      actor?.part_of,
      actor?.affiliation,
      ...tables.relations
        .filter(({ type, from }) => type === 'speaks-for' && from === reached[at])
        .map(({ to }) => to),
    ];
    for (const body of bodies) if (body && !reached.includes(body)) reached.push(body);
  }
  return reached;
}

/** Truce → [incident, days] of the first incident after it. */
export function naiveAfterTruces(
  tables: RecordTables,
  within: number,
): Record<string, [incident: string, days: number]> {
  const fighting = ['pakistan', 'kabul', 'armed-groups'];
  const party = (act: DiplomaticEvent, camp: string): string[] =>
    [...act.initiators, ...act.recipients].filter((id) => campOf(tables, id) === camp);
  const acts = tables['diplomatic-events'];
  const truces = acts.filter(
    (act) =>
      act.plover === 'AGREE' &&
      ['ceasefire', 'agreement'].includes(act.format) &&
      act.topics.some(({ topic, stance }) => topic === 'ceasefire' && stance !== 'denies') &&
      isKnown(act) &&
      fighting.filter((camp) => party(act, camp).length > 0).length > 1,
  );
  const endOf = (truce: DiplomaticEvent): number => {
    const sides = fighting.filter((camp) => party(truce, camp).length > 0);
    const ends = acts
      .filter(
        (act) =>
          act.format === 'ceasefire' &&
          act.plover !== 'AGREE' &&
          bounds(act.date)[0] > truce.date &&
          sides.every((camp) => party(act, camp).length > 0),
      )
      .map((act) => dayNumber(bounds(act.date)[0]) - 1);
    const own = truce.end_date === null ? [] : [dayNumber(bounds(truce.end_date)[1])];
    return Math.min(dayNumber(truce.date) + within, ...own, ...ends);
  };
  const of = (id: string, camp: string, truce: DiplomaticEvent): boolean =>
    campOf(tables, id) === camp &&
    (camp !== 'armed-groups' ||
      party(truce, camp).some(
        (one) => upward(id, tables).includes(one) || upward(one, tables).includes(id),
      ));
  const loses = (incident: Incident, camp: string, truce: DiplomaticEvent): boolean =>
    incident.targets.some((target) => {
      if (target === 'security-forces') return camp === 'pakistan';
      if (target === 'afghan-forces') return camp === 'kabul';
      if (target === 'militants') return camp === 'armed-groups';
      if (target === 'civilians') {
        return { pakistan: 'PK', kabul: 'AF' }[camp] === incident.place.country;
      }
      return of(target, camp, truce);
    });
  const followed: Record<string, [string, number]> = {};
  const floors: Record<string, number> = {};
  for (const incident of tables.incidents) {
    if (!isKnown(incident) || incident.event_type === 'Strategic developments') continue;
    const before = truces.filter((truce) => {
      if (truce.date >= incident.date || dayNumber(incident.date) > endOf(truce)) return false;
      const sides = fighting.filter((camp) => party(truce, camp).length > 0);
      return sides.some((by) =>
        sides.some(
          (camp) =>
            by !== camp &&
            incident.perpetrators.some(({ actor }) => of(actor, by, truce)) &&
            loses(incident, camp, truce),
        ),
      );
    });
    const latest = before.sort((x, y) =>
      x.date === y.date ? (x.id < y.id ? -1 : 1) : x.date < y.date ? -1 : 1,
    )[before.length - 1];
    if (!latest) continue;
    const days = dayNumber(incident.date) - dayNumber(latest.date);
    const floor = naiveReading(incident, 'killed', 'range', tables).whole?.floor ?? -1;
    const known = followed[latest.id];
    if (!known || days < known[1] || (days === known[1] && floor > (floors[latest.id] ?? -1))) {
      followed[latest.id] = [incident.id, days];
      floors[latest.id] = floor;
    }
  }
  return followed;
}
