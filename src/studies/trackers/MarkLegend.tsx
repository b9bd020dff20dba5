import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { MarkShape } from './MarkShape.tsx';
import styles from './Trackers.module.css';

/** What the marks mean; the bar is read as everywhere. */
export function MarkLegend() {
  const { legend } = useLaterTexts().messages.studies.trackers;
  return (
    <ul className={styles.legend}>
      <li>
        <MarkShape party={false} open={false} /> {legend.independent}
      </li>
      <li>
        <MarkShape party open={false} /> {legend.party}
      </li>
      <li>
        <span className={styles.bandSwatch} aria-hidden="true" /> {legend.band}
      </li>
    </ul>
  );
}
