import type { ReactNode } from 'react';
import { commit, withSelected, type Transition } from '../state/explorerStore.ts';
import { ALL_FIGURES, type Selected } from '../state/selected.ts';
import styles from './FigureLink.module.css';

interface FigureLinkProps {
  readonly opens?: Selected;
  /** Where what rests on more than a selection opens, in place of `opens`. */
  readonly leadsTo?: Transition;
  readonly children: ReactNode;
}

/** A number of the page's text: opens what it counts. */
export function FigureLink({
  opens = ALL_FIGURES,
  leadsTo = withSelected(opens),
  children,
}: FigureLinkProps) {
  return (
    <button type="button" className={styles.link} onClick={() => commit(leadsTo)}>
      {children}
    </button>
  );
}
