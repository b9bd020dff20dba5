import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Pipeline } from '../../pipeline/createPipeline.ts';
import { commit, useExplorer, withFilter } from '../../state/explorerStore.ts';
import type { Facet } from '../../i18n/facets.ts';
import { FacetList } from './FacetList.tsx';
import { RolePicker } from './RolePicker.tsx';
import styles from './filters.module.css';

interface FacetPanelProps {
  readonly facet: Facet;
  readonly pipeline: Pipeline;
  /** Nothing is chosen any more, but the reader is still at it. */
  readonly onKeep: (dimension: Facet['dimension']) => void;
}

/** The open list, with what each value would leave under all other filters. */
export function FacetPanel({ facet, pipeline, onKeep }: FacetPanelProps) {
  const { messages } = useLaterTexts();
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
      {dimension === 'group' && <p className={styles.note}>{messages.panels.groupNote}</p>}
    </>
  );
}
