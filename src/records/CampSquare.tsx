import type { Camp } from '../domain/vocabulary.ts';
import { CampMark } from '../ui/CampMark.tsx';
import styles from './CampSquare.module.css';

/** The timeline's square in a camp's hue; an incident, which is no side's act, gets a rule. */
export function CampSquare({ camp }: { readonly camp: Camp | null }) {
  return camp === null ? (
    <span aria-hidden="true" className={styles.rule} />
  ) : (
    <CampMark camp={camp} size={7} className={styles.square} />
  );
}
