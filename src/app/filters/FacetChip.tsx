import { memo } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import type { Pipeline } from '../../pipeline/createPipeline.ts';
import { commit, currentState, useExplorer } from '../../state/explorerStore.ts';
import { deferredPart } from '../../ui/deferredPart.tsx';
import { Chip } from './Chip.tsx';
import { constraintText } from '../../i18n/constraintText.ts';
import { withoutDimension, type Facet } from '../../i18n/facets.ts';

const FacetPanel = deferredPart(async () => (await import('./FacetPanel.tsx')).FacetPanel);

interface FacetChipProps {
  readonly facet: Facet;
  readonly pipeline: Pipeline;
  /** Nothing is chosen any more, but the reader is still at it: the chip stays. */
  readonly onKeep: (dimension: Facet['dimension']) => void;
  /** The chip was asked for and is now dropped, with its constraint. */
  readonly onDrop: (dimension: Facet['dimension']) => void;
}

/** A constraint picked from a list. It follows its own part of the filter and no other. */
export const FacetChip = memo(function FacetChip({
  facet,
  pipeline,
  onKeep,
  onDrop,
}: FacetChipProps) {
  const texts = useTexts();
  const { messages } = texts;
  const { dimension, key } = facet;
  const chosen = useExplorer((store) => store.state.filter[key]);
  // Actors are named with their roles.
  useExplorer((store) => store.state.filter.role);
  const { filter } = currentState();
  const { dataset } = pipeline;
  // What is always there needs no word for what isn't asked.
  const any = facet.always ? '' : messages.filters.any;
  const none = dimension === 'group' ? messages.common.allGroups : any;
  return (
    <Chip
      name={messages.filters.title[dimension]}
      value={constraintText(dimension, filter, dataset, texts) || none}
      active={chosen.length > 0}
      onRemove={() => {
        onDrop(dimension);
        commit((old) => ({ ...old, filter: withoutDimension(old.filter, dimension) }));
      }}
    >
      {(_, onShown) => (
        <FacetPanel facet={facet} pipeline={pipeline} onKeep={onKeep} onShown={onShown} />
      )}
    </Chip>
  );
});
