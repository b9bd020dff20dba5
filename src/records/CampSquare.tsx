import type { Camp } from '../domain/vocabulary.ts';
import { hueOfCamp, markColour } from '../viz/palette.ts';
import styles from './CampSquare.module.css';

/** The timeline's square in a camp's hue; an incident, which is no side's act, gets a rule. */
export function CampSquare({ camp }: { readonly camp: Camp | null }) {
  return (
    <span
      aria-hidden="true"
      className={camp === null ? styles.rule : styles.square}
      style={{ color: markColour(camp === null ? null : hueOfCamp(camp)) }}
    />
  );
}
