/** Finding acts and marks in what was placed. */
import { GAP } from './grain.ts';
import type { PlacedDiplomacy, PlacedMark, Rect } from './placed.ts';

/**
 * The small rectangle of one act inside its mark. In a block, which has no room for gaps, it is a
 * little lower than a square.
 */
export function actRect(mark: PlacedMark, row: number, square: number): Rect {
  if (mark.kind !== 'block') return mark;
  const index = Math.max(0, mark.rows.indexOf(row));
  const perRow = Math.max(1, Math.round(mark.width / (square + GAP)));
  const levels = Math.ceil(mark.rows.length / perRow);
  const step = mark.height / levels;
  const level = Math.floor(index / perRow);
  const x = mark.x + (index % perRow) * (square + GAP);
  const height = Math.min(square, step);
  const offset = level * step + (step - height) / 2;
  const y = mark.direction === 1 ? mark.y + offset : mark.y + mark.height - offset - height;
  return { x, y, width: square, height };
}

/** The mark under a point, within a small reach; the nearest one wins. */
export function markAt(placed: PlacedDiplomacy, x: number, y: number): PlacedMark | null {
  const reach = 5;
  let nearest: PlacedMark | null = null;
  let least = reach;
  for (const mark of placed.marks) {
    const dx = Math.max(mark.x - x, 0, x - mark.x - mark.width);
    const dy = Math.max(mark.y - y, 0, y - mark.y - mark.height);
    const distance = Math.max(dx, dy);
    if (distance < least) {
      nearest = mark;
      least = distance;
    }
  }
  return nearest;
}
