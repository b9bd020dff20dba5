/** Where the parts of the view stand, in CSS pixels. */
import { NARROW } from '../../viz/timeFrame.ts';
import type { Frame } from '../types.ts';

export interface RowBox {
  /** Baseline of the row's heading; null: a single row needs none. */
  readonly heading: number | null;
  /** y of the plot's upper edge, where the scale's highest tick is. */
  readonly top: number;
  /** y of the baseline. */
  readonly base: number;
}

export interface Layout {
  readonly narrow: boolean;
  /** Height of legend and controls above the drawing. */
  readonly header: number;
  /** Height of the drawing. */
  readonly height: number;
  readonly rows: readonly RowBox[];
}

/** Below this width legend and controls don't fit in one line. */
const ONE_LINE = 780;
/** From this width the chart may be taller. */
const LARGE = 1000;
const HEADER = { oneLine: 32, twoLines: 58, narrow: 94 } as const;
/** The legend alone: in one line, and where the frame is narrow in two. */
const LEGEND = { wide: 22, narrow: 40 } as const;
/** The note that several rows carry: they need not add up. */
const NOTE = { wide: 34, narrow: 48 } as const;
/** Room over a plot for open tops and labels. */
const HEADROOM = { single: 26, row: 44 } as const;
/** The baseline's own line below the plot. */
const FOOT = 1;

/** Height of legend, controls and note at a width. */
function headerHeight(width: number, rowCount: number, switches: boolean): number {
  const size = width < NARROW ? 'narrow' : 'wide';
  const note = rowCount === 1 ? 0 : NOTE[size];
  if (!switches) return LEGEND[size] + note;
  if (width < NARROW) return HEADER.narrow + note;
  return (width < ONE_LINE ? HEADER.twoLines : HEADER.oneLine) + note;
}

/** Height that the view wants. */
export function heightFor(width: number, rowCount: number, switches: boolean): number {
  const plot = width < NARROW ? 190 : width < LARGE ? 218 : 250;
  const drawing =
    rowCount === 1 ? HEADROOM.single + plot + FOOT : rowCount * (HEADROOM.row + 74) + FOOT;
  return headerHeight(width, rowCount, switches) + drawing;
}

/** Divides the height that the view was given. */
export function buildLayout({ width, height, switches = true }: Frame, rowCount: number): Layout {
  const header = headerHeight(width, rowCount, switches);
  const drawing = Math.max(rowCount * 60, height - header);
  const each = (drawing - FOOT) / rowCount;
  const room = rowCount === 1 ? HEADROOM.single : HEADROOM.row;
  return {
    narrow: width < NARROW,
    header,
    height: drawing,
    rows: Array.from({ length: rowCount }, (_, row) => ({
      heading: rowCount === 1 ? null : row * each + 21,
      top: row * each + Math.min(room, each / 2),
      base: (row + 1) * each,
    })),
  };
}
