import {
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import {
  commit,
  withAlsoSelected,
  withFilter,
  withSelected,
  withSetting,
} from '../../state/explorerStore.ts';
import { hover, type Hovered } from '../../state/interactionStore.ts';
import type { Selected } from '../../state/selected.ts';
import { useHoverEnd } from '../../ui/useHoverEnd.ts';
import { cellByKey, lineAt, type MatrixPlace, type PlacedMatrix } from './matrix.ts';
import { toggleOpened } from './settings.ts';

/** The ids of a cell's row and column: places are another's once a body is opened or folded. */
interface HeldCell {
  readonly from: string;
  readonly to: string;
}

/** Pointer and keyboard on the matrix: hover, select, filter, open, and the arrows' roving cell. */
export function useMatrixGestures(placed: PlacedMatrix, open: string) {
  const { lines } = placed;
  const [held, setHeld] = useState<HeldCell | null>(null);
  const [roving, setRoving] = useState<HeldCell | null>(null);
  const [focused, setFocused] = useState(false);
  const [told, setTold] = useState<Hovered | null>(null);
  useHoverEnd(told);

  const idOf = (place: number): string => lines[place]?.id ?? '';
  const placeOf = (cell: HeldCell | null): MatrixPlace | null => {
    if (!cell) return null;
    const row = lines.findIndex(({ id }) => id === cell.from);
    const column = lines.findIndex(({ id }) => id === cell.to);
    return row < 0 || column < 0 ? null : { row, column };
  };
  const cursor = placeOf(roving) ?? { row: 0, column: Math.min(1, lines.length - 1) };
  const target = placeOf(held);

  const tell = (next: Hovered | null): void => {
    setTold(next);
    hover(next);
  };
  const show = ({ row, column }: MatrixPlace): void => {
    const cell = { from: idOf(row), to: idOf(column) };
    setHeld(cell);
    tell(row === column ? { kind: 'actor', id: cell.from } : { kind: 'pair', ...cell });
  };
  const showLine = (place: number): void => {
    setHeld(null);
    tell({ kind: 'actor', id: idOf(place) });
  };
  const clear = (): void => {
    setHeld(null);
    tell(null);
  };
  const moveTo = (place: MatrixPlace): void => {
    setFocused(true);
    setRoving({ from: idOf(place.row), to: idOf(place.column) });
    show(place);
  };
  const select = (selected: Selected, also: boolean): void =>
    commit(also ? withAlsoSelected(selected) : withSelected(selected));
  const selectCell = ({ row, column }: MatrixPlace, also: boolean): void =>
    select(
      row === column
        ? { kind: 'record', id: idOf(row) }
        : { kind: 'pair', from: idOf(row), to: idOf(column) },
      also,
    );
  const selectLine = (place: number, also: boolean): void =>
    select({ kind: 'record', id: idOf(place) }, also);
  const toggle = (place: number): void => {
    if (lines[place]?.openable !== true) return;
    commit(withSetting('network', 'open', toggleOpened(open, idOf(place))));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || lines.length === 0) return;
    const next = cellByKey(placed, cursor, event.key);
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (next !== null) moveTo(next);
    else if (key === 'Enter') selectCell(cursor, event.shiftKey);
    else if (key === 'f') commit(withFilter({ actor: [idOf(cursor.row)] }));
    else if (key === 'o' || key === '+' || key === '-') toggle(cursor.row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    target,
    cursor,
    focused,
    showLine,
    selectLine,
    clear,
    onCells: {
      onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
        if (event.pointerType === 'touch') return;
        const place = cellUnder(placed, event);
        if (place) show(place);
        else clear();
      },
      onPointerLeave: clear,
      onClick: (event: MouseEvent<SVGSVGElement>): void => {
        const place = cellUnder(placed, event);
        if (!place) return;
        setRoving({ from: idOf(place.row), to: idOf(place.column) });
        selectCell(place, event.shiftKey);
      },
    },
    onBox: {
      onKeyDown,
      onFocus: (event: FocusEvent<HTMLElement>): void => {
        // A click focuses too; only the keyboard gets the outline and is told where it is.
        if (!event.currentTarget.matches(':focus-visible')) return;
        moveTo(cursor);
      },
      onBlur: (): void => {
        setFocused(false);
        clear();
      },
    },
  };
}

/** The cell under the pointer, of a drawing that holds the cells and nothing else. */
function cellUnder(placed: PlacedMatrix, event: MouseEvent<SVGSVGElement>): MatrixPlace | null {
  const box = event.currentTarget.getBoundingClientRect();
  const column = lineAt(placed, event.clientX - box.left);
  const row = lineAt(placed, event.clientY - box.top);
  return row === null || column === null ? null : { row, column };
}
