/** What the timeline means: the acts of each lane by bin, and how many pass. */
import type { Dataset } from '../../data/dataset.ts';
import { isYearOnly } from '../../data/dataset.ts';
import type { DiplomaticEvent } from '../../domain/record.ts';
import { CAMPS, QUAD_OF_PLOVER, QUADS, type Camp, type Quad } from '../../domain/vocabulary.ts';
import type { Period } from '../../filter/filterWindow.ts';
import { intersectMasks, type RowMask } from '../../lib/rowMask.ts';
import { binIndexOf, type TimeBins } from '../../lib/timeBins.ts';
import { chainsOf, type ResponseChains } from '../../model/responseChains.ts';
import type { Word } from '../../reading/word.ts';
import type { ViewInput } from '../types.ts';

export interface LaneAct {
  /** Row of `dataset.events`. */
  readonly row: number;
  /** Camps of those who act, each once, in the camps' order: two for an act of both sides. */
  readonly camps: readonly Camp[];
  /** Dated to the month: its day is not known. */
  readonly monthOnly: boolean;
  /** The word in force is not of who acts: drawn paler. */
  readonly unheard: boolean;
  /** Spans several days by its own dates. */
  readonly several: boolean;
}

export interface LaneColumn {
  readonly bin: number;
  /** By camp, then by date. */
  readonly acts: readonly LaneAct[];
}

export interface Lane {
  readonly quad: Quad;
  readonly columns: readonly LaneColumn[];
  /** Acts of the lane whatever the time filter, those that are not drawn included. */
  readonly all: number;
}

/** The part that does not change while the time window moves. */
export interface LaneMarks {
  readonly lanes: readonly Lane[];
  readonly bins: TimeBins;
}

export interface DiplomacySeries {
  readonly marks: LaneMarks;
  readonly dataset: Dataset;
  /** Whose word is in force, and the acts that are its own; null: all are. */
  readonly word: Word;
  readonly heardRows: RowMask | null;
  readonly chains: ResponseChains;
  /** Acts of each lane that pass every filter. */
  readonly passing: Readonly<Record<Quad, number>>;
  readonly passingRows: RowMask;
  /** The days that they pass by. */
  readonly period: Period;
  /** Of the passing acts of each lane, the word's own; null: everyone is heard. */
  readonly heard: Readonly<Record<Quad, number>> | null;
}

function actOf(
  event: DiplomaticEvent,
  row: number,
  dataset: Dataset,
  heard: RowMask | null,
): LaneAct {
  const camps = new Set(
    event.initiators.map((id) => {
      const actor = dataset.actors.rowOf.get(id);
      return (actor === undefined ? undefined : dataset.actors.rows[actor])?.camp ?? 'unknown';
    }),
  );
  return {
    row,
    camps: CAMPS.filter((camp) => camps.has(camp)),
    monthOnly: event.date.length === 7,
    unheard: heard !== null && heard[row] !== 1,
    several: event.end_date !== null && event.end_date !== event.date,
  };
}

function byCampThenDate(a: LaneAct, b: LaneAct): number {
  const rank = ({ camps }: LaneAct): number => CAMPS.indexOf(camps[0] ?? 'unknown');
  return rank(a) - rank(b) || Number(a.unheard) - Number(b.unheard) || a.row - b.row;
}

/**
 * Lays the acts of a mask into lanes and bins.
 * @param heard rows that are the word's own; null: all are
 */
export function buildLanes(
  dataset: Dataset,
  mask: RowMask,
  bins: TimeBins,
  heard: RowMask | null = null,
): LaneMarks {
  const { events } = dataset;
  const lanes = QUADS.map((quad) => ({
    quad,
    columns: new Map<number, LaneAct[]>(),
    all: 0,
  }));
  events.rows.forEach((event, row) => {
    if (mask[row] !== 1) return;
    const lane = lanes[QUADS.indexOf(QUAD_OF_PLOVER[event.plover])];
    if (!lane) return;
    lane.all += 1;
    const bin = binIndexOf(bins, events.first[row] ?? -Infinity);
    if (isYearOnly(event.date) || bin < 0) return;
    const column = lane.columns.get(bin);
    const act = actOf(event, row, dataset, heard);
    if (column) column.push(act);
    else lane.columns.set(bin, [act]);
  });
  return {
    bins,
    lanes: lanes.map(({ quad, all, columns }) => ({
      quad,
      all,
      columns: [...columns]
        .map(([bin, acts]) => ({ bin, acts: acts.toSorted(byCampThenDate) }))
        .toSorted((a, b) => a.bin - b.bin),
    })),
  };
}

/** The last lanes for a mask and bins: a brush step asks for the same ones again. */
let lastMarks: {
  mask: RowMask;
  bins: TimeBins;
  heard: RowMask | null;
  marks: LaneMarks;
} | null = null;
/** @param input rows in `context` pass everything but time */
export function diplomacySeries(input: ViewInput): DiplomacySeries {
  const { dataset, context, passing, time } = input;
  const mask = context.events;
  const heard = input.heard?.events ?? null;
  if (lastMarks?.mask !== mask || lastMarks.bins !== time.bins || lastMarks.heard !== heard) {
    const marks = buildLanes(dataset, mask, time.bins, heard);
    lastMarks = { mask, bins: time.bins, heard, marks };
  }
  const chains = chainsOf(dataset);
  return {
    marks: lastMarks.marks,
    dataset,
    word: input.state.word,
    heardRows: heard,
    chains,
    passing: countByLane(dataset, passing.events),
    passingRows: passing.events,
    period: input.state.filter,
    heard: heard && countByLane(dataset, intersectMasks(passing.events, heard)),
  };
}

function countByLane({ events }: Dataset, mask: RowMask): Record<Quad, number> {
  const counts: Record<Quad, number> = {
    'material-cooperation': 0,
    'verbal-cooperation': 0,
    'verbal-conflict': 0,
    'material-conflict': 0,
  };
  events.rows.forEach((event, row) => {
    if (mask[row] === 1) counts[QUAD_OF_PLOVER[event.plover]] += 1;
  });
  return counts;
}
