/**
 * The way of the data from a reader's state to what every view is made of, as the screen and
 * the command line share it. A filter change enters at the filter, a change of whose word
 * counts at the reading; nothing before runs again, and what is unchanged keeps its identity.
 */
import type { Dataset } from '../data/dataset.ts';
import { buildMembership, type Membership } from '../data/membership.ts';
import type { Outcome, VictimGroup } from '../domain/vocabulary.ts';
import { createEvaluator } from '../filter/createEvaluator.ts';
import { buildDimensions } from '../filter/dimensions.ts';
import type { DimensionId, Evaluation } from '../filter/evaluation.ts';
import {
  facetCounts,
  relaxations,
  type FacetCount,
  type Relaxation,
} from '../filter/facetCounts.ts';
import type { Day } from '../lib/days.ts';
import { fullMask, type RowMask } from '../lib/rowMask.ts';
import { chainRows } from '../model/chainRows.ts';
import { chainsOf } from '../model/responseChains.ts';
import { contestedRows } from '../reading/contestedRows.ts';
import { readAll } from '../reading/readAll.ts';
import { createReadingContext, type ReadingContext } from '../reading/readingContext.ts';
import type { RangeColumns, RangeSum, Readings } from '../reading/readings.ts';
import { groupColumns } from '../reading/groupColumns.ts';
import { countDiffering, sumRows } from '../reading/sums.ts';
import type { Word } from '../reading/word.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { heardRows, type Heard } from './heard.ts';
import { isZoomed, sharedTimeOf, type SharedTime } from './sharedTime.ts';

export interface PipelineResult {
  readonly evaluation: Evaluation;
  readonly readings: Readings;
  /** Ranges an incident: of the groups asked for, or the whole. */
  readonly columns: RangeColumns;
  readonly time: SharedTime;
  /** Acts and ties that are the word's own; null: all are heard. */
  readonly heard: Heard | null;
  /** The axis shows the filter's window and not the whole record. */
  readonly zoomed: boolean;
  /** Of everything that passes. */
  readonly sum: RangeSum;
  /** Of everything that passes, over all claims: the same as `sum` where everyone is heard. */
  readonly full: RangeSum;
  /** Of the whole record, for the same groups. */
  readonly whole: RangeSum;
  /** Incidents that pass and whose figures differ between speakers. */
  readonly differ: number;
}

export interface Pipeline {
  readonly dataset: Dataset;
  readonly membership: Membership;
  readonly readingContext: ReadingContext;
  readonly run: (state: ExplorerState) => PipelineResult;
  /** Every incident read for an outcome under a word; kept. */
  readonly read: (outcome: Outcome, word: Word) => Readings;
  readonly facetCounts: (state: ExplorerState, dimension: DimensionId) => readonly FacetCount[];
  readonly relaxations: (state: ExplorerState) => readonly Relaxation[];
}

/** Every named word of every outcome, and some actors' own: there are hundreds of actors. */
const READINGS_KEPT = 40;

/** The last result of a function, kept while its arguments are the same (by identity). */
function keepLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (last === null || args.some((arg, index) => arg !== last?.args[index])) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}

/** What a map has for a key, else computed and kept; the one asked for longest ago goes. */
function keepSome<Result>(kept: Map<string, Result>, key: string, compute: () => Result): Result {
  const known = kept.get(key);
  const result = known === undefined ? compute() : known;
  // The one asked for last comes last; the first in line is the one that goes.
  kept.delete(key);
  kept.set(key, result);
  if (kept.size > READINGS_KEPT) {
    const [oldest = ''] = kept.keys();
    kept.delete(oldest);
  }
  return result;
}

/** The first day of the rows in a mask; rows are sorted by it. */
function earliestOf(first: Int32Array, mask: RowMask): Day | null {
  const row = mask.indexOf(1);
  return row < 0 ? null : (first[row] ?? null);
}

/** Builds everything that depends on the record alone; `run` is then cheap at every brush step. */
export function createPipeline(dataset: Dataset): Pipeline {
  const membership = buildMembership(dataset);
  const readingContext = createReadingContext(dataset, membership);
  const dimensions = buildDimensions(
    dataset,
    membership,
    contestedRows(dataset, readingContext),
    () => chainRows(dataset, chainsOf(dataset)),
  );
  const evaluate = createEvaluator(dataset, dimensions);
  const everyIncident = fullMask(dataset.incidents.rows.length);

  const readings = new Map<string, Readings>();
  const read = (outcome: Outcome, word: Word): Readings =>
    keepSome(readings, `${outcome} ${word}`, () => readAll(dataset, outcome, word, readingContext));
  const heard = new Map<Word, Heard | null>();
  const heardOf = (word: Word): Heard | null =>
    keepSome(heard, word, () => heardRows(dataset, word, readingContext));

  const columnsOf = keepLast((from: Readings, groups: readonly VictimGroup[]) =>
    groupColumns(from, groups),
  );
  const wholeOf = keepLast((columns: RangeColumns) => sumRows(columns, everyIncident));
  const fullColumnsOf = keepLast((from: Readings, groups: readonly VictimGroup[]) =>
    groupColumns(from, groups),
  );
  const fullOf = keepLast((columns: RangeColumns, mask: RowMask) => sumRows(columns, mask));
  const sumOf = keepLast((columns: RangeColumns, mask: RowMask) => sumRows(columns, mask));
  const differOf = keepLast(countDiffering);
  let lastTime: { readonly key: string; readonly time: SharedTime } | null = null;

  return {
    dataset,
    membership,
    readingContext,
    read,
    run: (state) => {
      const evaluation = evaluate(state.filter, state.outcome);
      const current = read(state.outcome, state.word);
      const columns = columnsOf(current, state.filter.group);
      const earliest = earliestOf(dataset.incidents.first, evaluation.passing.incidents);
      const fresh = sharedTimeOf(state, dataset.extent, earliest);
      const key = `${fresh.bins.unit} ${fresh.shown.first} ${fresh.shown.last}`;
      if (lastTime?.key !== key) lastTime = { key, time: fresh };
      const { passing } = evaluation;
      const sum = sumOf(columns, passing.incidents);
      const isWhole = state.word === 'range' || state.word === 'best';
      return {
        evaluation,
        readings: current,
        columns,
        time: lastTime.time,
        heard: heardOf(state.word),
        zoomed: isZoomed(state, dataset.extent),
        sum,
        full: isWhole
          ? sum
          : fullOf(
              fullColumnsOf(read(state.outcome, 'range'), state.filter.group),
              passing.incidents,
            ),
        whole: wholeOf(columns),
        differ: differOf(columns, passing.incidents),
      };
    },
    facetCounts: (state, id) => {
      const dimension = dimensions.find((one) => one.id === id);
      const evaluation = evaluate(state.filter, state.outcome);
      return dimension ? facetCounts(dimension, evaluation, state.filter) : [];
    },
    relaxations: (state) =>
      relaxations(dimensions, evaluate(state.filter, state.outcome), state.filter, state.outcome),
  };
}
