import { useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { DaySpan } from '../../lib/days.ts';
import { binSpan } from '../../lib/timeBins.ts';
import { commit, withAlsoSelected, withFilter, withSelected } from '../../state/explorerStore.ts';
import { hover } from '../../state/interactionStore.ts';
import type { Selected } from '../../state/selected.ts';
import { coversAll } from '../../viz/brushWindow.ts';
import type { ViewInput } from '../types.ts';
import { laneRows, moveAct, nextInChain } from './navigation.ts';
import type { PlacedDiplomacy, PlacedMark } from './placed.ts';
import { markAt } from './marksGeometry.ts';
import type { DiplomacySeries } from './series.ts';

/** What is in focus: an act by its row, or a whole block. */
export interface ActFocus {
  readonly mark: PlacedMark | null;
  /** null: the mark is a block that was pointed at. */
  readonly row: number | null;
  readonly by: 'pointer' | 'keys' | 'tap';
  /** The record whose chain is being walked through by key. */
  readonly chain?: string;
}

/** Pointer, touch and keys on the acts. Dragging is the time brush's, not ours. */
export function useActFocus(series: DiplomacySeries, placed: PlacedDiplomacy, input: ViewInput) {
  const [focused, setFocused] = useState<ActFocus | null>(null);
  const byTouch = useRef(false);
  const { dataset, chains } = series;
  const eventId = (row: number): string => dataset.events.rows[row]?.id ?? '';

  const focus = (next: ActFocus | null): void => {
    const same = next?.mark === focused?.mark && next?.row === focused?.row;
    if (same && next?.by === focused?.by) return;
    setFocused(next);
    if (next === null) hover(null);
    else if (next.row !== null) hover({ kind: 'record', id: eventId(next.row) });
    else if (next.mark) hover({ kind: 'span', ...binSpan(input.time.bins, next.mark.bin) });
  };
  const focusRow = (row: number, walk: Pick<ActFocus, 'chain'> = {}): void =>
    focus({
      ...walk,
      row,
      mark: placed.marks.find(({ rows }) => rows.includes(row)) ?? null,
      by: 'keys',
    });
  const selectedOf = ({ mark, row }: ActFocus): Selected | null => {
    if (row !== null) return { kind: 'record', id: eventId(row) };
    return mark && { kind: 'acts', ...binSpan(input.time.bins, mark.bin), quad: mark.quad };
  };
  const select = (at: ActFocus, add: boolean): void => {
    const selected = selectedOf(at);
    if (selected) commit(add ? withAlsoSelected(selected) : withSelected(selected));
  };
  /** The act's own days; a block's bin. */
  const filterTo = ({ mark, row }: ActFocus): void => {
    let span: DaySpan | null = mark && binSpan(input.time.bins, mark.bin);
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
