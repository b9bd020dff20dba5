/** Incidents and acts as one list by date, for narrow screens. */
import type { Dataset } from '../../data/dataset.ts';
import { rowsOf } from '../../lib/rowMask.ts';
import { datePartsOf, dayOf, type Day } from '../../lib/days.ts';
import type { Passing } from '../../filter/evaluation.ts';

export interface ListItem {
  readonly table: 'incidents' | 'events';
  readonly row: number;
  readonly first: Day;
}

export interface ListMonth {
  /** First day of the month. */
  readonly month: Day;
  readonly items: readonly ListItem[];
}

/** Everything that passes, by first day; incidents before acts of the same day. */
export function listItems(dataset: Dataset, passing: Passing, newest: boolean): ListItem[] {
  const items = (['incidents', 'events'] as const).flatMap((table) =>
    rowsOf(passing[table]).map((row) => ({ table, row, first: dataset[table].first[row] ?? 0 })),
  );
  const order = newest ? -1 : 1;
  return items.toSorted(
    (a, b) => order * (a.first - b.first) || (a.table < b.table ? 1 : -1) * order || a.row - b.row,
  );
}

/** The same under month headings. */
export function groupByMonth(items: readonly ListItem[]): ListMonth[] {
  const months: { month: Day; items: ListItem[] }[] = [];
  for (const item of items) {
    const { year, month } = datePartsOf(item.first);
    const start = dayOf(year, month, 1);
    const last = months.at(-1);
    if (last?.month === start) last.items.push(item);
    else months.push({ month: start, items: [item] });
  }
  return months;
}
