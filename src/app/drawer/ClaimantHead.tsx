import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { DateText } from '../../domain/record.ts';
import { textColour } from '../../viz/palette.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { shortDate } from '../../records/claimWords.ts';
import { hueOfKind } from '../../records/claimants.ts';
import type { ClaimColumn } from './evidence/claimTable.ts';
import styles from './ClaimantHead.module.css';

interface ClaimantHeadProps {
  readonly column: ClaimColumn;
  /** Dates of the same year leave it out. */
  readonly recordDate: DateText;
}

/** A column's head: what its claims come to, and who said it when. */
export function ClaimantHead({ column, recordDate }: ClaimantHeadProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { kind, total, said } = column;
  const speakers = new Set(said.map(({ actor }) => actor));
  const [one] = said;
  return (
    <>
      <span className={styles.total} style={{ color: textColour(hueOfKind(kind)) }}>
        {total ? messages.drawer.says[kind](format.range(total)) : messages.drawer.claimant[kind]}
      </span>
      <span className={styles.said}>
        {speakers.size === 1 && one ? (
          <>
            <ActorLink id={one.actor} quiet />
            {said.length === 1 && one.date !== null
              ? messages.common.comma + shortDate(one.date, recordDate, texts)
              : ''}
          </>
        ) : (
          messages.drawer.claims.speakers(format.count(speakers.size))
        )}
      </span>
    </>
  );
}
