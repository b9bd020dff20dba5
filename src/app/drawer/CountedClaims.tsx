import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { ClaimPart, Given } from '../../reading/decidingClaims.ts';
import { claimIndex } from '../../model/claimIndex.ts';
import { ClaimSpeakerLink } from '../../records/ClaimSpeakerLink.tsx';
import { amountText } from '../../records/claimWords.ts';
import { CounterNote } from '../../records/CounterNote.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { SourceLinks } from '../../records/SourceLinks.tsx';
import { statementOf, type Statement } from '../../records/statements.ts';
import styles from './CountedClaims.module.css';

/** `floor`, `top less 31 in other groups`, `floor as 0` of an "up to 4". */
function givenText(
  { number, from, amount, less }: Given,
  { amount: said }: Statement,
  { messages, format }: LaterTexts,
): string {
  const { trace } = messages.drawer;
  const name =
    from === number ? trace.number[number] : trace.raised(trace.number[number], trace.number[from]);
  const printed = from === 'top' ? said?.top : said?.floor;
  const as = amount === printed ? name : trace.numberAs(name, format.count(amount));
  return less > 0 ? trace.numberLess(as, format.count(less)) : as;
}

interface CountedClaimsProps {
  /** What each counted claim does for the figure, by claim id. */
  readonly parts: ReadonlyMap<string, ClaimPart>;
}

/** The claims that a figure counts: the number, whose word, which ends it gives, where it was read. */
export function CountedClaims({ parts }: CountedClaimsProps) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const { trace, claims } = messages.drawer;
  const { comma, separator } = messages.common;
  const { dataset } = useInput();
  const known = claimIndex(dataset);
  return (
    <ul className={styles.claims}>
      {[...parts].map(([id, { gives, why }]) => {
        const found = known.get(id);
        if (!found) return null;
        const { claim } = found;
        const statement = statementOf(claim, dataset);
        return (
          <li key={id} data-claim={id}>
            <b>{amountText(statement, texts)}</b> {claims.inSentence[claim.group]}
            {comma}
            <ClaimSpeakerLink claim={claim} />
            {separator}
            <span className={gives.length > 0 ? styles.gives : undefined}>
              {why === null
                ? trace.gives(gives.map((given) => givenText(given, statement, texts)))
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
