import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Incident } from '../../domain/record.ts';
import { chainsOf } from '../../model/responseChains.ts';
import { CountLists } from '../../records/CountLists.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { commit } from '../../state/explorerStore.ts';
import { withLadder } from './chooseIncident.ts';
import styles from './Chains.module.css';

/** Incidents listed at first. */
const FIRST = 12;

interface LadderChooserProps {
  /** By date. */
  readonly answered: readonly Incident[];
  readonly shown: Incident;
}

/** Previous, next (which keep the focus at the end), or any of the incidents that are answered and pass; the address follows. */
export function LadderChooser({ answered, shown }: LadderChooserProps) {
  const { messages, format } = useLaterTexts();
  const text = messages.studies.chains.ladder;
  const { dataset } = useInput();
  const { answersTo } = chainsOf(dataset);
  const at = answered.indexOf(shown);
  // One that was linked to, and does not pass or is not answered, still stands in its place.
  const after = answered.findIndex(({ date }) => date > shown.date);
  const next = answered[at >= 0 ? at + 1 : after];
  const previous = answered[at >= 0 ? at - 1 : (after < 0 ? answered.length : after) - 1];
  const show = (incident: Incident): void => commit(withLadder(incident.id, dataset));
  const answersOf = ({ id }: Incident): string =>
    text.answers(format.count(answersTo.get(id)?.length ?? 0));
  const option = (incident: Incident): string =>
    text.option(
      format.dates(incident.date, incident.end_date),
      incident.short_title,
      answersOf(incident),
    );
  const of = format.count(answered.length);
  return (
    <>
      <div className={styles.chooser}>
        <button type="button" aria-disabled={!previous} onClick={() => previous && show(previous)}>
          {text.previous}
        </button>
        <button type="button" aria-disabled={!next} onClick={() => next && show(next)}>
          {text.next}
        </button>
        <select
          aria-label={text.choose}
          value={shown.id}
          onChange={({ target }) => commit(withLadder(target.value, dataset))}
        >
          {(at >= 0 ? answered : [shown, ...answered]).map((incident) => (
            <option key={incident.id} value={incident.id}>
              {option(incident)}
            </option>
          ))}
        </select>
      </div>
      <CountLists
        counts={[
          {
            key: 'answered',
            label: at >= 0 ? text.position(format.count(at + 1), of) : text.outside(of),
            items: answered,
          },
        ]}
        first={FIRST}
        keyOf={({ id }) => id}
      >
        {(incident) => <RecordLine record={incident} note={answersOf(incident)} />}
      </CountLists>
    </>
  );
}
