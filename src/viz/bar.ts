/**
 * The bar: how a range of claims becomes lengths and outlines (the anatomy is fixed in the
 * looks: solid to the floor, its one-sided part pale, hatched to the top, fading where open,
 * a tick at best). One geometry for charts, legends and swatches, so that they can't differ.
 */
/** Stripes of the contested part, in CSS pixels. */
export const HATCH = { pitch: 4, line: 1.5 } as const;
/** Bars narrower than this take level stripes: a diagonal in 4 px turns to noise. */
export const LEVEL_BELOW = 6.5;
export const LEVEL_HATCH = { pitch: 2.5, line: 1 } as const;
export const OUTLINE = 0.8;
export const TICK = { line: 1.6, halo: 3.4 } as const;
/** Opacities of the slices that an open top fades through, from the bar outward. */
export const FADE_STEPS = [0.85, 0.65, 0.45, 0.28, 0.12] as const;
/** Best is marked only where floor and top stand this far apart on screen. */
const TICK_FROM = 4;

/** The numbers of a range of claims that a bar shows. */
export interface BarRange {
  readonly floor: number;
  readonly one_sided: number;
  readonly best: number;
  readonly top: number;
  readonly open: boolean;
}

/** Ends of a bar's parts, in pixels from the baseline. */
export interface BarLengths {
  /** The floor's part that does not rest on one party's word alone. */
  readonly solid: number;
  readonly floor: number;
  readonly top: number;
  /** How far the hatch runs on above the top; 0: capped. It carries no value. */
  readonly fade: number;
  /** Where best is marked; null: too near to the ends to be told apart. */
  readonly best: number | null;
  /** The bar is cut off at the limit. */
  readonly cut: boolean;
}

/** Width of a bar in a bin of `pitch` pixels. */
export function barWidth(pitch: number): number {
  if (pitch < 6) return Math.max(0.75, pitch * 0.78);
  return pitch * 0.69 > 20 ? pitch * 0.62 : pitch * 0.69;
}

/**
 * Fixed in pixels on purpose: a fade in proportion to the bar would invent deaths.
 * @param length of the bar up to its top; @param width of the bar
 */
export function fadeLength(length: number, width: number): number {
  return Math.min(width < 10 ? 8 : 10, Math.max(3.5, 0.6 * length));
}

/**
 * @param perPerson pixels for one person
 * @param width of the bar
 * @param limit longest length drawn; a longer bar is cut there
 */
export function barLengths(
  range: BarRange,
  perPerson: number,
  width: number,
  limit = Infinity,
): BarLengths {
  const cut = range.top * perPerson > limit + 0.01;
  // What is there at all is at least one pixel tall.
  const seen = (value: number): number =>
    value > 0 ? Math.min(limit, Math.max(1, value * perPerson)) : 0;
  const floor = seen(range.floor);
  const top = Math.max(floor, seen(range.top));
  const oneSided = Math.min(range.one_sided, range.floor);
  const solid =
    oneSided >= range.floor ? 0 : Math.max(0, Math.min(floor, floor - oneSided * perPerson));
  const best = range.best * perPerson;
  const marked = (range.top - range.floor) * perPerson > TICK_FROM && best <= limit;
  return {
    solid,
    floor,
    top,
    fade: range.open && !cut ? fadeLength(top, width) : 0,
    best: marked ? best : null,
    cut,
  };
}

/** A bar standing on `base`, its start edge at `x`. */
export interface PlacedBar {
  readonly x: number;
  readonly width: number;
  readonly base: number;
  readonly lengths: BarLengths;
}

/** SVG path data, one string a part for all bars together: a chart is a dozen elements. */
export interface BarPaths {
  readonly solid: string;
  readonly pale: string;
  readonly hatch: string;
  /** Outlines of pale and hatched parts; an open top has no cap. */
  readonly outline: string;
  /** One a step of `FADE_STEPS`. */
  readonly fades: readonly string[];
  readonly tick: string;
  readonly breaks: string;
}

/** Two decimals are below what a screen shows, and keep stored drawings stable. */
export function px(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

function box(bar: PlacedBar, from: number, to: number): string {
  const { x, width, base } = bar;
  return `M${px(x)},${px(base - from)}V${px(base - to)}h${px(width)}V${px(base - from)}Z`;
}

/** The outline lies inside the part, so that a bar is as wide as its solid part. */
function outlineOf(bar: PlacedBar, from: number, to: number, capped: boolean): string {
  const { x, width, base } = bar;
  const half = OUTLINE / 2;
  if (width < 3 || to - from < OUTLINE) return '';
  const [x0, x1] = [px(x + half), px(x + width - half)];
  const [y0, y1] = [px(base - from), px(base - to + half)];
  return capped
    ? `M${x0},${y0}V${y1}H${x1}V${y0}`
    : `M${x0},${y0}V${px(base - to)}M${x1},${y0}V${px(base - to)}`;
}

function breakOf({ x, width, base, lengths }: PlacedBar): string {
  const rise = Math.min(10, width + 4);
  const y = base - lengths.top + 14;
  const run = Math.max(rise, width + 4);
  return `M${px(x - 2)},${px(y)}l${px(run)},${px(-rise)}`;
}

/**
 * The full range behind bars that show less: one plain shape up to the top, a little higher where
 * it is open, and a line at the floor.
 */
export function ghostPaths(bars: readonly PlacedBar[]): {
  readonly shape: string;
  readonly floor: string;
} {
  let [shape, floor] = ['', ''];
  for (const bar of bars) {
    const { lengths, x, width, base } = bar;
    shape += box(bar, 0, lengths.top + lengths.fade / 2);
    if (lengths.floor > 0 && lengths.floor < lengths.top) {
      floor += `M${px(x)},${px(base - lengths.floor)}h${px(width)}`;
    }
  }
  return { shape, floor };
}

/** The path data of a row of bars. */
export function barPaths(bars: readonly PlacedBar[]): BarPaths {
  let [solid, pale, hatch, outline, tick, breaks] = ['', '', '', '', '', ''];
  const fades = FADE_STEPS.map(() => '');
  for (const bar of bars) {
    const { lengths, width } = bar;
    if (lengths.solid > 0) solid += box(bar, 0, lengths.solid);
    if (lengths.floor > lengths.solid) {
      pale += box(bar, lengths.solid, lengths.floor);
      outline += outlineOf(bar, lengths.solid, lengths.floor, true);
    }
    if (lengths.top > lengths.floor) {
      hatch += box(bar, lengths.floor, lengths.top);
      outline += outlineOf(bar, lengths.floor, lengths.top, lengths.fade === 0);
    }
    if (lengths.fade > 0) {
      const slice = lengths.fade / FADE_STEPS.length;
      FADE_STEPS.forEach((_, step) => {
        const from = lengths.top + step * slice;
        fades[step] += box(bar, from, from + slice);
      });
    }
    if (lengths.best !== null) {
      const over = width < 10 ? 1.6 : 2.5;
      tick += `M${px(bar.x - over)},${px(bar.base - lengths.best)}h${px(width + 2 * over)}`;
    }
    if (lengths.cut) breaks += breakOf(bar);
  }
  return { solid, pale, hatch, outline, fades, tick, breaks };
}
