/** What the screen shows for a query, as one plain value. */
import { isYearOnly, type Dataset } from '../data/dataset.ts';
import { OUTCOMES, VICTIM_GROUPS, type Outcome, type VictimGroup } from '../domain/vocabulary.ts';
import { ENGLISH } from '../i18n/texts.ts';
import { isoOfDay } from '../lib/days.ts';
import { countRows } from '../lib/rowMask.ts';
import { binIndexOf, binSpan } from '../lib/timeBins.ts';
import { createPipeline } from '../pipeline/createPipeline.ts';
import { evidenceOf } from '../reading/evidence.ts';
import type { Evidence, RangeSum } from '../reading/readings.ts';
import { groupColumns } from '../reading/groupColumns.ts';
import { sumByBin, sumRows } from '../reading/sums.ts';
import { dataOf } from '../releases/edition.ts';
import { parseQuery } from '../state/urlCodec.ts';
import { buildUrlContext } from '../state/urlContext.ts';
import { VIEWS } from '../views/registry.ts';
import { STUDIES } from '../studies/registry.ts';

type Figures = Omit<RangeSum, 'incidents'>;

function figuresOf({ incidents: _said, ...figures }: RangeSum): Figures {
  return figures;
}

export interface BinAnswer extends Figures {
  /** First and last day, ISO. */
  readonly from: string;
  readonly to: string;
  readonly incidents: number;
  readonly diplomatic_events: number;
}

export interface RejectedAnswer {
  readonly parameter: string;
  readonly value: string;
  readonly reason: string;
}

export interface Answer extends Partial<Evidence> {
  /** What was read, as the address asks for it: the version of a release, or `draft`. */
  readonly data: string;
  /** Of the release; null: the draft has none. */
  readonly sha256: string | null;
  /** Counts that pass. */
  readonly incidents: number;
  readonly diplomatic_events: number;
  /** Of the groups asked for; all of them where none is. */
  readonly readings: Readonly<Record<Outcome, Figures>>;
  /** Each group over what passes everything but the group filter. */
  readonly groups: Readonly<Record<VictimGroup, Readonly<Record<Outcome, Figures>>>>;
  /** The outcome in force, by the bins in force; an incident belongs to its first day's bin. */
  readonly bins: readonly BinAnswer[];
  readonly rejected: readonly RejectedAnswer[];
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

/**
 * @param dataset the record
 * @param query as in the address, without `?`
 * @param trace with the claims behind the outcome in force: every claim about it of every incident
 *   that passes, once, counted or left out with the reason
 */
export function answerQuery(dataset: Dataset, query: string, trace = false): Answer {
  const { state, rejected } = parseQuery(query, buildUrlContext(dataset, VIEWS, STUDIES));
  const pipeline = createPipeline(dataset);
  const { evaluation, columns, readings, time } = pipeline.run(state);
  const { passing } = evaluation;
  const anyGroup = evaluation.except(['group']).incidents;
  const { incidents, events } = dataset;

  const acts = time.bins.starts.map(() => 0);
  events.first.forEach((day, row) => {
    // Those dated to a year only have no place in the lanes, and so in no bin.
    const drawn = passing.events[row] === 1 && !isYearOnly(events.rows[row]?.date ?? '');
    const bin = drawn ? binIndexOf(time.bins, day) : -1;
    if (bin >= 0) acts[bin] = (acts[bin] ?? 0) + 1;
  });
  const bins = sumByBin(columns, passing.incidents, incidents.first, time.bins).map(
    (sum, index): BinAnswer => {
      const span = binSpan(time.bins, index);
      return {
        from: isoOfDay(span.first),
        to: isoOfDay(span.last),
        incidents: sum.incidents + sum.no_figure,
        diplomatic_events: acts[index] ?? 0,
        ...figuresOf(sum),
      };
    },
  );
  const { edition } = dataset;
  return {
    data: dataOf(edition),
    sha256: edition.kind === 'release' ? edition.sha256 : null,
    incidents: countRows(passing.incidents),
    diplomatic_events: countRows(passing.events),
    readings: record(OUTCOMES, (outcome) => {
      const read = pipeline.read(outcome, state.word);
      return figuresOf(sumRows(groupColumns(read, state.filter.group), passing.incidents));
    }),
    groups: record(VICTIM_GROUPS, (group) =>
      record(OUTCOMES, (outcome) =>
        figuresOf(sumRows(pipeline.read(outcome, state.word).groups[group], anyGroup)),
      ),
    ),
    bins: bins.filter((bin) => bin.incidents > 0 || bin.diplomatic_events > 0),
    ...(trace ? evidenceOf(readings, passing.incidents, state.filter.group) : {}),
    rejected: rejected.map(({ parameter, value, rejection }) => ({
      parameter,
      value,
      reason: ENGLISH.messages.url.reason(rejection),
    })),
  };
}
