import { memo } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import type { Pipeline } from '../../pipeline/createPipeline.ts';
import { commit, currentState, useExplorer, withFilter } from '../../state/explorerStore.ts';
import { Chip } from './Chip.tsx';
import { constraintText } from './constraintText.ts';
import { withoutDimension, type Facet } from './facets.ts';
import { FacetList } from './FacetList.tsx';
import { RolePicker } from './RolePicker.tsx';
import styles from './filters.module.css';

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
  const none = dimension === 'group' ? messages.common.allGroups : messages.filters.any;
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
      {() => <FacetPanel facet={facet} pipeline={pipeline} onKeep={onKeep} />}
    </Chip>
  );
});

type FacetPanelProps = Pick<FacetChipProps, 'facet' | 'pipeline' | 'onKeep'>;

/** The open list, with what each value would leave under all other filters. */
function FacetPanel({ facet, pipeline, onKeep }: FacetPanelProps) {
  const { messages } = useTexts();
  const state = useExplorer((store) => store.state);
  const { dimension, key } = facet;
  return (
    <>
      {dimension === 'actor' && <RolePicker filter={state.filter} />}
      <FacetList
        title={messages.filters.title[dimension]}
        long={facet.long}
        chosen={state.filter[key]}
        options={pipeline.facetCounts(state, dimension).map((count) => ({
          ...count,
          label: facet.label(count.value, messages, pipeline.dataset),
        }))}
        onChange={(chosen) => {
          if (chosen.length === 0) onKeep(dimension);
          commit(withFilter({ [key]: chosen }));
        }}
      />
      {dimension === 'group' && <p className={styles.note}>{messages.filters.groupNote}</p>}
    </>
  );
}
