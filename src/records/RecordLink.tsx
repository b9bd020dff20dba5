import type { MouseEvent, ReactNode } from 'react';
import { commit, withAlsoSelected, withSelected } from '../state/explorerStore.ts';
import { hover, type Hovered } from '../state/interactionStore.ts';
import type { Selected } from '../state/selected.ts';
import styles from './RecordLink.module.css';

function dim(): void {
  hover(null);
}

interface RecordLinkProps {
  readonly opens: Selected;
  /** Lit in the views while the pointer or the focus is here. */
  readonly lights?: Hovered | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Opens something in the drawer in place of what is open; with Shift, beside it. */
export function RecordLink({ opens, lights, className, children }: RecordLinkProps) {
  const light = (): void => {
    if (lights) hover(lights);
  };
  return (
    <button
      type="button"
      className={`${styles.link} ${className ?? ''}`}
      onClick={(event: MouseEvent) => {
        // The button goes with its panel, and then no leave would be told.
        dim();
        commit(event.shiftKey ? withAlsoSelected(opens) : withSelected(opens));
      }}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      {children}
    </button>
  );
}
