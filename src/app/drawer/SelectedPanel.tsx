import { findRow } from '../../data/dataset.ts';
import type { Selected } from '../../state/selected.ts';
import { ActorPanel } from './ActorPanel.tsx';
import { ActsPanel } from './ActsPanel.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { EventPanel } from './EventPanel.tsx';
import { FigurePanel } from './FigurePanel.tsx';
import { IncidentPanel } from './IncidentPanel.tsx';
import { MissingPanel } from './MissingPanel.tsx';
import { PairPanel } from './PairPanel.tsx';
import { SubsetPanel } from './SubsetPanel.tsx';
import { TotalPanel } from './TotalPanel.tsx';
import { UndrawnPanel } from './UndrawnPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';

interface SelectedPanelProps {
  readonly selected: Selected;
  readonly onClose: () => void;
}

/** The panel for whatever is selected; an id that the record does not have says so. */
export function SelectedPanel({ selected, onClose }: SelectedPanelProps) {
  const { dataset } = useInput();
  switch (selected.kind) {
    case 'figure':
      return <FigurePanel figure={selected} onClose={onClose} />;
    case 'acts':
      return <ActsPanel acts={selected} onClose={onClose} />;
    case 'subset':
      return <SubsetPanel of={selected.of} onClose={onClose} />;
    case 'undrawn':
      return <UndrawnPanel why={selected.why} onClose={onClose} />;
    case 'total': {
      const total = findRow(dataset.totals, selected.id);
      return total ? (
        <TotalPanel total={total} onClose={onClose} />
      ) : (
        <MissingPanel id={selected.id} onClose={onClose} />
      );
    }
    case 'pair': {
      const from = findRow(dataset.actors, selected.from);
      const to = findRow(dataset.actors, selected.to);
      if (!from || !to) {
        return <MissingPanel id={from ? selected.to : selected.from} onClose={onClose} />;
      }
      return <PairPanel from={from} to={to} onClose={onClose} />;
    }
    case 'record': {
      const { id } = selected;
      const incident = findRow(dataset.incidents, id);
      if (incident) return <IncidentPanel incident={incident} onClose={onClose} />;
      const event = findRow(dataset.events, id);
      if (event) return <EventPanel event={event} onClose={onClose} />;
      const actor = findRow(dataset.actors, id);
      if (actor) return <ActorPanel actor={actor} onClose={onClose} />;
      const relation = findRow(dataset.relations, id);
      if (relation) return <RelationPanel relation={relation} onClose={onClose} />;
      return <MissingPanel id={id} onClose={onClose} />;
    }
  }
}
