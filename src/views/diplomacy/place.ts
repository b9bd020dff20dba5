/** Where every lane goes, and every act in it. */
import type { Dataset } from '../../data/dataset.ts';
import type { DaySpan } from '../../lib/days.ts';
import type { TimeBins } from '../../lib/timeBins.ts';
import { createTimeFrame } from '../../viz/timeFrame.ts';
import type { Frame } from '../types.ts';
import { GAP, grainOf, isSpan, MOST_SQUARES, pileHeight, type Grain } from './grain.ts';
import { placeColumn, placeSpans } from './placeActs.ts';
import type { PlacedDiplomacy, PlacedLane, PlacedMark } from './placed.ts';
import type { Lane, LaneColumn, LaneMarks } from './series.ts';

/** Height of the camps' legend and of the labels above and below the lanes. */
export const LEGEND_HEIGHT = 24;
const LABELS_ABOVE = 32;
const LABELS_BELOW = 36;
const COUNT_ROOM = 13;
const LANE_LEAST = 22;

/** The room that a lane's fullest bin needs, its count included. */
function laneNeed(lane: Lane, bins: TimeBins, grain: Grain): number {
  const tallest = Math.max(
    0,
    ...lane.columns.map(({ acts }: LaneColumn) => {
      const piled = acts.filter((act) => !isSpan(act, bins)).length;
      return pileHeight(piled, grain) + (piled > MOST_SQUARES ? COUNT_ROOM : 0);
    }),
  );
  const spans = lane.columns.flatMap(({ acts }) => acts.filter((act) => isSpan(act, bins))).length;
  return Math.max(LANE_LEAST, tallest + Math.min(spans, 6) * (grain.square + GAP) + 4);
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
  const grain = grainOf(time, bins);
  const top = LEGEND_HEIGHT + LABELS_ABOVE;
  const bottom = Math.max(top + 4 * LANE_LEAST, frame.height - LABELS_BELOW);
  const needs = marks.lanes.map((lane) => laneNeed(lane, bins, grain));
  const need = needs.reduce((sum, one) => sum + one, 0);
  // Room to spare goes to all lanes alike; too little shrinks them alike.
  const room = bottom - top;
  const heights = needs.map((one) =>
    need <= room ? one + (room - need) / needs.length : (one * room) / need,
  );
  const context = { dataset, time, bins, grain };
  const lanes: PlacedLane[] = [];
  const placed: PlacedMark[] = [];
  let y = top;
  marks.lanes.forEach((lane, index) => {
    const height = heights[index] ?? LANE_LEAST;
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
    bottom,
    square: grain.square,
  };
}
