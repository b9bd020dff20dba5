/** The record's totals and sums read once more, plainly: what the study is held against. */
import { readFileSync } from 'node:fs';
import type { Incident, PeriodTotal } from '../../../../src/domain/record.ts';
import type { Outcome } from '../../../../src/domain/vocabulary.ts';
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

/** Ids of the incidents that began in a total's days, at its place. */
export function plainIncidents({ from, to, scope }: PeriodTotal): string[] {
  return INCIDENTS.filter((incident) => {
    const day = dayText(incident.date, 'first');
    return day >= dayText(from, 'first') && day <= dayText(to, 'last') && isAt(incident, scope);
  }).map(({ id }) => id);
}

/** The sum of their ranges for a total's victims, one by one; null: nobody gives a figure. */
export function plainSum(total: PeriodTotal, input: ViewInput) {
  const { dataset, state } = input;
  const { incidents } = input.read(total.metric as Outcome, state.word);
  const ranges = plainIncidents(total).flatMap((id) => {
    const reading = incidents[dataset.incidents.rowOf.get(id) ?? -1];
    const range = total.group === 'all' ? reading?.whole : reading?.groups[total.group];
    return range ?? [];
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
