import type { Dataset } from '../../data/dataset.ts';
import type { DimensionId } from '../../filter/evaluation.ts';
import { NO_FILTER, type Filter } from '../../filter/filter.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { commit, withFilter } from '../../state/explorerStore.ts';
import { passFocusOn } from '../../ui/passFocusOn.ts';
import { constraintText } from '../../i18n/constraintText.ts';
import { withoutDimension } from '../../i18n/facets.ts';
import buttons from '../../ui/FramedButton.module.css';
import styles from './EmptyNotice.module.css';

/** What dropping one constraint would give back. */
export interface Relaxation {
  readonly dimension: DimensionId;
  readonly incidents: number;
  readonly events: number;
}

interface EmptyNoticeProps {
  readonly filter: Filter;
  readonly dataset: Dataset;
  readonly relaxations: readonly Relaxation[];
  /** Diplomatic acts pass, only incidents do not. */
  readonly onlyIncidents: boolean;
}

/** An empty result explains itself: each constraint that alone could be dropped is a button. */
export function EmptyNotice({ filter, dataset, relaxations, onlyIncidents }: EmptyNoticeProps) {
  const texts = useTexts();
  const { messages, format } = texts;
  const text = messages.app.empty;
  // Where acts pass already, only incidents are missing.
  const givingBack = relaxations.filter(
    ({ incidents, events }) => incidents > 0 || (!onlyIncidents && events > 0),
  );
  return (
    <div className={styles.empty} data-notice="empty">
      <p>
        <strong>
          {onlyIncidents ? text.onlyActs : text.acts}{' '}
          {givingBack.length > 0 ? text.givesBack : text.givesNothing}
        </strong>
      </p>
      <ul>
        {givingBack.map(({ dimension, incidents, events }) => (
          <li key={dimension}>
            <button
              type="button"
              className={buttons.framed}
              onClick={({ currentTarget }) =>
                passFocusOn(currentTarget, () =>
                  commit(withFilter(withoutDimension(filter, dimension))),
                )
              }
            >
              {text.without(
                constraintText(dimension, filter, dataset, texts),
                messages.app.headline.incidents(format.count(incidents), incidents === 1),
                messages.app.readout.diplomacy(format.count(events), events === 1),
              )}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={buttons.framed}
            onClick={({ currentTarget }) =>
              passFocusOn(currentTarget, () => commit((old) => ({ ...old, filter: NO_FILTER })))
            }
          >
            {text.clear}
          </button>
        </li>
      </ul>
      <p className={styles.coverage}>{text.coverage}</p>
    </div>
  );
}
