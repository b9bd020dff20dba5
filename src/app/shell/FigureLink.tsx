import type { ReactNode } from 'react';
import { commit, withSelected } from '../../state/explorerStore.ts';
import type { Selected } from '../../state/selected.ts';
import styles from './FigureLink.module.css';

/** The figure of everything that passes. */
export const ALL_FIGURES: Selected = { kind: 'figure', first: null, last: null, group: null };

/** The acts that pass, in all lanes. */
export const ALL_ACTS: Selected = { kind: 'acts', first: null, last: null, quad: null };

interface FigureLinkProps {
  readonly opens?: Selected;
  readonly children: ReactNode;
}

/** A number of the page's text: opens what it counts. */
export function FigureLink({ opens = ALL_FIGURES, children }: FigureLinkProps) {
  return (
    <button type="button" className={styles.link} onClick={() => commit(withSelected(opens))}>
      {children}
    </button>
  );
}
