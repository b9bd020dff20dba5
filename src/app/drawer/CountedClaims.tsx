import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { ClaimPart } from '../../reading/decidingClaims.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { claimsById } from '../../records/claimsById.ts';
import { amountText } from '../../records/claimWords.ts';
import { CounterNote } from '../../records/CounterNote.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { SourceLinks } from '../../records/SourceLinks.tsx';
import styles from './CountedClaims.module.css';

interface CountedClaimsProps {
  /** What each counted claim does for the figure, by claim id. */
  readonly parts: ReadonlyMap<string, ClaimPart>;
}

/** The claims that a figure counts: the number, whose word, which ends it gives, where it was read. */
export function CountedClaims({ parts }: CountedClaimsProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { trace, claims } = messages.drawer;
  const { comma, separator } = messages.common;
  const known = claimsById(useInput().dataset);
  return (
    <ul className={styles.claims}>
      {[...parts].map(([id, { gives, why, less }]) => {
        const found = known.get(id);
        if (!found) return null;
        const { statement } = found;
        const { claim } = statement;
        return (
          <li key={id} data-claim={id}>
            <b>{amountText(statement, texts)}</b> {claims.inSentence[claim.group]}
            {comma}
            <ActorLink id={claim.said_by} quiet />
            {separator}
            <span className={gives.length > 0 ? styles.gives : undefined}>
              {why === null
                ? trace.gives(
                    gives.map((one) =>
                      less !== null && less[one] > 0
                        ? trace.numberLess(trace.number[one], format.count(less[one]))
                        : trace.number[one],
                    ),
                  )
                : trace.why[why]}
            </span>
            {separator}
            <SourceLinks ids={[claim.source]} />
            <CounterNote claim={id} />
          </li>
        );
      })}
    </ul>
  );
}
