import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Incident } from '../../domain/record.ts';
import { isOneBody } from '../../model/sayings.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { Section } from '../../records/Section.tsx';
import styles from './LineList.module.css';

/** Who did it by whose word, against whom, and the event in a sentence. */
export function WhoSection({ incident }: { readonly incident: Incident }) {
  const { messages } = useLaterTexts();
  const { who } = messages.drawer;
  const { comma } = messages.common;
  const { dataset } = useInput();
  return (
    <Section title={who.title}>
      {incident.perpetrators.length === 0 && <p>{who.unknown}</p>}
      {incident.perpetrators.map(({ actor, basis, said_by }) => (
        <div key={`${actor} ${basis} ${said_by ?? ''}`} className={styles.line}>
          <ActorLink id={actor} withCamp />
          <span className={styles.muted}>
            {comma}
            {said_by === null || said_by === actor ? (
              who.basis[basis]
            ) : (
              <>
                {basis !== 'denied' && isOneBody(dataset, said_by, actor)
                  ? who.byOwnSide
                  : who.by[basis]}{' '}
                <ActorLink id={said_by} quiet />
              </>
            )}
          </span>
        </div>
      ))}
      {incident.targets.length > 0 && (
        <div className={styles.line}>
          <span className={styles.muted}>{who.targets} </span>
          {incident.targets.map((target, index) => (
            <span key={target}>
              {index > 0 && comma}
              <ActorLink id={target} />
            </span>
          ))}
        </div>
      )}
      {incident.summary !== '' && <p>{incident.summary}</p>}
    </Section>
  );
}
