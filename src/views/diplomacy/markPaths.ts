/** The marks as a few paths: one a hue, filled or hollow, full or pale. */
import type { Hue } from '../../viz/palette.ts';
import { hueOfCamp } from '../../viz/palette.ts';
import type { PlacedMark, Rect } from './placed.ts';

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

/** All marks of a hue and kind in one path, so that four hundred acts are a dozen elements. */
export function markPaths(marks: readonly PlacedMark[]): MarkPath[] {
  const paths = new Map<string, MarkPath & { readonly list: string[] }>();
  for (const mark of marks) {
    for (const part of mark.parts) {
      const hue = hueOfCamp(part.camp);
      const { unheard } = part;
      const { hollow } = mark;
      const key = `${hue} ${hollow} ${unheard}`;
      const d = rectPath(part, hollow ? 0.6 : 0);
      const path = paths.get(key);
      if (path) path.list.push(d);
      else paths.set(key, { hue, hollow, unheard, d: '', list: [d] });
    }
  }
  return [...paths.values()].map(({ list, ...path }) => ({ ...path, d: list.join('') }));
}
