/**
 * A large record made from the real one: every incident is repeated with its claims, shifted
 * in time by a seeded number of days, until there are as many as asked for. So the mix of
 * groups, speakers and qualifiers is the record's own.
 */
import type { Claim, DiplomaticEvent, Incident, RecordTables } from '../../src/domain/record.ts';
import { isoOfDay, spanOfText } from '../../src/lib/days.ts';
import { seededRandom } from '../../src/lib/seededRandom.ts';

interface Size {
  readonly incidents: number;
  readonly claims: number;
  readonly events: number;
}

/** A day of the record's five years. */
function shiftedDate(text: string, random: () => number): string {
  const first = spanOfText('2021-08-20')?.first ?? 0;
  const last = spanOfText('2026-07-01')?.first ?? 0;
  const day = isoOfDay(first + Math.floor(random() * (last - first)));
  return day.slice(0, text.length);
}

function copyClaims(claims: readonly Claim[], prefix: string): Claim[] {
  return claims.map((claim) => ({
    ...claim,
    id: `${prefix}-${claim.id}`,
    said_on: null,
    supersedes: claim.supersedes === null ? null : `${prefix}-${claim.supersedes}`,
  }));
}

function copyIncident(incident: Incident, prefix: string, random: () => number): Incident {
  return {
    ...incident,
    id: `${prefix}-${incident.id}`,
    date: shiftedDate(incident.date, random),
    end_date: null,
    claims: copyClaims(incident.claims, prefix),
  };
}

/**
 * @param tables the real record
 * @param size how many incidents, claims (at least) and diplomatic events
 * @returns tables of the same form that pass the border
 */
export function generateRecord(tables: RecordTables, size: Size): RecordTables {
  const random = seededRandom(20_251_011);
  const incidents: Incident[] = [...tables.incidents];
  const events: DiplomaticEvent[] = [...tables['diplomatic-events']];
  const real = tables.incidents;
  while (incidents.length < size.incidents) {
    const model = real[incidents.length % real.length];
    if (model) incidents.push(copyIncident(model, `g${incidents.length}`, random));
  }
  let claims = incidents.reduce((sum, incident) => sum + incident.claims.length, 0);
  for (let row = real.length; claims < size.claims; row += 1) {
    const at = real.length + ((row - real.length) % (incidents.length - real.length));
    const incident = incidents[at];
    const model = real[row % real.length];
    if (!incident || !model) break;
    const extra = copyClaims(model.claims, `x${row}`);
    incidents[at] = {
      ...incident,
      claims: [...incident.claims, ...extra],
      sources: [...new Set([...incident.sources, ...extra.map(({ source }) => source)])],
    };
    claims += extra.length;
  }
  const known = tables['diplomatic-events'];
  while (events.length < size.events) {
    const model = known[events.length % known.length];
    if (!model) break;
    const date = model.date.length === 4 ? model.date : shiftedDate(model.date, random);
    events.push({
      ...model,
      id: `g${events.length}-${model.id}`,
      date,
      end_date: null,
      responds_to: [],
    });
  }
  return { ...tables, incidents, 'diplomatic-events': events };
}
