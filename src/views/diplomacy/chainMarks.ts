/** The chain of a record as it is drawn over the lanes. */
import { link, curveBumpX, curveBumpY } from 'd3-shape';
import type { Dataset } from '../../data/dataset.ts';
import type { Camp } from '../../domain/vocabulary.ts';
import { binIndexOf } from '../../lib/timeBins.ts';
import { chainLinks, type ResponseChains } from '../../model/responseChains.ts';
import { actRect } from './marksGeometry.ts';
import { LEGEND_HEIGHT } from './place.ts';
import { partsOf } from './placeActs.ts';
import type { MarkPart, PlacedDiplomacy, PlacedMark, Rect } from './placed.ts';
import type { LaneMarks } from './series.ts';

export interface ChainCurve {
  readonly key: string;
  readonly path: string;
  readonly inferred: boolean;
}

export interface ChainAct {
  readonly row: number;
  readonly rect: Rect;
  /** In the hues of those who act; none where the act is hollow. */
  readonly parts: readonly MarkPart[];
}

export interface ChainMarks {
  readonly acts: readonly ChainAct[];
  readonly curves: readonly ChainCurve[];
  /** x of incidents of the chain: a line from the casualties down. */
  readonly incidents: readonly number[];
}

type Point = [number, number];
interface Ends {
  readonly source: Point;
  readonly target: Point;
}

/** Between two acts; down from an incident's line. */
const across = link<Ends, Point>(curveBumpX);
const down = link<Ends, Point>(curveBumpY);

/** Where a record of the chain stands. */
interface Stand {
  readonly bin: number;
  readonly point: Point;
  readonly incident: boolean;
}

function centreOf({ x, y, width, height }: Rect): Point {
  return [x + width / 2, y + height / 2];
}

function marksByRow(placed: PlacedDiplomacy): Map<number, PlacedMark> {
  return new Map(placed.marks.flatMap((mark) => mark.rows.map((row) => [row, mark])));
}

function campsByRow({ lanes }: LaneMarks): Map<number, readonly Camp[]> {
  return new Map(
    lanes.flatMap(({ columns }) =>
      columns.flatMap(({ acts }) =>
        acts.map(({ row, camps }): [number, typeof camps] => [row, camps]),
      ),
    ),
  );
}

/**
 * @param ids the records whose chains are drawn
 * Curves run from cause to effect, to acts of other bins only: within one they would cover the
 * squares. An incident stands at the upper end of its line.
 */
export function chainMarks(
  ids: readonly string[],
  placed: PlacedDiplomacy,
  marks: LaneMarks,
  dataset: Dataset,
  chains: ResponseChains,
): ChainMarks {
  const { shown } = placed.time;
  const byRow = marksByRow(placed);
  const camps = campsByRow(marks);
  const links = new Set(ids.flatMap((id) => chainLinks(chains, id)));
  const members = new Set([...ids, ...[...links].flatMap(({ cause, effect }) => [cause, effect])]);
  const stands = new Map<string, Stand>();
  const acts: ChainAct[] = [];
  for (const id of members) {
    const row = dataset.events.rowOf.get(id);
    const mark = row === undefined ? undefined : byRow.get(row);
    const incidentRow = dataset.incidents.rowOf.get(id);
    const day = incidentRow === undefined ? undefined : dataset.incidents.first[incidentRow];
    if (row !== undefined && mark) {
      const { x, y, width, height } = actRect(mark, row, placed.square);
      const rect = { x, y, width, height };
      acts.push({
        row,
        rect,
        parts: mark.hollow ? [] : partsOf(rect, { camps: camps.get(row) ?? [], unheard: false }),
      });
      stands.set(id, { bin: mark.bin, point: centreOf(rect), incident: false });
    } else if (day !== undefined && day >= shown.first && day <= shown.last) {
      const point: Point = [placed.time.x(day + 0.5), LEGEND_HEIGHT];
      stands.set(id, { bin: binIndexOf(marks.bins, day), point, incident: true });
    }
  }
  const curves = [...links].flatMap(({ cause, effect, basis }): ChainCurve[] => {
    const [from, to] = [stands.get(cause), stands.get(effect)];
    if (!from || !to || to.bin === from.bin) return [];
    const draw = from.incident ? down : across;
    const path = draw({ source: from.point, target: to.point });
    return path === null
      ? []
      : [{ key: `${cause} ${effect}`, path, inferred: basis === 'inferred' }];
  });
  const incidents = [...stands.values()].filter(({ incident }) => incident);
  return { acts, curves, incidents: [...new Set(incidents.map(({ point: [x] }) => x))] };
}
