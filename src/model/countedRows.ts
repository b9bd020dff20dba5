/**
 * The incidents that answer to a total, whatever else a reader filters by. Incidents are sorted by
 * first day, so for each place and kind one list of rows, made once for a record, holds those of
 * any days as one stretch.
 */
import type { Dataset } from '../data/dataset.ts';
import type { DaySpan } from '../lib/days.ts';
import { isOfKind, type IncidentKind } from './likeForLike.ts';
import { isInPlace, placeKey, type TotalPlace } from './totalPlace.ts';

/** Every incident, whatever its kind. */
export const EVERY_KIND: IncidentKind = { attacksOnly: false, crossBorderOnly: false };

const lists = new WeakMap<Dataset, Map<string, Int32Array>>();

/** Rows of all days, ascending. */
function rowsOfPlace(dataset: Dataset, place: TotalPlace, kind: IncidentKind): Int32Array {
  const known = lists.get(dataset) ?? new Map<string, Int32Array>();
  lists.set(dataset, known);
  const key = [placeKey(place), kind.attacksOnly, kind.crossBorderOnly].join(' ');
  const list =
    known.get(key) ??
    Int32Array.from(
      dataset.incidents.rows.flatMap((incident, row) =>
        isInPlace(incident, place, dataset) && isOfKind(incident, kind, dataset) ? row : [],
      ),
    );
  known.set(key, list);
  return list;
}

/** How many of the rows, ascending by first day, begin before the day. */
function countBefore(rows: Int32Array, first: Int32Array, day: number): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((first[rows[middle] ?? 0] ?? Infinity) < day) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Rows of the incidents of the kind in the place whose first day is among the days (Readings 7),
 * ascending.
 */
export function countedRows(
  dataset: Dataset,
  place: TotalPlace,
  days: DaySpan,
  kind: IncidentKind = EVERY_KIND,
): Int32Array {
  const rows = rowsOfPlace(dataset, place, kind);
  const { first } = dataset.incidents;
  return rows.subarray(
    countBefore(rows, first, days.first),
    countBefore(rows, first, days.last + 1),
  );
}
