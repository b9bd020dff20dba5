/** The marks as a few paths: one a hue, filled or hollow, full or pale. */
import { campShape } from '../../viz/campShape.ts';
import { hueOfCamp, type Hue } from '../../viz/palette.ts';
import { actRect } from './marksGeometry.ts';
import { partsOf } from './placeActs.ts';
import type { MarkPart, PlacedMark, Rect } from './placed.ts';

export interface MarkPath {
  readonly hue: Hue;
  readonly hollow: boolean;
  readonly unheard: boolean;
  readonly d: string;
}

const px = (value: number): number => Math.round(value * 100) / 100;

/** A rectangle as a path; `inset` keeps a stroke of twice its width inside. */
export function rectPath({ x, y, width, height }: Rect, inset = 0): string {
  return `M${px(x + inset)},${px(y + inset)}h${px(width - 2 * inset)}v${px(height - 2 * inset)}h${px(2 * inset - width)}z`;
}

/** Keeps a stroke of twice that width inside. */
function within({ x, y, width, height }: Rect, inset: number): Rect {
  return { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
}

/** The marks as the screen has them. */
export function markPaths(marks: readonly PlacedMark[]): MarkPath[] {
  return pathsOf(
    marks,
    ({ parts }) => parts,
    (_, rect) => rectPath(rect),
  );
}

/** The marks for paper: each act by itself, a block's too, in its camp's shape. */
export function paperPaths(marks: readonly PlacedMark[], square: number): MarkPath[] {
  return pathsOf(
    marks,
    (mark) =>
      mark.rows.flatMap((row, index) => {
        const act = mark.acts[index];
        return act ? partsOf(actRect(mark, row, square), act) : [];
      }),
    campShape,
  );
}

/** All marks of a hue and kind in one path, so that four hundred acts are a dozen elements. */
function pathsOf(
  marks: readonly PlacedMark[],
  partsIn: (mark: PlacedMark) => readonly MarkPart[],
  shapeOf: (hue: Hue, rect: Rect) => string,
): MarkPath[] {
  const paths = new Map<string, MarkPath & { readonly list: string[] }>();
  for (const mark of marks) {
    for (const part of partsIn(mark)) {
      const hue = hueOfCamp(part.camp);
      const { unheard } = part;
      const { hollow } = mark;
      const key = `${hue} ${hollow} ${unheard}`;
      const d = shapeOf(hue, hollow ? within(part, 0.6) : part);
      const path = paths.get(key);
      if (path) path.list.push(d);
      else paths.set(key, { hue, hollow, unheard, d: '', list: [d] });
    }
  }
  return [...paths.values()].map(({ list, ...path }) => ({ ...path, d: list.join('') }));
}
