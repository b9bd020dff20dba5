import styles from './MarkShape.module.css';

interface MarkShapeProps {
  /** Said by a party to the conflict. */
  readonly party: boolean;
  /** Open upward: "more than". */
  readonly open: boolean;
}

/** A tracker's mark: a diamond, hollow where a party speaks, with an arrow where it is open. */
export function MarkShape({ party, open }: MarkShapeProps) {
  return (
    <svg width={20} height={12} aria-hidden="true" className={styles.shape}>
      {open && <path className={styles.arrow} d="M10,6h8.5m-3,-3l3,3l-3,3" />}
      <path className={party ? styles.hollow : styles.filled} d="M6,1l5,5l-5,5l-5,-5Z" />
    </svg>
  );
}
