/** Where every lane goes, and every act in it. */
import type { Dataset } from '../../data/dataset.ts';
import type { DaySpan } from '../../lib/days.ts';
import { createTimeFrame } from '../../viz/timeFrame.ts';
import type { Frame } from '../types.ts';
import {
  fullSquare,
  GAP,
  grainOf,
  isSpan,
  LEAST_SQUARE,
  MOST_SQUARES,
  pileHeight,
  type Grain,
} from './grain.ts';
import { placeColumn, placeSpans, type PlaceContext } from './placeActs.ts';
import type { PlacedDiplomacy, PlacedLane, PlacedMark } from './placed.ts';
import type { Lane, LaneMarks } from './series.ts';

/** Height of the camps' legend and of the labels above and below the lanes. */
export const LEGEND_HEIGHT = 24;
const LABELS_ABOVE = 32;
const LABELS_BELOW = 36;
const COUNT_ROOM = 13;
const LANE_LEAST = 22;
/** Between a lane's edge and the line that it grows from, and beyond its tallest pile. */
const LINE_ROOM = 5;

/** The room that a lane's fullest bin needs, its count included, and the rows of its spans. */
function laneNeed(lane: Lane, context: PlaceContext): number {
  const { bins, grain } = context;
  const tallest = Math.max(
    0,
    ...lane.columns.map(({ acts }) => {
      const piled = acts.filter((act) => !isSpan(act, bins)).length;
      return pileHeight(piled, grain) + (piled > MOST_SQUARES ? COUNT_ROOM : 0);
    }),
  );
  const spans = placeSpans(lane, { line: 0, direction: 1 }, context).rows;
  return Math.max(LANE_LEAST, tallest + spans * (grain.square + GAP) + LINE_ROOM);
}

/** Squares as large as the bins allow, smaller where the lanes would not fit else. */
function fitGrain(
  marks: LaneMarks,
  room: number,
  context: Omit<PlaceContext, 'grain'>,
): { grain: Grain; needs: readonly number[] } {
  for (let asked = fullSquare(marks.bins); ; asked -= 0.4) {
    const grain = grainOf(context.time, marks.bins, asked);
    const needs = marks.lanes.map((lane) => laneNeed(lane, { ...context, grain }));
    const need = needs.reduce((sum, one) => sum + one, 0);
    if (need <= room || asked <= LEAST_SQUARE) return { grain, needs };
  }
}

/**
 * @param marks the lanes' acts
 * @param frame the whole view, legend and labels included
 * @param shown the days on the axis
 */
export function placeLanes(
  marks: LaneMarks,
  dataset: Dataset,
  frame: Frame,
  shown: DaySpan,
): PlacedDiplomacy {
  const { bins } = marks;
  const time = createTimeFrame(frame.width, shown);
  const top = LEGEND_HEIGHT + LABELS_ABOVE;
  const bottom = Math.max(top + 4 * LANE_LEAST, frame.height - LABELS_BELOW);
  const { grain, needs } = fitGrain(marks, bottom - top, { dataset, time, bins });
  // Room to spare goes to all lanes alike.
  const need = needs.reduce((sum, one) => sum + one, 0);
  const spare = Math.max(0, bottom - top - need) / needs.length;
  const context = { dataset, time, bins, grain };
  const lanes: PlacedLane[] = [];
  const placed: PlacedMark[] = [];
  let y = top;
  marks.lanes.forEach((lane, index) => {
    const height = (needs[index] ?? LANE_LEAST) + spare;
    const direction = index < 2 ? -1 : 1;
    const line = direction === -1 ? y + height - 3 : y + 3;
    lanes.push({ quad: lane.quad, line, top: y, bottom: y + height });
    const spans = placeSpans(lane, { line, direction }, context);
    placed.push(...spans.marks);
    const base = line + direction * (1 + spans.rows * (grain.square + GAP));
    for (const { bin, acts } of lane.columns) {
      const piled = acts.filter((act) => !isSpan(act, bins));
      if (piled.length > 0) {
        placed.push(...placeColumn(lane.quad, bin, piled, base, direction, context));
      }
    }
    y += height;
  });
  return {
    time,
    lanes,
    marks: placed,
    centre: lanes[1]?.bottom ?? (top + bottom) / 2,
    top,
    bottom: Math.max(bottom, y),
    square: grain.square,
  };
}
