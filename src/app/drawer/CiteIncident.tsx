import { useState } from 'react';
import { findRow } from '../../data/dataset.ts';
import type { Claim, Incident } from '../../domain/record.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { attributionSentence, claimTitle } from '../../records/attribution.ts';
import { claimSpeaker } from '../../records/claimSpeaker.ts';
import { amountText } from '../../records/claimWords.ts';
import { useInput } from '../../records/InputContext.tsx';
import { statementOf } from '../../records/statements.ts';
import { CiteEntry } from './CiteEntry.tsx';
import styles from './CiteSection.module.css';

/**
 * How to cite an incident: a sentence with every speaker named, and the sources before us. Or one
 * of its claims, those that no figure counts included: by its own source.
 */
export function CiteIncident({ incident }: { readonly incident: Incident }) {
  const texts = useLaterTexts();
  const { cite } = texts.messages;
  const { dataset, state } = useInput();
  const [id, setId] = useState<string | null>(null);
  const claim = incident.claims.find((one) => one.id === id) ?? null;
  const entry =
    claim === null
      ? incident
      : {
          id: claim.id,
          title: claimTitle(claim, incident, dataset, texts),
          sources: [claim.source],
        };
  return (
    <CiteEntry
      entry={entry}
      select={incident.id}
      sentence={
        claim === null ? attributionSentence(incident, state.outcome, dataset, texts) : null
      }
    >
      {incident.claims.length > 0 && (
        <label className={styles.what}>
          {cite.whatLabel}{' '}
          <select value={claim?.id ?? ''} onChange={({ target }) => setId(target.value)}>
            <option value="">{cite.whole}</option>
            {incident.claims.map((one) => (
              <ClaimOption key={one.id} claim={one} />
            ))}
          </select>
        </label>
      )}
    </CiteEntry>
  );
}

function ClaimOption({ claim }: { readonly claim: Claim }) {
  const texts = useLaterTexts();
  const { cite, common, drawer } = texts.messages;
  const { dataset } = useInput();
  return (
    <option value={claim.id}>
      {cite.oneClaim({
        who: claimSpeaker(claim, dataset, texts),
        figure: amountText(statementOf(claim, dataset), texts),
        outcome: common.outcomeVerb[claim.outcome],
        group: drawer.claims.inSentence[claim.group],
        publisher: findRow(dataset.sources, claim.source)?.publisher ?? null,
      })}
    </option>
  );
}
