import type { Dataset } from '../../data/dataset.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { ActorNetwork } from '../../model/actorNetwork.ts';
import { recordOfChange } from '../../model/networkChanges.ts';
import { commit, withSetting } from '../../state/explorerStore.ts';
import { ChangePicture } from './ChangePicture.tsx';
import { changePeriods, type ChangePeriod } from './periods.ts';
import { standingsAt, withStep, type ChangeSeries } from './series.ts';
import { changeSentence } from './words.ts';
import styles from './Changes.module.css';

interface ChangeMultiplesProps {
  readonly network: ActorNetwork;
  readonly series: ChangeSeries;
  readonly dataset: Dataset;
}

/** A picture a period, all at once: what was added and what ended in each. */
export function ChangeMultiples({ network, series, dataset }: ChangeMultiplesProps) {
  return (
    <ol className={styles.multiples}>
      {changePeriods(series).map((period) => (
        <Period key={period.first} {...{ network, series, dataset, period }} />
      ))}
    </ol>
  );
}

interface PeriodProps extends ChangeMultiplesProps {
  readonly period: ChangePeriod;
}

function Period({ network, series, dataset, period }: PeriodProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const words = messages.studies.changes;
  const { unit, first, last, earlier, changes, step } = period;
  const count = (...kinds: readonly string[]): string =>
    format.count(changes.filter(({ kind }) => kinds.includes(kind)).length);
  const ties = changes.filter(({ kind }) => kind !== 'contact');
  return (
    <li>
      <h4>
        {format.bin(unit, { first, last })}{' '}
        <span className={styles.muted}>
          {words.counted({
            added: count('begins', 'said'),
            ended: count('ends'),
            contacts: count('contact'),
          })}
        </span>
      </h4>
      <ChangePicture
        network={network}
        standings={standingsAt(network, series.all, earlier, changes)}
        width={390}
        sparse
      />
      <button
        type="button"
        className={styles.more}
        onClick={() =>
          commit((state) => withStep(step)(withSetting('changes', 'form', null)(state)))
        }
      >
        {words.stepThrough(format.bin(unit, { first, last }))}
      </button>
      <ul className={styles.unseen}>
        {ties.map((change) => (
          <li key={`${change.kind} ${recordOfChange(change)}`}>
            {changeSentence(change, network, dataset, texts)}
          </li>
        ))}
      </ul>
    </li>
  );
}
