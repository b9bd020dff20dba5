import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Incident } from '../../domain/record.ts';
import { chainsOf } from '../../model/responseChains.ts';
import { RecordLine } from '../../records/RecordLine.tsx';
import { RecordLink } from '../../records/RecordLink.tsx';
import { Section } from '../../records/Section.tsx';
import { commit } from '../../state/explorerStore.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { StudyProps } from '../types.ts';
import { shownIncident, withLadder } from './chooseIncident.ts';
import { daysOrWhy } from './dayWords.ts';
import { answeredIncidents, ladderOf, type JoinedIncident, type Ladder } from './ladder.ts';
import { LadderChooser } from './LadderChooser.tsx';
import { AnswerLine, LadderCounts } from './LadderCounts.tsx';
import { LadderPicture } from './LadderPicture.tsx';
import { ladderTable } from './ladderTable.ts';
import styles from './Chains.module.css';
import buttons from '../../ui/TextButton.module.css';
import { fileNameOf } from '../../releases/edition.ts';

/** One incident, chosen among those that are answered, with all that answers it. */
export function LadderSection({ input }: StudyProps) {
  const { messages } = useLaterTexts();
  const text = messages.studies.chains.ladder;
  const { dataset, passing, state } = input;
  const chains = chainsOf(dataset);
  const answered = useMemo(
    () => answeredIncidents(dataset, chains, passing.incidents),
    [dataset, chains, passing.incidents],
  );
  const incident = shownIncident(dataset, state, answered, chains);
  const { events } = passing;
  const ladder = useMemo(
    () => incident && ladderOf(dataset, chains, incident, { events }),
    [dataset, chains, incident, events],
  );
  return (
    <Section title={text.title} note={ladder ? text.note : undefined}>
      {ladder ? (
        <>
          <LadderChooser answered={answered} shown={ladder.incident} />
          <Answers ladder={ladder} input={input} />
        </>
      ) : (
        <p>{text.nothing}</p>
      )}
    </Section>
  );
}

interface AnswersProps extends StudyProps {
  readonly ladder: Ladder;
}

function Answers({ ladder, input }: AnswersProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const text = messages.studies.chains.ladder;
  const { incident, acts, undated, joined } = ladder;
  const all = [...acts, ...undated];
  return (
    <>
      <p className={styles.heading}>
        <span className={styles.muted}>{format.dates(incident.date, incident.end_date)} </span>
        <RecordLink
          opens={{ kind: 'record', id: incident.id }}
          lights={{ kind: 'record', id: incident.id }}
        >
          {incident.title}
        </RecordLink>
      </p>
      {all.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <LadderCounts key={incident.id} ladder={ladder} />
          {acts.length > 0 && ladder.lasted > 0 && <p className={styles.prose}>{text.lasted}</p>}
        </>
      )}
      {acts.length > 0 && <LadderPicture key={incident.id} ladder={ladder} />}
      {undated.length > 0 && (
        <>
          <h4 className={styles.small}>
            {text.undated}
            <span className={styles.muted}>{messages.common.separator + text.undatedNote}</span>
          </h4>
          <ul className={styles.plain}>
            {undated.map((one) => (
              <li key={one.act.id}>
                <AnswerLine one={one} links={one.links} ladder={ladder} />
              </li>
            ))}
          </ul>
        </>
      )}
      {joined.length > 0 && <Joined joined={joined} input={input} root={incident} />}
      {all.length > 0 && (
        <details className={styles.details}>
          <summary>{text.table}</summary>
          <DataTable
            data={ladderTable(ladder, input.dataset, texts)}
            fileName={fileNameOf(`chain-${incident.id}`, input.dataset.edition)}
          />
        </details>
      )}
    </>
  );
}

interface JoinedProps extends StudyProps {
  readonly joined: readonly JoinedIncident[];
  readonly root: Incident;
}

/** What retaliates is an incident, too: it is found through the acts that name both. */
function Joined({ joined, input, root }: JoinedProps) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const text = messages.studies.chains.ladder;
  return (
    <>
      <h4 className={styles.small}>
        {text.joined} <span className={styles.muted}>{text.joinedNote}</span>
      </h4>
      <ul className={styles.plain}>
        {joined.map(({ incident, days, through }) => (
          <li key={incident.id}>
            <RecordLine record={incident} note={daysOrWhy(days, [root, incident], texts)} />
            <p className={styles.under}>
              {text.through(through.map(({ act }) => act.short_title).join(messages.common.comma))}{' '}
              <button
                type="button"
                className={`${buttons.text} ${styles.word}`}
                onClick={() => commit(withLadder(incident.id, input.dataset))}
              >
                {text.open}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
