import { useRef, type PointerEvent } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import styles from './SheetHandle.module.css';

export type SheetSize = 'half' | 'full';

/** A finger that moved less than this has tapped, in CSS pixels. */
const TAP = 10;
/** A pull of this length changes the size. */
const PULL = 48;

interface SheetHandleProps {
  readonly size: SheetSize;
  readonly onSize: (size: SheetSize) => void;
  readonly onClose: () => void;
}

/** The sheet's grip: a tap switches its size, a pull down shrinks or closes it, a pull up grows it. */
export function SheetHandle({ size, onSize, onClose }: SheetHandleProps) {
  const { messages } = useLaterTexts();
  const start = useRef<number | null>(null);
  const pulled = useRef(false);
  const toggle = (): void => onSize(size === 'half' ? 'full' : 'half');
  const onPointerUp = (event: PointerEvent): void => {
    if (start.current === null) return;
    const moved = event.clientY - start.current;
    start.current = null;
    pulled.current = Math.abs(moved) >= TAP;
    if (moved >= PULL) {
      if (size === 'full' && moved < 3 * PULL) onSize('half');
      else onClose();
    } else if (moved <= -PULL) {
      onSize('full');
    }
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={size === 'half' ? messages.drawer.sheetTaller : messages.drawer.sheetShorter}
      aria-expanded={size === 'full'}
      onPointerDown={(event) => {
        start.current = event.clientY;
        pulled.current = false;
        // jsdom and old browsers have no capture; a pull that leaves the grip is then lost.
        event.currentTarget.setPointerCapture?.(event.pointerId);
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        start.current = null;
      }}
      onClick={() => {
        if (!pulled.current) toggle();
        pulled.current = false;
      }}
    >
      <span aria-hidden="true" className={styles.grip} />
    </button>
  );
}
