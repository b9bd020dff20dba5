import { useState } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import { OUTCOMES, ROLES } from '../../domain/vocabulary.ts';
import type { DimensionId } from '../../filter/evaluation.ts';
import { NO_FILTER, type Filter } from '../../filter/filter.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { commit, withFilter } from '../../state/explorerStore.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { Popover } from '../../ui/Popover.tsx';
import { Chip } from './Chip.tsx';
import { constraintText } from './constraintText.ts';
import { FACETS, isActive, withoutDimension, type FacetDimension } from './facets.ts';
import { FacetList } from './FacetList.tsx';
import { SearchPanel } from './SearchPanel.tsx';
import { TimePanel } from './TimePanel.tsx';
import styles from './filters.module.css';

/** What every value of a dimension would leave under all other filters. */
export type FacetCounter = (
  dimension: FacetDimension,
) => readonly { readonly value: string; readonly incidents: number; readonly events: number }[];

interface FilterBarProps {
  readonly state: ExplorerState;
  readonly dataset: Dataset;
  readonly facetCounts: FacetCounter;
  /** "53 of 306 incidents · 106 of 437 acts" */
  readonly counts: string;
}

/** Dimensions whose chip appears once they are asked for. */
const ON_DEMAND: readonly DimensionId[] = [
  ...FACETS.filter((facet) => !facet.always).map((facet) => facet.dimension),
  'contested',
];

/** Every active constraint in words, each removable, with one reset for all. */
export function FilterBar({ state, dataset, facetCounts, counts }: FilterBarProps) {
  const { messages } = useTexts();
  const { filter, outcome } = state;
  const [asked, setAsked] = useState<readonly DimensionId[]>([]);
  const text = messages.filters;
  const anyActive = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  const shown = (dimension: DimensionId): boolean =>
    isActive(filter, dimension) || asked.includes(dimension);
  const drop = (dimension: DimensionId) => (): void => {
    setAsked((old) => old.filter((one) => one !== dimension));
    commit(withFilter(withoutDimension(filter, dimension)));
  };
  const texts = useTexts();
  const value = (dimension: DimensionId): string =>
    constraintText(dimension, filter, dataset, texts);

  return (
    <section className={styles.bar} aria-label={text.bar}>
      <Chip
        name={text.title.time}
        value={value('time') || texts.format.span(dataset.extent)}
        active={isActive(filter, 'time')}
        onRemove={drop('time')}
      >
        {() => <TimePanel key={`${filter.from}${filter.to}`} extent={dataset.extent} />}
      </Chip>
      <Chip name={text.title.outcome} value={messages.common.outcome[outcome]} active={false}>
        {(close) => (
          <div role="group" aria-label={text.title.outcome} className={styles.presets}>
            {OUTCOMES.map((one) => (
              <button
                key={one}
                type="button"
                className={styles.small}
                aria-pressed={one === outcome}
                onClick={() => {
                  commit((old) => ({ ...old, outcome: one }));
                  close();
                }}
              >
                {messages.common.outcome[one]}
              </button>
            ))}
          </div>
        )}
      </Chip>
      {FACETS.filter((facet) => facet.always || shown(facet.dimension)).map((facet) => (
        <Chip
          key={facet.dimension}
          name={text.title[facet.dimension]}
          value={
            value(facet.dimension) ||
            (facet.dimension === 'group' ? messages.common.allGroups : text.any)
          }
          active={isActive(filter, facet.dimension)}
          onRemove={drop(facet.dimension)}
        >
          {() => (
            <>
              {facet.dimension === 'actor' && <RolePicker filter={filter} />}
              <FacetList
                title={text.title[facet.dimension]}
                long={facet.long}
                chosen={filter[facet.key]}
                options={facetCounts(facet.dimension).map((count) => ({
                  ...count,
                  label: facet.label(count.value, messages, dataset),
                }))}
                onChange={(chosen) => commit(withFilter({ [facet.key]: chosen }))}
              />
              {facet.dimension === 'group' && <p className={styles.note}>{text.groupNote}</p>}
            </>
          )}
        </Chip>
      ))}
      <Chip
        name={text.title.q}
        value={value('q') || text.any}
        active={isActive(filter, 'q')}
        onRemove={drop('q')}
      >
        {(close) => <SearchPanel initial={filter.q} close={close} />}
      </Chip>
      {shown('contested') && (
        <div className={styles.chip} data-active>
          <span className={styles.chipButton}>{text.contestedShort}</span>
          <button
            type="button"
            className={styles.chipRemove}
            aria-label={text.remove(text.contestedShort)}
            onClick={drop('contested')}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
      <Popover name={text.more} buttonClass={styles.add} label={text.add}>
        {(close) => (
          <div className={styles.menu}>
            {ON_DEMAND.filter((dimension) => !shown(dimension)).map((dimension) => (
              <button
                key={dimension}
                type="button"
                className={styles.menuItem}
                onClick={() => {
                  if (dimension === 'contested') commit(withFilter({ contested: true }));
                  else setAsked((old) => [...old, dimension]);
                  close();
                }}
              >
                {dimension === 'contested' ? text.contestedOnly : titleOf(dimension, text.title)}
              </button>
            ))}
          </div>
        )}
      </Popover>
      {anyActive && (
        <button
          type="button"
          className={styles.reset}
          onClick={() => {
            setAsked([]);
            commit((old) => ({ ...old, filter: NO_FILTER }));
          }}
        >
          {text.reset}
        </button>
      )}
      <p className={styles.counts}>{counts}</p>
    </section>
  );
}

function titleOf(dimension: DimensionId, titles: Readonly<Record<string, string>>): string {
  return titles[dimension] ?? dimension;
}

/** In which roles the chosen actors count. */
function RolePicker({ filter }: { readonly filter: Filter }) {
  const { messages } = useTexts();
  const text = messages.filters;
  return (
    <fieldset className={styles.roles} disabled={filter.actor.length === 0}>
      <legend>{text.role}</legend>
      {ROLES.map((role) => {
        const chosen = filter.role.includes(role);
        return (
          <button
            key={role}
            type="button"
            className={styles.small}
            aria-pressed={chosen}
            onClick={() =>
              commit(
                withFilter({
                  role: chosen ? filter.role.filter((one) => one !== role) : [...filter.role, role],
                }),
              )
            }
          >
            {messages.common.role[role]}
          </button>
        );
      })}
      <p className={styles.note}>{text.roleNote}</p>
    </fieldset>
  );
}
