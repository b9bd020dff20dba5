/** The numbers at the outer ends of the blocks. */
import { textWidth } from '../../viz/textWidth.ts';
import type { PlacedMark } from './placed.ts';

const SIZE = 10;
/** From one baseline to the next where a number steps out of its neighbour's way. */
const LINE = 10;

export interface BlockCount {
  readonly key: string;
  readonly text: string;
  /** Middle of the text, and its baseline. */
  readonly x: number;
  readonly y: number;
}

/** Numbers in the order of the bins; one that would touch the last goes further out. */
export function blockCounts(
  marks: readonly PlacedMark[],
  textOf: (count: number) => string,
): BlockCount[] {
  const counts: (BlockCount & { readonly quad: string; readonly width: number })[] = [];
  for (const { kind, quad, bin, rows, direction, x: left, y: top, width, height } of marks) {
    if (kind !== 'block') continue;
    const text = textOf(rows.length);
    const one = {
      key: `${quad} ${bin}`,
      quad,
      text,
      width: textWidth(text, SIZE, true),
      x: left + width / 2,
    };
    const last = counts.at(-1);
    let y = direction === 1 ? top + height + 11 : top - 4;
    const touches =
      last?.quad === quad &&
      one.x - last.x < (one.width + last.width) / 2 + 1 &&
      Math.abs(y - last.y) < LINE;
    if (touches) y = last.y + direction * LINE;
    counts.push({ ...one, y });
  }
  return counts.map(({ key, text, x, y }) => ({ key, text, x, y }));
}
