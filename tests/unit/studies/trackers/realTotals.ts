/** The record's totals and sums read once more, plainly: what the study is held against. */
import { readFileSync } from 'node:fs';
import type { Incident, PeriodTotal } from '../../../../src/domain/record.ts';
import type { Outcome } from '../../../../src/domain/vocabulary.ts';
import { groupColumns } from '../../../../src/reading/groupColumns.ts';
import type { ViewInput } from '../../../../src/views/types.ts';

export const TOTALS: readonly PeriodTotal[] = JSON.parse(
  readFileSync('public/data/period-totals.json', 'utf8'),
);
const INCIDENTS: readonly Incident[] = JSON.parse(
  readFileSync('public/data/incidents.json', 'utf8'),
);
const CAMP_OF = new Map<string, string>(
  JSON.parse(readFileSync('public/data/actors.json', 'utf8')).map(
    ({ id, camp }: { id: string; camp: string }) => [id, camp],
  ),
);

export function totalOf(id: string): PeriodTotal {
  const total = TOTALS.find((one) => one.id === id);
  if (!total) throw new Error(`no total ${id}`);
  return total;
}

/** ISO text of the first or last day that a date of any precision stands for. */
function dayText(date: string, end: 'first' | 'last'): string {
  if (date.length === 10) return date;
  if (end === 'first') return `${date}-01-01`.slice(0, 10);
  // Later than any day of the month or year, which is all that a comparison of texts needs.
  return `${date}-99-99`.slice(0, 10);
}

const side = (target: string): string =>
  ({ 'security-forces': 'pakistan', 'afghan-forces': 'kabul' })[target] ??
  CAMP_OF.get(target) ??
  'unknown';

const PROVINCES = ['Khyber Pakhtunkhwa', 'Balochistan'];

function isAt({ place, perpetrators, targets }: Incident, scope: string): boolean {
  if (scope === 'Pakistan') return place.country === 'PK';
  if (scope === 'Afghanistan') return place.country === 'AF';
  if (PROVINCES.includes(scope)) return place.country === 'PK' && place.admin1 === scope;
  if (scope !== 'cross-border') return place.country === 'PK' && place.admin2 === scope;
  const hit = targets.map(side);
  if (place.country === 'PK') hit.push('pakistan');
  if (place.country === 'AF') hit.push('kabul');
  return perpetrators.some(({ actor }) => {
    const camp = CAMP_OF.get(actor);
    return (
      (camp === 'pakistan' && hit.includes('kabul')) ||
      (camp === 'kabul' && hit.includes('pakistan'))
    );
  });
}

const saysAttacksOnly = ({ detail }: PeriodTotal): boolean =>
  (detail ?? '').split(';').some((part) => part.trim() === 'counts: attacks only');

/** By the state's own forces alone on its own soil, or no violence at all. */
function isOperation({ place, perpetrators, event_type: type }: Incident): boolean {
  if (type === 'Strategic developments') return true;
  const own = { PK: 'pakistan', AF: 'kabul' }[place.country ?? ''];
  const others = perpetrators.filter(({ actor }) => CAMP_OF.get(actor) !== own);
  return perpetrators.length > 0 && others.length === 0;
}

/** Ids of the incidents that began in a total's days, at its place, of the kind that it counts. */
export function plainIncidents(total: PeriodTotal): string[] {
  const { from, to, scope, metric } = total;
  const there = INCIDENTS.filter((incident) => {
    const day = dayText(incident.date, 'first');
    return day >= dayText(from, 'first') && day <= dayText(to, 'last') && isAt(incident, scope);
  });
  const counted =
    metric === 'attacks' && saysAttacksOnly(total)
      ? there.filter((incident) => !isOperation(incident))
      : there;
  return counted.map(({ id }) => id);
}

/** The sum of their ranges for a total's victims, one by one; null: nobody gives a figure. */
export function plainSum(total: PeriodTotal, input: ViewInput, withoutMilitants = false) {
  const { dataset, state } = input;
  const readings = input.read(total.metric as Outcome, state.word);
  const { incidents } = readings;
  const others = groupColumns(readings, [
    'civilians',
    'security-forces',
    'afghan-forces',
    'unknown',
  ]);
  const ranges = plainIncidents(total).flatMap((id) => {
    const reading = incidents[dataset.incidents.rowOf.get(id) ?? -1];
    if (total.group !== 'all') return reading?.groups[total.group] ?? [];
    const row = dataset.incidents.rowOf.get(id) ?? -1;
    if (!withoutMilitants) return reading?.whole ?? [];
    return (others.said[row] ?? 0) === 0
      ? []
      : {
          floor: others.floor[row] ?? 0,
          top: others.top[row] ?? 0,
          open: others.open[row] === 1,
        };
  });
  if (ranges.length === 0) return null;
  const sum = { floor: 0, top: 0, open: false };
  for (const { floor, top, open } of ranges) {
    sum.floor += floor;
    sum.top += top;
    if (open) sum.open = true;
  }
  return sum;
}
