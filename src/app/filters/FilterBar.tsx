import { Fragment, useCallback, useState, type ReactNode } from 'react';
import type { DimensionId } from '../../filter/evaluation.ts';
import { isFiltering, NO_FILTER } from '../../filter/filter.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import type { Pipeline } from '../../pipeline/createPipeline.ts';
import { DEFAULT_STATE } from '../../state/explorer.ts';
import { commit, useExplorer, withFilter } from '../../state/explorerStore.ts';
import { passFocusOn } from '../../ui/passFocusOn.ts';
import { Popover } from '../../ui/Popover.tsx';
import { FACETS, isActive } from '../../i18n/facets.ts';
import { FacetChip } from './FacetChip.tsx';
import { ContestedChip, OutcomeChip, TextChip, TimeChip, WordChip } from './ownChips.tsx';
import styles from './filters.module.css';

interface FilterBarProps {
  readonly pipeline: Pipeline;
  /** "53 of 306 incidents · 106 of 437 acts" */
  readonly counts: ReactNode;
}

/** Facets whose chip appears once they are asked for. */
const ON_DEMAND = FACETS.filter((facet) => !facet.always);

/** The dimensions on demand that are constrained, as one comparable text. */
function activeOnDemand(filter: Parameters<typeof isActive>[0]): string {
  return ON_DEMAND.map(({ dimension }) => dimension)
    .filter((dimension) => isActive(filter, dimension))
    .join(' ');
}

/**
 * Every active constraint in words, each removable, with one reset for all. While the time
 * window is dragged only the time's chip and the counts are drawn again.
 */
export function FilterBar({ pipeline, counts }: FilterBarProps) {
  const { messages } = useTexts();
  const text = messages.filters;
  const [asked, setAsked] = useState<readonly DimensionId[]>([]);
  const active = useExplorer((store) => activeOnDemand(store.state.filter));
  const contested = useExplorer((store) => store.state.filter.contested);
  const constrained = useExplorer(
    ({ state }) => isFiltering(state.filter) || state.word !== DEFAULT_STATE.word,
  );
  const ask = useCallback(
    (dimension: DimensionId) => setAsked((old) => [...new Set([...old, dimension])]),
    [],
  );
  const forget = useCallback(
    (dimension: DimensionId) => setAsked((old) => old.filter((one) => one !== dimension)),
    [],
  );
  const shown = (dimension: DimensionId): boolean =>
    asked.includes(dimension) || active.split(' ').includes(dimension);
  const hidden = ON_DEMAND.filter(({ dimension }) => !shown(dimension));

  return (
    <section className={styles.bar} aria-label={text.bar}>
      <TimeChip dataset={pipeline.dataset} />
      <OutcomeChip />
      {FACETS.filter((facet) => facet.always || shown(facet.dimension)).map((facet) => (
        <Fragment key={facet.dimension}>
          <FacetChip facet={facet} pipeline={pipeline} onKeep={ask} onDrop={forget} />
          {facet.dimension === 'group' && <WordChip pipeline={pipeline} />}
        </Fragment>
      ))}
      <TextChip dataset={pipeline.dataset} />
      <ContestedChip />
      <Popover name={text.more} buttonClass={styles.add} label={text.add}>
        {(close) => (
          <div className={styles.menu}>
            {hidden.map(({ dimension }) => (
              <button
                key={dimension}
                type="button"
                className={styles.menuItem}
                onClick={() => {
                  ask(dimension);
                  close();
                }}
              >
                {text.title[dimension]}
              </button>
            ))}
            {!contested && (
              <button
                type="button"
                className={styles.menuItem}
                onClick={() => {
                  commit(withFilter({ contested: true }));
                  close();
                }}
              >
                {text.contestedOnly}
              </button>
            )}
          </div>
        )}
      </Popover>
      {constrained && (
        <button
          type="button"
          className={styles.reset}
          onClick={({ currentTarget }) =>
            passFocusOn(currentTarget, () => {
              setAsked([]);
              commit((old) => ({ ...old, filter: NO_FILTER, word: DEFAULT_STATE.word }));
            })
          }
        >
          {text.reset}
        </button>
      )}
      <p className={styles.counts}>{counts}</p>
    </section>
  );
}
