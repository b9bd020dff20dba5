/**
 * The study of trackers a second time, deliberately naive: written from what is said to readers
 * (README, the study's own text), with texts, filters and the naive reading, sharing nothing with
 * `src`. Slow and literal on purpose; the tests hold the fast implementation against it.
 */
import type { Incident, PeriodTotal, RecordTables } from '../../../src/domain/record.ts';
import { naiveGroups } from '../reading/naiveGroups.ts';

export interface NaiveSum {
  /** Ids of the incidents beside the total. */
  ids: string[];
  /** Those without a figure for whom it counts. */
  silent: string[];
  /** null: none gives a figure. */
  sum: { floor: number; best: number; top: number; open: boolean } | null;
}

const says = (total: PeriodTotal, words: string): boolean =>
  `${total.detail ?? ''}; ${total.note ?? ''}`.includes(words);
const countsAttacks = (total: PeriodTotal): boolean =>
  (total.detail ?? '').split(';').some((part) => part.trim() === 'counts: attacks only');

/** Does the speaker's own split of the very same count show the militants in it, or not in it? */
function splitShows(total: PeriodTotal, tables: RecordTables): 'in' | 'out' | null {
  if (total.group !== 'all' || total.qualifier !== 'exact') return null;
  const counts = ({ detail, note }: PeriodTotal): string =>
    [...(detail ?? '').split(';'), ...(note ?? '').split(';')]
      .map((part) => part.trim())
      .filter((part) => part.startsWith('counts: '))
      .slice(0, 1)
      .join('');
  const siblings = tables['period-totals'].filter(
    (one) =>
      one.qualifier === 'exact' &&
      ['said_by', 'from', 'to', 'scope', 'metric'].every(
        (key) => one[key as keyof PeriodTotal] === total[key as keyof PeriodTotal],
      ) &&
      counts(one) === counts(total),
  );
  let shows: 'in' | 'out' | null = null;
  for (const a of siblings) {
    for (const b of siblings) {
      if (a.group !== 'civilians' || b.group !== 'security-forces') continue;
      if (a.best === null || b.best === null) continue;
      if (a.best + b.best === total.best) return 'out';
      for (const c of siblings) {
        if (c.group === 'militants' && c.best !== null && a.best + b.best + c.best === total.best) {
          shows = 'in';
        }
      }
    }
  }
  return shows;
}

/** The groups that a total of people counts; empty: all. */
function victims(total: PeriodTotal, tables: RecordTables): string[] {
  if (total.group !== 'all' && total.group !== 'unknown') return [total.group];
  if (total.group === 'unknown') return ['unknown'];
  const shows = splitShows(total, tables);
  if (shows === 'in' || says(total, 'including outlaws')) return [];
  const without =
    shows === 'out' ||
    (total.detail ?? '')
      .split(';')
      .some((part) =>
        [
          'civilians and security personnel',
          'civilians and law enforcement',
          'security personnel and civilians',
        ].some((words) => part.trim().startsWith(words)),
      );
  return without || countsAttacks(total)
    ? ['civilians', 'security-forces', 'afghan-forces', 'unknown']
    : [];
}

/** Do forces of one state act on the other's, or on its soil? */
function isBetweenStates(incident: Incident, { actors }: RecordTables): boolean {
  const campOf = (id: string): string => actors.find((one) => one.id === id)?.camp ?? '';
  const hit = incident.targets.map((target) => {
    if (target === 'security-forces') return 'pakistan';
    return target === 'afghan-forces' ? 'kabul' : campOf(target);
  });
  if (incident.place.country === 'PK') hit.push('pakistan');
  if (incident.place.country === 'AF') hit.push('kabul');
  const by = incident.perpetrators.map(({ actor }) => campOf(actor));
  return (
    (by.includes('pakistan') && hit.includes('kabul')) ||
    (by.includes('kabul') && hit.includes('pakistan'))
  );
}

/** By the state's own forces alone on its own soil, or no violence at all. */
function isOperation(incident: Incident, { actors }: RecordTables): boolean {
  if (incident.event_type === 'Strategic developments') return true;
  const own = { PK: 'pakistan', AF: 'kabul' }[incident.place.country];
  const others = incident.perpetrators.filter(
    ({ actor }) => actors.find((one) => one.id === actor)?.camp !== own,
  );
  return incident.perpetrators.length > 0 && others.length === 0;
}

function isAt(incident: Incident, scope: string, tables: RecordTables): boolean {
  const { country, admin1, admin2 } = incident.place;
  if (scope === 'Pakistan') return country === 'PK';
  if (scope === 'Afghanistan') return country === 'AF';
  if (scope === 'cross-border') return isBetweenStates(incident, tables);
  if (scope === 'Khyber Pakhtunkhwa' || scope === 'Balochistan') {
    return country === 'PK' && admin1 === scope;
  }
  return country === 'PK' && admin2 === scope;
}

/** ISO text of the first day of a date, and one that no day of it is later than. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
export const lastDay = (date: string): string => (date.length === 10 ? date : `${date}-99`);

/** The record's own sum beside a total, incident by incident. */
export function naiveSum(total: PeriodTotal, word: string, tables: RecordTables): NaiveSum {
  const beside = tables.incidents.filter(
    (incident) =>
      firstDay(incident.date) >= firstDay(total.from) &&
      firstDay(incident.date) <= lastDay(total.to) &&
      isAt(incident, total.scope, tables) &&
      !(total.metric === 'attacks' && countsAttacks(total) && isOperation(incident, tables)) &&
      !(says(total, 'cross-border fighting') && !isBetweenStates(incident, tables)),
  );
  const ids = beside.map(({ id }) => id);
  if (total.metric === 'attacks') {
    const count = ids.length;
    const sum = count === 0 ? null : { floor: count, best: count, top: count, open: false };
    return { ids, silent: [], sum };
  }
  const groups = victims(total, tables);
  const silent: string[] = [];
  let sum: NaiveSum['sum'] = null;
  for (const incident of beside) {
    const range = naiveGroups(incident, total.metric, word, groups, tables);
    if (range === null) {
      silent.push(incident.id);
      continue;
    }
    sum ??= { floor: 0, best: 0, top: 0, open: false };
    sum.floor += range.floor;
    sum.best += range.best;
    sum.top += range.top;
    sum.open ||= range.open;
  }
  return { ids, silent, sum };
}

export interface NaiveMonth {
  incidents: number;
  coverage: 'covered' | 'thin' | 'not-covered' | 'unmeasured';
  /** Id of the total that it is measured by; null: there is none. */
  by: string | null;
}

const daysIn = (total: PeriodTotal): number =>
  (Date.parse(`${total.to}T00:00Z`) - Date.parse(`${total.from}T00:00Z`)) / 86_400_000 + 1;
const most = ({ high, best, low }: PeriodTotal): number => high ?? best ?? low ?? 0;

/**
 * A month's coverage, by walking through every total.
 * @param month as `2025-10`
 * @param fit the totals that may measure the country: whole days, independent, not of a part
 */
export function naiveMonth(
  country: 'PK' | 'AF',
  month: string,
  fit: readonly PeriodTotal[],
  tables: RecordTables,
): NaiveMonth {
  const incidents = tables.incidents.filter(
    ({ place, date }) => place.country === country && firstDay(date).startsWith(month),
  ).length;
  const holding = fit
    .filter((total) => total.from <= `${month}-01` && total.to >= endOf(month))
    .sort((a, b) => daysIn(a) - daysIn(b) || most(b) - most(a));
  let by: string | null = holding[0]?.id ?? null;
  let coverage: NaiveMonth['coverage'] = 'unmeasured';
  for (const total of holding) {
    const { sum } = naiveSum(total, 'range', tables);
    const half = sum !== null && sum.best * 2 >= most(total);
    const open = total.qualifier === 'at least' || total.qualifier === 'more than';
    if (half && open) continue;
    coverage = half ? 'covered' : 'thin';
    by = total.id;
    break;
  }
  return { incidents, coverage: incidents === 0 ? 'not-covered' : coverage, by };
}

/** The month's last day, from a list of lengths. */
function endOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const leap = year % 4 === 0 ? 29 : 28;
  const days = [31, leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1];
  return `${month}-${days}`;
}
