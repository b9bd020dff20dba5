/**
 * Filter → row masks, as crossfilter does it: each row has one bit a dimension that says
 * "fails"; a dimension that changes rewrites its bit alone, and "passes all but mine" is one
 * mask over the bits. Results are kept while nothing that they depend on changes, so the same
 * object comes back and a view can memoise on it.
 */
import type { Dataset } from '../data/dataset.ts';
import type { Outcome } from '../domain/vocabulary.ts';
import type { RowMask } from '../lib/rowMask.ts';
import type { Dimension, FilteredTable } from './dimensions.ts';
import { DIMENSION_IDS, type DimensionId, type Evaluation, type Passing } from './evaluation.ts';
import type { Filter } from './filter.ts';

const TABLES: readonly FilteredTable[] = ['incidents', 'events'];

interface DimensionState {
  asked: readonly unknown[];
  /** Counts changes. */
  version: number;
  /** Leaves both tables untouched. */
  idle: boolean;
}

/**
 * Masks that are kept, those used last: of each set of exemptions in use, and of before a
 * constraint came, which serve again once it is dropped. A value that is asked for once more has
 * a new version and so no masks yet: undoing a change of values is computed again.
 */
const MOST_KEPT = 24;

export type Evaluator = (filter: Filter, outcome: Outcome) => Evaluation;

function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** @param dimensions in the order of `DIMENSION_IDS`, at most 16 */
export function createEvaluator(dataset: Dataset, dimensions: readonly Dimension[]): Evaluator {
  const failing: Record<FilteredTable, Uint16Array> = {
    incidents: new Uint16Array(dataset.incidents.rows.length),
    events: new Uint16Array(dataset.events.rows.length),
  };
  const states: DimensionState[] = dimensions.map(() => ({ asked: [], version: 0, idle: true }));
  /** By what is in force: each constraint that is not exempt, with its version. */
  const kept = new Map<string, Passing>();

  const writeBit = (bit: number, table: FilteredTable, mask: Uint8Array | null): void => {
    const bits = failing[table];
    const flag = 1 << bit;
    for (let row = 0; row < bits.length; row += 1) {
      const others = (bits[row] ?? 0) & ~flag;
      bits[row] = mask === null || mask[row] === 1 ? others : others | flag;
    }
  };

  const update = (filter: Filter, outcome: Outcome): void => {
    dimensions.forEach((dimension, bit) => {
      const state = states[bit];
      const asked = dimension.asked(filter, outcome);
      if (!state || sameValues(state.asked, asked)) return;
      const masks = TABLES.map((table) => dimension.match(table, filter, outcome));
      const idle = masks.every((mask) => mask === null);
      if (!(idle && state.idle)) {
        TABLES.forEach((table, index) => writeBit(bit, table, masks[index] ?? null));
        state.version += 1;
      }
      state.asked = asked;
      state.idle = idle;
    });
  };

  const passingBut = (exempt: number): Passing => {
    // Constraints that are idle or exempt leave no trace, so that "all but time" is the very
    // same object before, during and after a brush.
    const inForce = states
      .map(({ idle, version }, bit) => (idle || (exempt & (1 << bit)) !== 0 ? '' : version))
      .join(',');
    const known = kept.get(inForce);
    if (known) {
      kept.delete(inForce);
      kept.set(inForce, known);
      return known;
    }
    const maskOf = (table: FilteredTable): RowMask => {
      const bits = failing[table];
      // A plain loop: `Uint8Array.from` walks the iterator and takes ten times as long.
      const mask = new Uint8Array(bits.length);
      for (let row = 0; row < bits.length; row += 1) {
        mask[row] = ((bits[row] ?? 0) & ~exempt) === 0 ? 1 : 0;
      }
      return mask;
    };
    const passing = { incidents: maskOf('incidents'), events: maskOf('events') };
    kept.set(inForce, passing);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return passing;
  };

  const bitsOf = (ids: readonly DimensionId[]): number =>
    ids.reduce((bits, id) => bits | (1 << DIMENSION_IDS.indexOf(id)), 0);

  return (filter, outcome) => {
    update(filter, outcome);
    const passing = passingBut(0);
    return {
      passing,
      except: (exempt) => {
        // An evaluation of an earlier filter must not answer for a later one.
        update(filter, outcome);
        return passingBut(bitsOf(exempt));
      },
    };
  };
}
