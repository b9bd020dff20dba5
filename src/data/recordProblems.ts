/** Rules inside one record that a schema can't say (data-format, "Rules a validator enforces"). */
import type { Claim, Estimate, RecordTables, TableName } from '../domain/record.ts';
import { SUB_EVENT_TYPES } from '../domain/vocabulary.ts';
import { spanOfText } from '../lib/days.ts';
import { findCycles } from '../lib/findCycles.ts';
import type { Report } from './problem.ts';

type RowOf<T extends TableName> = RecordTables[T][number];

/** Qualifiers that may stand without a number. */
const WITHOUT_FIGURE: ReadonlySet<string> = new Set(['dozens', 'hundreds', 'disputed']);

/** The rules of each table for a record that has its form. */
export const RECORD_RULES: {
  readonly [T in TableName]: (row: RowOf<T>, report: Report) => void;
} = {
  sources: (source, report) => checkDate(source.published, 'published', report),
  actors: () => undefined,
  incidents: (incident, report) => {
    checkDates(incident.date, incident.end_date, ['date', 'end_date'], report);
    const subs: readonly string[] = SUB_EVENT_TYPES[incident.event_type];
    if (!subs.includes(incident.sub_event_type)) {
      report('sub_event_type', 'sub-event-type', {
        sub: incident.sub_event_type,
        type: incident.event_type,
        allowed: subs,
      });
    }
    const sources = new Set(incident.sources);
    incident.claims.forEach((claim, index) => {
      const path = `claims/${index}`;
      checkEstimate(claim, `${path}/`, report);
      checkFigure(claim, path, report);
      checkDate(claim.said_on, `${path}/said_on`, report);
      if (!sources.has(claim.source)) {
        report(`${path}/source`, 'source-not-listed', { id: claim.source });
      }
    });
    incident.disputes.forEach(({ source }, index) => {
      if (!sources.has(source)) {
        report(`disputes/${index}/source`, 'source-not-listed', { id: source });
      }
    });
    checkSupersedes(incident.claims, report);
  },
  'diplomatic-events': (event, report) => {
    checkDates(event.date, event.end_date, ['date', 'end_date'], report);
    const sources = new Set(event.sources);
    for (const source of Object.keys(event.paragraphs ?? {})) {
      if (!sources.has(source)) {
        report(`paragraphs/${source}`, 'source-not-listed', { id: source });
      }
    }
  },
  'period-totals': (total, report) => {
    checkDates(total.from, total.to, ['from', 'to'], report);
    checkEstimate(total, '', report);
  },
  relations: (relation, report) => {
    if (relation.since === null) checkDate(relation.until, 'until', report);
    else checkDates(relation.since, relation.until, ['since', 'until'], report);
  },
};

function checkDate(text: string | null, field: string, report: Report): void {
  if (text !== null && spanOfText(text) === null) report(field, 'no-such-date', { value: text });
}

/** Both are real dates, and the second ends no earlier than the first begins. */
function checkDates(
  date: string,
  endDate: string | null,
  [startField, endField]: readonly [string, string],
  report: Report,
): void {
  const start = spanOfText(date);
  const end = endDate === null ? start : spanOfText(endDate);
  if (start === null) report(startField, 'no-such-date', { value: date });
  if (end === null && endDate !== null) report(endField, 'no-such-date', { value: endDate });
  if (start && end && endDate !== null && end.last < start.first) {
    report(endField, 'end-before-start', { start: date, end: endDate });
  }
}

function checkEstimate(estimate: Estimate, path: string, report: Report): void {
  let lower: 'low' | 'best' | 'high' | null = null;
  for (const upper of ['low', 'best', 'high'] as const) {
    const value = estimate[upper];
    if (value === null) continue;
    const least = lower === null ? null : estimate[lower];
    if (lower !== null && least !== null && least > value) {
      report(`${path}${upper}`, 'estimates-out-of-order', {
        lower,
        lowerValue: String(least),
        upper,
        upperValue: String(value),
      });
    }
    lower = upper;
  }
}

function checkFigure(claim: Claim, path: string, report: Report): void {
  const hasFigure = claim.low !== null || claim.best !== null || claim.high !== null;
  if (!hasFigure && !WITHOUT_FIGURE.has(claim.qualifier)) {
    report(path, 'no-figure', { qualifier: claim.qualifier });
  }
}

/** `supersedes` names another claim of the incident and never leads back. */
function checkSupersedes(claims: readonly Claim[], report: Report): void {
  const earlier = new Map(claims.map((claim) => [claim.id, claim.supersedes]));
  const cycles = findCycles(earlier.keys(), (id) => {
    const one = earlier.get(id);
    return one == null ? [] : [one];
  });
  claims.forEach(({ id, supersedes }, index) => {
    if (supersedes === null) return;
    const field = `claims/${index}/supersedes`;
    const cycle = cycles.get(id);
    if (!earlier.has(supersedes)) {
      report(field, 'unknown-reference', { id: supersedes, tables: ['claims'] });
    } else if (cycle) report(field, 'cycle', { path: cycle });
  });
}
