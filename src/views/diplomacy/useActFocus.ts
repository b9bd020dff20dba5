import { useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { DaySpan } from '../../lib/days.ts';
import type { Quad } from '../../domain/vocabulary.ts';
import { binSpan, type TimeBins } from '../../lib/timeBins.ts';
import { commit, withAlsoSelected, withFilter, withSelected } from '../../state/explorerStore.ts';
import { hover, type Hovered } from '../../state/interactionStore.ts';
import type { Selected } from '../../state/selected.ts';
import { useHoverEnd } from '../../ui/useHoverEnd.ts';
import { coversAll } from '../../viz/brushWindow.ts';
import type { ViewInput } from '../types.ts';
import { laneRows, moveAct, nextInChain } from './navigation.ts';
import type { PlacedDiplomacy, PlacedMark } from './placed.ts';
import { markAt } from './marksGeometry.ts';
import type { DiplomacySeries } from './series.ts';

/** What is in focus, as it is placed now: an act by its row, or a whole block. */
export interface ActFocus extends FocusWay {
  /** null: an act that keys led to and that is not drawn. */
  readonly mark: PlacedMark | null;
  /** null: the mark is a block that was pointed at. */
  readonly row: number | null;
}

interface FocusWay {
  readonly by: 'pointer' | 'keys' | 'tap';
  /** The record whose chain is being walked through by key. */
  readonly chain?: string;
}

/** What identifies it from one placement to the next; a block, by its lane and days. */
interface KeptFocus extends FocusWay {
  readonly of: { readonly row: number } | (DaySpan & { readonly quad: Quad });
}

/** Finds what was in focus among the marks as they are placed now; null: it is not there any more. */
function findFocus(
  { of, ...way }: KeptFocus,
  { marks }: PlacedDiplomacy,
  bins: TimeBins,
): ActFocus | null {
  if ('row' in of) {
    const mark = marks.find(({ rows }) => rows.includes(of.row)) ?? null;
    // Keys lead to acts that are not drawn, too.
    return mark || way.by === 'keys' ? { ...way, mark, row: of.row } : null;
  }
  const mark = marks.find(({ kind, quad, bin }) => {
    const { first, last } = binSpan(bins, bin);
    return kind === 'block' && quad === of.quad && first === of.first && last === of.last;
  });
  return mark ? { ...way, mark, row: null } : null;
}

/** Pointer, touch and keys on the acts. Dragging is the time brush's, not ours. */
export function useActFocus(series: DiplomacySeries, placed: PlacedDiplomacy, input: ViewInput) {
  const [kept, setKept] = useState<KeptFocus | null>(null);
  const byTouch = useRef(false);
  const { dataset, chains } = series;
  const { bins } = series.marks;
  const eventId = (row: number): string => dataset.events.rows[row]?.id ?? '';
  const focused = kept && findFocus(kept, placed, bins);
  // Gone with its unit, zoom or filter, it does not come back with them.
  if (kept && !focused) setKept(null);

  const hoveredOf = (at: ActFocus | null): Hovered | null => {
    if (at?.row != null) return { kind: 'record', id: eventId(at.row) };
    return at?.mark ? { kind: 'span', ...binSpan(bins, at.mark.bin) } : null;
  };
  useHoverEnd(hoveredOf(focused));

  const focus = (next: ActFocus | null): void => {
    const same = next?.mark === focused?.mark && next?.row === focused?.row;
    if (same && next?.by === focused?.by) return;
    setKept(next && keptOf(next));
    hover(hoveredOf(next));
  };
  const keptOf = ({ mark, row, ...way }: ActFocus): KeptFocus | null => {
    if (row !== null) return { ...way, of: { row } };
    return mark && { ...way, of: { quad: mark.quad, ...binSpan(bins, mark.bin) } };
  };
  const focusRow = (row: number, walk: Pick<ActFocus, 'chain'> = {}): void => {
    const mark = placed.marks.find(({ rows }) => rows.includes(row)) ?? null;
    focus({ ...walk, row, mark, by: 'keys' });
  };
  const selectedOf = ({ mark, row }: ActFocus): Selected | null => {
    if (row !== null) return { kind: 'record', id: eventId(row) };
    return mark && { kind: 'acts', ...binSpan(bins, mark.bin), quad: mark.quad };
  };
  const select = (at: ActFocus, add: boolean): void => {
    const selected = selectedOf(at);
    if (selected) commit(add ? withAlsoSelected(selected) : withSelected(selected));
  };
  /** The act's own days; a block's bin. */
  const filterTo = ({ mark, row }: ActFocus): void => {
    let span: DaySpan | null = mark && binSpan(bins, mark.bin);
    if (row !== null) {
      span = { first: dataset.events.first[row] ?? 0, last: dataset.events.last[row] ?? 0 };
    }
    if (!span) return;
    const whole = coversAll(span, dataset.extent);
    commit(withFilter(whole ? { from: null, to: null } : { from: span.first, to: span.last }));
  };
  const pointed = (event: MouseEvent<SVGElement>): ActFocus | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const mark = markAt(placed, event.clientX - left, event.clientY - top);
    if (!mark) return null;
    const row = mark.kind === 'block' ? null : (mark.rows[0] ?? null);
    return { mark, row, by: byTouch.current ? 'tap' : 'pointer' };
  };

  /** @returns whether the key meant something here */
  const press = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    if (key === 'Escape') {
      if (input.state.select.length > 0) commit(withSelected(null));
      else if (focused) focus(null);
      else return false;
      return true;
    }
    if (ctrlKey || metaKey || altKey) return false;
    if (focused && (key === 'Enter' || key === ' ')) {
      select(focused, shiftKey);
      return true;
    }
    if (focused && key.toLowerCase() === 'f') {
      filterTo(focused);
      return true;
    }
    if (focused?.mark && key.toLowerCase() === 'l') {
      const { quad } = focused.mark;
      commit(withSelected({ kind: 'acts', first: null, last: null, quad }));
      return true;
    }
    if (focused?.row != null && key.toLowerCase() === 'c') {
      const chain = focused.chain ?? eventId(focused.row);
      const next = nextInChain(focused.row, chain, dataset, chains);
      if (next !== null) focusRow(next, { chain });
      return true;
    }
    const at = focused?.row ?? focused?.mark?.rows[0] ?? null;
    const next = moveAct(key, at, laneRows(dataset, input.passing.events), dataset);
    if (next === null) return key.startsWith('Arrow');
    focusRow(next);
    return true;
  };

  return {
    focused,
    select,
    filterTo,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGElement>) => {
        byTouch.current = event.pointerType === 'touch';
      },
      onPointerMove: (event: PointerEvent<SVGElement>) => {
        if (event.pointerType === 'touch') return;
        byTouch.current = false;
        focus(pointed(event));
      },
      onPointerLeave: () => {
        if (focused?.by === 'pointer') focus(null);
      },
      onClick: (event: MouseEvent<SVGElement>) => {
        const at = pointed(event);
        focus(at);
        if (at && at.by !== 'tap') select(at, event.shiftKey);
      },
      onKeyDown: (event: KeyboardEvent<SVGElement>) => {
        if (!press(event)) return;
        event.preventDefault();
        event.stopPropagation();
      },
      onBlur: () => {
        if (focused?.by === 'keys') focus(null);
      },
    },
  };
}
