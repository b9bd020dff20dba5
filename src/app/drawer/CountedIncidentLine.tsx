import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { VictimGroup } from '../../domain/vocabulary.ts';
import { RangeBar } from '../../ui/RangeBar.tsx';
import { hueOfGroup } from '../../viz/palette.ts';
import { AddedUp } from './AddedUp.tsx';
import { CountedClaims } from './CountedClaims.tsx';
import type { CountedIncident } from './evidence/figureEvidence.ts';
import { RecordLink } from '../../records/RecordLink.tsx';
import styles from './CountedIncidentLine.module.css';

interface CountedIncidentLineProps {
  readonly counted: CountedIncident;
  /** The number at the end of every bar of the list. */
  readonly greatest: number;
  readonly group: VictimGroup | null;
}

/** One incident of a figure: when, what, its own range, and how many claims make it. */
export function CountedIncidentLine({ counted, greatest, group }: CountedIncidentLineProps) {
  const { messages, format } = useLaterTexts();
  const { incident, range, counted: claims, excluded, parts } = counted;
  const { id } = incident;
  const { figure, trace } = messages.drawer;
  const { separator } = messages.common;
  return (
    <div className={styles.line}>
      <span className={styles.date}>{format.dates(incident.date, incident.end_date)}</span>
      <span className={styles.body}>
        <RecordLink
          opens={{ kind: 'record', id }}
          lights={{ kind: 'record', id }}
          className={styles.title}
        >
          {incident.title}{' '}
          <span className={styles.muted}>
            {figure.claims(format.count(claims.length), claims.length === 1)}
            {counted.differs && separator + trace.differs}
            {excluded.length > 0 && separator + figure.leftOutCount(format.count(excluded.length))}
          </span>
        </RecordLink>
        <RangeBar
          range={range}
          greatest={greatest}
          hue={group === null ? null : hueOfGroup(group)}
          height={7}
        />
        {counted.noFloor && <p className={styles.muted}>{trace.noFloor}</p>}
        <CountedClaims parts={parts} />
        <AddedUp parts={parts} range={range} />
      </span>
      <b className={styles.range}>{format.range(range)}</b>
    </div>
  );
}
