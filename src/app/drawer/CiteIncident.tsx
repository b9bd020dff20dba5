import { findRow } from '../../data/dataset.ts';
import type { Incident } from '../../domain/record.ts';
import { citeIncident } from '../../export/citations.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { attributionSentence } from '../../records/attribution.ts';
import { useInput } from '../../records/InputContext.tsx';
import { CiteSection } from './CiteSection.tsx';
import { today } from '../../lib/today.ts';
import { shownAddress } from '../../records/shownAddress.ts';
import { fileNameOf } from '../../releases/edition.ts';

/** How to cite an incident: a sentence with every speaker named, and the sources before us. */
export function CiteIncident({ incident }: { readonly incident: Incident }) {
  const texts = useLaterTexts();
  const { dataset, state } = useInput();
  const { edition } = dataset;
  const items = citeIncident(
    incident,
    incident.sources.flatMap((id) => findRow(dataset.sources, id) ?? []),
    {
      edition,
      address: shownAddress(edition, [['select', incident.id]]),
      accessed: today(),
    },
    texts.messages.cite.words,
  );
  return (
    <CiteSection
      items={items}
      sentence={attributionSentence(incident, state.outcome, dataset, texts)}
      fileName={fileNameOf(incident.id, edition)}
    />
  );
}
