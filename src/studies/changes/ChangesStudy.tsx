import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { isoOfDay } from '../../lib/days.ts';
import { binStart } from '../../lib/timeBins.ts';
import { actorNetwork, type ActorNetwork } from '../../model/actorNetwork.ts';
import { commit, withSetting } from '../../state/explorerStore.ts';
import { openedActors } from '../../state/openedActors.ts';
import { CampKey } from '../../ui/CampKey.tsx';
import type { StudyProps } from '../types.ts';
import { ChangeList } from './ChangeList.tsx';
import { ChangePicture } from './ChangePicture.tsx';
import { ChangeMultiples } from './ChangeMultiples.tsx';
import {
  changeChoices,
  changeSeries,
  standingsAt,
  stepInForce,
  type ChangeSeries,
} from './series.ts';
import { StepControls } from './StepControls.tsx';
import { StepTable } from './StepTable.tsx';
import styles from './Changes.module.css';

/** How the network changed: a step a date, in words and as a picture; or a picture a period. */
export function ChangesStudy({ input }: StudyProps) {
  const { messages } = useLaterTexts();
  const words = messages.studies.changes;
  const { dataset, state } = input;
  const network = actorNetwork(dataset, openedActors(state));
  const { multiples, contacts } = changeChoices(state);
  // Filtered by time, a later act would be taken for the first; by actors, as in the network, none.
  const { events } = input.except(['actor', 'time']);
  const { from, to } = state.filter;
  const series = useMemo(
    () => changeSeries({ dataset, network, events, from, to, contacts }),
    [dataset, network, events, from, to, contacts],
  );
  const setting = (name: string, value: string | null) => () =>
    commit(withSetting('changes', name, value));
  return (
    <div className={styles.study}>
      <div className={styles.choices}>
        <span role="group" aria-label={words.form.label}>
          <button type="button" aria-pressed={!multiples} onClick={setting('form', null)}>
            {words.form.steps}
          </button>
          <button type="button" aria-pressed={multiples} onClick={setting('form', 'multiples')}>
            {words.form.multiples}
          </button>
        </span>
        <button
          type="button"
          aria-pressed={contacts}
          onClick={setting('contacts', contacts ? 'hidden' : null)}
        >
          {words.contacts}
        </button>
      </div>
      <Earlier {...{ network, series }} />
      <CampKey camps={network.graph.nodes.map(({ actor }) => actor.camp)} />
      {series.steps.length === 0 ? (
        <p className={styles.prose}>{words.none}</p>
      ) : multiples ? (
        <ChangeMultiples {...{ network, series }} />
      ) : (
        <Steps {...{ network, series }} {...stepInForce(series.steps, state)} />
      )}
      {(multiples || series.steps.length === 0) && <p className={styles.note}>{words.note}</p>}
      {series.steps.length > 0 && <StepTable {...{ series, network, dataset }} />}
    </div>
  );
}

interface EarlierProps {
  readonly network: ActorNetwork;
  readonly series: ChangeSeries;
}

/** The ties that are dated to before the first step: how many stand from the start, and which. */
function Earlier({ network, series: { before, start } }: EarlierProps) {
  const { messages, format } = useLaterTexts();
  const ties = before.filter(({ kind }) => kind !== 'contact');
  if (ties.length === 0) return null;
  const words = messages.studies.changes.earlier(
    format.count(ties.length),
    format.dateText(isoOfDay(start).slice(0, start === binStart('month', start) ? 7 : 10)),
  );
  return (
    <details className={styles.earlier}>
      <summary>{words}</summary>
      <ChangeList changes={ties} network={network} />
    </details>
  );
}

interface StepsProps {
  readonly network: ActorNetwork;
  readonly series: ChangeSeries;
  readonly step: number;
  /** The record whose change the address asks for, if it is none of the steps. */
  readonly missing: string | null;
}

/** One step: what changed in words beside the picture. */
function Steps({ network, series, step, missing }: StepsProps) {
  const { messages } = useLaterTexts();
  const { all, before, steps } = series;
  const now = useMemo(() => steps[step]?.changes ?? [], [steps, step]);
  const standings = useMemo(() => {
    const earlier = [...before, ...steps.slice(0, step).flatMap(({ changes }) => changes)];
    return standingsAt(network, all, earlier, now);
  }, [network, all, before, steps, step, now]);
  return (
    <>
      {missing !== null && (
        <p className={styles.prose} role="status">
          {messages.studies.changes.missing(missing)}
        </p>
      )}
      <StepControls steps={steps} step={step} />
      <div className={styles.step}>
        <div className={styles.words}>
          <ChangeList changes={now} network={network} />
          <p className={styles.note}>{messages.studies.changes.note}</p>
        </div>
        <ChangePicture {...{ network, standings }} width={400} />
      </div>
    </>
  );
}
