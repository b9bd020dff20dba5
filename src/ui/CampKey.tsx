import { CAMPS, type Camp } from '../domain/vocabulary.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import { CampMark } from './CampMark.tsx';
import styles from './CampKey.module.css';

interface CampKeyProps {
  /** Those that are drawn, in any order, however often. */
  readonly camps: readonly Camp[];
}

/** On paper: which shape is whose side. On the screen hues say it, and words beside them. */
export function CampKey({ camps }: CampKeyProps) {
  const { messages } = useTexts();
  return (
    <ul className={styles.key} data-paper-only="">
      {CAMPS.filter((camp) => camps.includes(camp)).map((camp) => (
        <li key={camp}>
          <CampMark camp={camp} size={9} className={styles.mark} />
          {messages.common.camp[camp]}
        </li>
      ))}
    </ul>
  );
}
