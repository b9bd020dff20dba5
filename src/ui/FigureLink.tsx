import type { ReactNode } from 'react';
import { commit, withSelected } from '../state/explorerStore.ts';
import { ALL_FIGURES, type Selected } from '../state/selected.ts';
import styles from './FigureLink.module.css';

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
