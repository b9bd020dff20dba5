/** Moving from act to act by keys. */
import type { Dataset } from '../../data/dataset.ts';
import { QUAD_OF_PLOVER, QUADS, type Quad } from '../../domain/vocabulary.ts';
import { chainOf, type ResponseChains } from '../../model/responseChains.ts';
import { rowsOf, type RowMask } from '../../lib/rowMask.ts';

const YEAR = 365;

/** The rows of each lane that pass, by date. */
export type LaneRows = Readonly<Record<Quad, readonly number[]>>;

/** Sorts the rows of a mask into lanes; rows are by date already. */
export function laneRows(dataset: Dataset, mask: RowMask): LaneRows {
  const lanes: Record<Quad, number[]> = {
    'material-cooperation': [],
    'verbal-cooperation': [],
    'verbal-conflict': [],
    'material-conflict': [],
  };
  for (const row of rowsOf(mask)) {
    const event = dataset.events.rows[row];
    if (event) lanes[QUAD_OF_PLOVER[event.plover]].push(row);
  }
  return lanes;
}

/**
 * The next act on a walk through a chain: its acts in reading order, from the last back to the
 * first, so that pressing the key again and again passes all of them.
 * @param from id of the record whose chain is walked: acts of several causes belong to several
 * @returns null where the chain has no other act
 */
export function nextInChain(
  row: number,
  from: string,
  { events }: Dataset,
  chains: ResponseChains,
): number | null {
  const acts = chainOf(chains, from).flatMap(({ id }) => events.rowOf.get(id) ?? []);
  return acts.length < 2 ? null : (acts[(acts.indexOf(row) + 1) % acts.length] ?? null);
}

/** The row of a list that lies nearest to a day. */
function nearest(rows: readonly number[], day: number, dataset: Dataset): number | null {
  const distance = (row: number): number => Math.abs((dataset.events.first[row] ?? 0) - day);
  return rows.reduce<number | null>(
    (best, row) => (best === null || distance(row) < distance(best) ? row : best),
    null,
  );
}

/**
 * The row that a key leads to; null: the key means nothing here, or there is nowhere to go.
 * @param at the row in focus; null: none yet
 */
export function moveAct(
  key: string,
  at: number | null,
  lanes: LaneRows,
  dataset: Dataset,
): number | null {
  const known = [
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'Home',
    'End',
    'PageUp',
    'PageDown',
  ];
  if (!known.includes(key)) return null;
  if (at === null) {
    const busiest = QUADS.toSorted((a, b) => lanes[b].length - lanes[a].length)[0];
    return busiest === undefined
      ? null
      : (lanes[busiest].at(key === 'ArrowLeft' || key === 'End' ? -1 : 0) ?? null);
  }
  const event = dataset.events.rows[at];
  if (!event) return null;
  const quad = QUAD_OF_PLOVER[event.plover];
  const rows = lanes[quad];
  const index = rows.indexOf(at);
  const day = dataset.events.first[at] ?? 0;
  switch (key) {
    case 'ArrowLeft':
      return rows[index - 1] ?? null;
    case 'ArrowRight':
      return rows[index + 1] ?? null;
    case 'Home':
      return rows[0] ?? null;
    case 'End':
      return rows.at(-1) ?? null;
    case 'PageUp':
      return nearest(rows, day - YEAR, dataset);
    case 'PageDown':
      return nearest(rows, day + YEAR, dataset);
    default: {
      const order =
        key === 'ArrowUp'
          ? QUADS.slice(0, QUADS.indexOf(quad)).toReversed()
          : QUADS.slice(QUADS.indexOf(quad) + 1);
      const lane = order.find((one) => lanes[one].length > 0);
      return lane === undefined ? null : nearest(lanes[lane], day, dataset);
    }
  }
}
