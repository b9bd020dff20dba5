import { useRef, useState, type KeyboardEvent } from 'react';

/** Where a key leads in a list: the next, the last …; null: nowhere. */
function nextStop(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(count - 1, at + 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(0, at - 1);
  return null;
}

/** One tab stop for all acts of a ladder; arrows move within. The acts are buttons: Enter opens. */
export function useLadderFocus(ids: readonly string[]) {
  const ref = useRef<HTMLUListElement>(null);
  const [kept, setKept] = useState<string | null>(null);
  const [lit, setLit] = useState<string | null>(null);
  const stop = kept !== null && ids.includes(kept) ? kept : (ids[0] ?? null);
  return {
    ref,
    /** The act that Tab leads to. */
    stop,
    lit,
    light: setLit,
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const at = stop === null ? -1 : ids.indexOf(stop);
      const next = nextStop(event.key, at, ids.length);
      const id = next === null ? undefined : ids[next];
      if (id === undefined) return;
      event.preventDefault();
      setKept(id);
      const acts = ref.current?.querySelectorAll<HTMLElement>('[data-act]') ?? [];
      for (const act of acts) if (act.dataset['act'] === id) act.focus();
    },
  };
}
