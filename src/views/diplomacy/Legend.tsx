import { memo } from 'react';
import { CAMPS, type Camp } from '../../domain/vocabulary.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { CampMark } from '../../ui/CampMark.tsx';
import type { DiplomacySeries } from './series.ts';
import styles from './Diplomacy.module.css';

/** The camps that act, each with its hue and its name. */
export const Legend = memo(function Legend({
  marks,
}: {
  readonly marks: DiplomacySeries['marks'];
}) {
  const { messages } = useTexts();
  const acting = new Set<Camp>();
  for (const { columns } of marks.lanes) {
    for (const { acts } of columns)
      for (const { camps } of acts) for (const camp of camps) acting.add(camp);
  }
  return (
    <ul className={styles.legend}>
      {CAMPS.filter((camp) => acting.has(camp)).map((camp) => (
        <li key={camp}>
          <CampMark camp={camp} size={8} className={styles.swatch} />
          {messages.common.camp[camp]}
        </li>
      ))}
      <li>
        <span aria-hidden="true" className={styles.hollowSwatch} />
        {messages.diplomacy.hollow}
      </li>
    </ul>
  );
});
