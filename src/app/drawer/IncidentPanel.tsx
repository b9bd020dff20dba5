import { useId, useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Incident } from '../../domain/record.ts';
import { ChainSection } from './ChainSection.tsx';
import { CiteIncident } from './CiteIncident.tsx';
import { ClaimTable } from './ClaimTable.tsx';
import { DisputedSection } from './DisputedSection.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { buildIncidentEvidence } from './evidence/incidentEvidence.ts';
import { IncidentRange } from './IncidentRange.tsx';
import { LeftOutClaims } from './LeftOutClaims.tsx';
import { OnlyDays } from './OnlyThis.tsx';
import { Panel } from './Panel.tsx';
import { placeLine } from './placeLine.ts';
import { SourceList } from '../../records/SourceList.tsx';
import { WhoSection } from './WhoSection.tsx';

interface IncidentPanelProps {
  readonly incident: Incident;
  readonly onClose: () => void;
}

/** An incident: how many, by whose word, what is disputed, what followed, where it is from. */
export function IncidentPanel({ incident, onClose }: IncidentPanelProps) {
  const input = useInput();
  const texts = useLaterTexts();
  const { dataset, readingContext } = input;
  const { outcome, word } = input.state;
  const listId = useId();
  const evidence = useMemo(
    () => buildIncidentEvidence(incident, outcome, word, dataset, readingContext),
    [incident, outcome, word, dataset, readingContext],
  );
  const meta = [
    texts.messages.common.subEventType[incident.sub_event_type],
    texts.format.dates(incident.date, incident.end_date),
    ...(incident.date_basis === 'reported' ? [texts.messages.drawer.event.reported] : []),
    placeLine(incident.place, texts),
  ];
  return (
    <Panel meta={meta} title={incident.title} onClose={onClose}>
      <IncidentRange evidence={evidence} />
      <ClaimTable evidence={evidence} listId={listId} />
      <LeftOutClaims evidence={evidence} listId={listId} />
      <DisputedSection evidence={evidence} listId={listId} />
      <WhoSection incident={incident} />
      <ChainSection
        title={texts.messages.drawer.chain.followed}
        root={incident}
        lines={evidence.followed}
        empty={texts.messages.drawer.chain.none}
      />
      <SourceList sources={evidence.sources} listId={listId} />
      <CiteIncident incident={incident} />
      <OnlyDays record={incident} />
    </Panel>
  );
}
