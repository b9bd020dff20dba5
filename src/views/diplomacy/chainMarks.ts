/** The chain of a record as it is drawn over the lanes. */
import { link, curveBumpX } from 'd3-shape';
import type { Dataset } from '../../data/dataset.ts';
import { chainLinks, type ResponseChains } from '../../model/responseChains.ts';
import { type PlacedDiplomacy, type Rect } from './place.ts';
import { actRect } from './marksGeometry.ts';

export interface ChainCurve {
  readonly key: string;
  readonly path: string;
  readonly inferred: boolean;
}

export interface ChainMarks {
  /** The acts of the chain, each as a small rectangle with its camp's colour still below it. */
  readonly acts: readonly (Rect & { readonly row: number })[];
  readonly curves: readonly ChainCurve[];
  /** x of incidents of the chain: a line from the casualties down. */
  readonly incidents: readonly number[];
}

type Point = [number, number];

const curve = link<{ source: Point; target: Point }, Point>(curveBumpX);

/** Rectangles of the drawn acts by row. */
function rectsByRow(placed: PlacedDiplomacy): Map<number, Rect & { bin: number }> {
  const rects = new Map<number, Rect & { bin: number }>();
  for (const mark of placed.marks) {
    for (const row of mark.rows) {
      rects.set(row, { ...pick(actRect(mark, row, placed.square)), bin: mark.bin });
    }
  }
  return rects;
}

function pick({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}

/**
 * @param ids the records whose chains are drawn
 * Curves are drawn only to acts of other bins: within one they would cover the squares.
 */
export function chainMarks(
  ids: readonly string[],
  placed: PlacedDiplomacy,
  dataset: Dataset,
  chains: ResponseChains,
): ChainMarks {
  const rects = rectsByRow(placed);
  const rowOf = (id: string) => dataset.events.rowOf.get(id);
  const links = ids.flatMap((id) => chainLinks(chains, id));
  const members = new Set([...ids, ...links.flatMap(({ cause, effect }) => [cause, effect])]);
  const acts = [...members].flatMap((id) => {
    const row = rowOf(id);
    const rect = row === undefined ? undefined : rects.get(row);
    return row === undefined || !rect ? [] : [{ ...pick(rect), row }];
  });
  const incidents = [...members].flatMap((id) => {
    const row = dataset.incidents.rowOf.get(id);
    const day = row === undefined ? undefined : dataset.incidents.first[row];
    return day === undefined || day < placed.time.shown.first || day > placed.time.shown.last
      ? []
      : [placed.time.x(day + 0.5)];
  });
  const centreOf = ({ x, y, width, height }: Rect): Point => [x + width / 2, y + height / 2];
  const curves = links.flatMap(({ cause, effect, basis }): ChainCurve[] => {
    const to = rects.get(rowOf(effect) ?? -1);
    const from = rects.get(rowOf(cause) ?? -1);
    if (!to || !from || to.bin === from.bin) return [];
    const path = curve({ source: centreOf(from), target: centreOf(to) });
    return path === null
      ? []
      : [{ key: `${cause} ${effect}`, path, inferred: basis === 'inferred' }];
  });
  return { acts, curves, incidents: [...new Set(incidents)] };
}
