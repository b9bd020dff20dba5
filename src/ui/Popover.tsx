import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import styles from './Popover.module.css';

interface PopoverProps {
  /** What the button shows. */
  readonly label: ReactNode;
  /** The panel's accessible name. */
  readonly name: string;
  readonly buttonClass?: string | undefined;
  /**
   * The panel's content; `close` gives the focus back to the button, and `onShown` is to be
   * called by content that appears later than the panel.
   */
  readonly children: (close: () => void, onShown: () => void) => ReactNode;
}

/**
 * A button with a panel under it (a sheet at the bottom on a phone). Escape, a press outside
 * and leaving it with Tab close it.
 */
export function Popover({ label, name, buttonClass, children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return undefined;
    const onPointerDown = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || root.current?.contains(event.target)) return;
      // A field that is taken away with the focus in it never hears that it was left.
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && panel.current?.contains(activeElement)) {
        activeElement.blur();
      }
      setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [open]);

  const onShown = useCallback((): void => {
    const { current } = panel;
    if (!current) return;
    if (!current.contains(document.activeElement)) {
      current.querySelector<HTMLElement>(':is(input, button, select):enabled')?.focus();
    }
    // A panel that would run out of the page at the end hangs from the button's other edge.
    current.style.setProperty('--shift', '0px');
    const { left, right } = current.getBoundingClientRect();
    const over = Math.max(0, right - document.documentElement.clientWidth + 12);
    current.style.setProperty('--shift', `${-Math.min(over, left - 12)}px`);
  }, []);
  useEffect(() => {
    if (open) onShown();
  }, [open, onShown]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div
      ref={root}
      className={styles.root}
      onBlur={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && !root.current?.contains(to)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={buttonClass}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen((was) => !was)}
      >
        {label}
      </button>
      {open && (
        <div ref={panel} id={id} role="dialog" aria-label={name} className={styles.panel}>
          {children(close, onShown)}
        </div>
      )}
    </div>
  );
}
