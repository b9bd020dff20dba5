/** Incidents and acts as one list by date, for narrow screens. */
import { isYearOnly, type Dataset } from '../../data/dataset.ts';
import type { Passing } from '../../filter/evaluation.ts';
import { rowsOf, type RowMask } from '../../lib/rowMask.ts';
import type { RangeColumns } from '../../reading/readings.ts';
import { datePartsOf, dayOf, type Day } from '../../lib/days.ts';

export interface ListItem {
  readonly table: 'incidents' | 'events';
  readonly row: number;
  readonly first: Day;
  /** What is known of its date. */
  readonly known: 'day' | 'month' | 'year';
  /** The item before has the same day, which need not be printed again. */
  readonly sameDay: boolean;
  /** An act of others than those whose word is in force. */
  readonly unheard: boolean;
}

export interface ListGroup {
  /** First day of the month, or of the year where no month is known. */
  readonly first: Day;
  readonly yearOnly: boolean;
  readonly items: readonly ListItem[];
}

function knownOf(date: string): ListItem['known'] {
  if (isYearOnly(date)) return 'year';
  return date.length === 10 ? 'day' : 'month';
}

/** 0: what is only known to the year comes before what is known better. */
const COARSENESS = { year: 0, month: 1, day: 2 } as const;

/**
 * Everything that passes, by first day; on the same day incidents before acts, because acts
 * answer them, and the acts of the word in force before others' acts. Newest first is the same
 * list from its end, but for the order within a day.
 * @param heard acts that are the word's own; null: all are
 */
export function listItems(
  dataset: Dataset,
  passing: Passing,
  newest: boolean,
  heard: RowMask | null = null,
): ListItem[] {
  const items = (['incidents', 'events'] as const).flatMap((table) =>
    rowsOf(passing[table]).map((row) => ({
      table,
      row,
      first: dataset[table].first[row] ?? 0,
      known: knownOf(dataset[table].rows[row]?.date ?? ''),
      unheard: table === 'events' && heard !== null && heard[row] !== 1,
    })),
  );
  const order = newest ? -1 : 1;
  // Incidents were put first, and the sort is stable.
  const sorted = items.toSorted(
    (a, b) =>
      order * (a.first - b.first) ||
      order * (COARSENESS[a.known] - COARSENESS[b.known]) ||
      Number(a.unheard) - Number(b.unheard),
  );
  return sorted.map((item, index) => {
    const before = sorted[index - 1];
    return { ...item, sameDay: before?.first === item.first && before.known === item.known };
  });
}

/** The same under headings of months; of a year for what has no month. */
export function groupByMonth(items: readonly ListItem[]): ListGroup[] {
  const groups: { first: Day; yearOnly: boolean; items: ListItem[] }[] = [];
  for (const item of items) {
    const { year, month } = datePartsOf(item.first);
    const yearOnly = item.known === 'year';
    const first = dayOf(year, month, 1);
    const last = groups.at(-1);
    if (last?.first === first && last.yearOnly === yearOnly) last.items.push(item);
    else groups.push({ first, yearOnly, items: [item] });
  }
  return groups;
}

/** The greatest top among the incidents that pass: all bars of the list share its scale. */
export function greatestTop(passing: Passing, { top }: Pick<RangeColumns, 'top'>): number {
  return rowsOf(passing.incidents).reduce((most, row) => Math.max(most, top[row] ?? 0), 0);
}
