import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { ActorNetwork } from '../../model/actorNetwork.ts';
import { commit, withSetting } from '../../state/explorerStore.ts';
import { ChangeList } from './ChangeList.tsx';
import { ChangePicture } from './ChangePicture.tsx';
import { changePeriods, type ChangePeriod } from './periods.ts';
import { standingsAt, withStep, type ChangeSeries } from './series.ts';
import styles from './Changes.module.css';

interface ChangeMultiplesProps {
  readonly network: ActorNetwork;
  readonly series: ChangeSeries;
}

/** A picture a period, all at once: what was added and what ended in each. */
export function ChangeMultiples({ network, series }: ChangeMultiplesProps) {
  return (
    <ol className={styles.multiples}>
      {changePeriods(series).map((period) => (
        <Period key={period.first} {...{ network, series, period }} />
      ))}
    </ol>
  );
}

interface PeriodProps extends ChangeMultiplesProps {
  readonly period: ChangePeriod;
}

function Period({ network, series, period }: PeriodProps) {
  const { messages, format } = useLaterTexts();
  const words = messages.studies.changes;
  const { unit, first, last, earlier, changes, step } = period;
  const count = (...kinds: readonly string[]): string =>
    format.count(changes.filter(({ kind }) => kinds.includes(kind)).length);
  return (
    <li>
      <h4>{format.bin(unit, { first, last })}</h4>
      <details className={styles.counted}>
        <summary>
          {words.counted({
            added: count('begins', 'said'),
            ended: count('ends'),
            contacts: count('contact'),
          })}
        </summary>
        <ChangeList changes={changes} network={network} />
      </details>
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
    </li>
  );
}
