import { useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { binIndexOf, nearestBinIndex } from '../../lib/timeBins.ts';
import type { DaySpan } from '../../lib/days.ts';
import { commit, withAlsoSelected, withFilter, withSelected } from '../../state/explorerStore.ts';
import { hover, type Hovered } from '../../state/interactionStore.ts';
import type { Selected } from '../../state/selected.ts';
import { useHoverEnd } from '../../ui/useHoverEnd.ts';
import { coversAll } from '../../viz/brushWindow.ts';
import type { ViewInput } from '../types.ts';
import { binsPerYear, moveBar, type BarAddress } from './navigation.ts';
import type { PlacedCasualties } from './place.ts';
import { toggleGroup } from './RowHeadings.tsx';
import type { BinRow, BinRows, CasualtySeries } from './series.ts';

/** How a bar came to be in focus: only keys are announced, only a tap pins. */
interface FocusWay {
  readonly by: 'pointer' | 'keys' | 'tap';
}

/** The bar in focus, by its place in the rows and bins as they are now. */
type FocusedBar = BarAddress & FocusWay;

/** What identifies it: under another unit the same number is another bin's. */
interface KeptBar extends FocusWay {
  readonly group: BinRow['group'];
  readonly days: DaySpan;
}

/** The days of two bins: the keyboard extends a period from `anchor`, before Enter makes it the filter. */
interface KeptRange {
  readonly anchor: DaySpan;
  readonly head: DaySpan;
}

/** The bin of just these days; -1: there is none any more. */
function binOfDays({ spans }: BinRows, { first, last }: DaySpan): number {
  return spans.findIndex((span) => span.first === first && span.last === last);
}

function findBar({ group, days, by }: KeptBar, bars: BinRows): FocusedBar | null {
  const row = bars.rows.findIndex((one) => one.group === group);
  const bin = binOfDays(bars, days);
  return row < 0 || bin < 0 ? null : { row, bin, by };
}

function findRange(range: KeptRange, bars: BinRows): { anchor: number; head: number } | null {
  const anchor = binOfDays(bars, range.anchor);
  const head = binOfDays(bars, range.head);
  return anchor < 0 || head < 0 ? null : { anchor, head };
}

interface BarFocus {
  readonly focused: FocusedBar | null;
  readonly pending: { readonly from: number; readonly to: number } | null;
  readonly select: (at: BarAddress, add: boolean) => void;
  readonly filterTo: (at: BarAddress) => void;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<SVGElement>) => void;
    readonly onPointerMove: (event: PointerEvent<SVGElement>) => void;
    readonly onPointerLeave: () => void;
    readonly onClick: (event: MouseEvent<SVGElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
    readonly onBlur: () => void;
  };
}

/** Pointer, touch and keys on the chart's bars. Dragging is the time brush's, not ours. */
export function useBarFocus(
  series: CasualtySeries,
  placed: PlacedCasualties,
  input: ViewInput,
): BarFocus {
  const [kept, setKept] = useState<KeptBar | null>(null);
  const [keptRange, setKeptRange] = useState<KeptRange | null>(null);
  const byTouch = useRef(false);
  const { bins } = input.time;
  const focused = kept && findBar(kept, series);
  const range = keptRange && findRange(keptRange, series);
  // Gone with their unit, zoom or rows, they do not come back with them.
  if (kept && !focused) setKept(null);
  if (keptRange && !range) setKeptRange(null);

  const hoveredOf = (at: BarAddress | null): Hovered | null => {
    const span = at && series.spans[at.bin];
    return span ? { kind: 'span', first: span.first, last: span.last } : null;
  };
  useHoverEnd(hoveredOf(focused));

  const focus = (next: FocusedBar | null): void => {
    const days = next && series.spans[next.bin];
    const row = next && series.rows[next.row];
    setKept(days && row ? { group: row.group, days, by: next.by } : null);
    hover(hoveredOf(next));
  };
  const setRange = (next: { anchor: number; head: number } | null): void => {
    const anchor = next && series.spans[next.anchor];
    const head = next && series.spans[next.head];
    setKeptRange(anchor && head ? { anchor, head } : null);
  };
  const barAt = (event: MouseEvent<SVGElement>): BarAddress | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - left;
    const y = event.clientY - top;
    const { time, rows } = placed;
    const row = rows.findIndex(({ box }) => y <= box.base + 1);
    const bin = binIndexOf(bins, time.dayAt(x));
    return row < 0 || bin < 0 || x < time.left || x > time.right ? null : { row, bin };
  };
  const select = ({ row, bin }: BarAddress, add: boolean): void => {
    const one = series.rows[row];
    const span = series.spans[bin];
    const kind = one?.bins[bin]?.kind;
    if (!one || !span || kind === undefined || kind === 'no-record') return;
    const figure: Selected = {
      kind: 'figure',
      first: span.first,
      last: span.last,
      group: one.group,
    };
    commit(add ? withAlsoSelected(figure) : withSelected(figure));
  };
  const filterDays = (span: DaySpan): void => {
    const whole = coversAll(span, input.dataset.extent);
    commit(withFilter(whole ? { from: null, to: null } : { from: span.first, to: span.last }));
  };
  const filterBins = (from: number, to: number): void => {
    const start = series.spans[Math.min(from, to)];
    const end = series.spans[Math.max(from, to)];
    if (start && end) filterDays({ first: start.first, last: end.last });
  };

  /** @returns whether the key meant something here */
  const press = (event: KeyboardEvent<SVGElement>): boolean => {
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      if (range) setRange(null);
      else if (input.state.select.length > 0) commit(withSelected(null));
      else if (focused) focus(null);
      else return false;
      return true;
    }
    if (key === 'Enter' || key === ' ') {
      if (range) filterBins(range.anchor, range.head);
      else if (focused) select(focused, shiftKey);
      setRange(null);
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (focused && key.toLowerCase() === 'f') {
      filterBins(focused.bin, focused.bin);
      return true;
    }
    const group = focused && series.rows[focused.row]?.group;
    if (group && key.toLowerCase() === 'g') {
      toggleGroup(group, input.state.filter.group);
      return true;
    }
    const next = moveBar(key, focused, {
      rows: series.rows.length,
      bins: series.spans.length,
      perYear: binsPerYear(bins),
      start: nearestBinIndex(bins, input.state.filter.from ?? -Infinity),
    });
    if (!next) return false;
    const extend = shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight');
    setRange(extend ? { anchor: range?.anchor ?? focused?.bin ?? next.bin, head: next.bin } : null);
    focus({ ...next, by: 'keys' });
    return true;
  };

  return {
    focused,
    pending: range && {
      from: Math.min(range.anchor, range.head),
      to: Math.max(range.anchor, range.head),
    },
    select,
    filterTo: ({ bin }) => filterBins(bin, bin),
    handlers: {
      onPointerDown: (event) => {
        byTouch.current = event.pointerType === 'touch';
      },
      onPointerMove: (event) => {
        // A finger that moves scrolls or brushes; only its tap, a click, pins a bar.
        if (event.pointerType === 'touch' || event.buttons !== 0) return;
        const at = barAt(event);
        if (at?.row === focused?.row && at?.bin === focused?.bin) return;
        focus(at && { ...at, by: 'pointer' });
      },
      onPointerLeave: () => {
        if (focused?.by === 'pointer') focus(null);
      },
      onClick: (event) => {
        const at = barAt(event);
        if (byTouch.current) {
          const same = focused?.by === 'tap' && focused.row === at?.row && focused.bin === at?.bin;
          focus(at && !same ? { ...at, by: 'tap' } : null);
        } else if (at) select(at, event.shiftKey);
      },
      onKeyDown: (event) => {
        if (press(event)) event.preventDefault();
      },
      onBlur: () => {
        if (focused?.by === 'keys') focus(null);
        setRange(null);
      },
    },
  };
}
