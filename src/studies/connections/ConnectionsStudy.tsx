import { useMemo } from 'react';
import { shortName } from '../../i18n/actorNames.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { actorNetwork } from '../../model/actorNetwork.ts';
import { Section } from '../../records/Section.tsx';
import { commit } from '../../state/explorerStore.ts';
import { openedActors } from '../../state/openedActors.ts';
import type { ViewInput } from '../../views/types.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { NetworkDownloads } from '../../downloads/NetworkDownloads.tsx';
import type { StudyProps } from '../types.ts';
import { ActorPicker } from './ActorPicker.tsx';
import { ActWays } from './ActWays.tsx';
import { askedWords, chosenEnds, meantActors, withEnds, type Ends } from './ends.ts';
import { bodyMeasures, type BodyMeasures } from './measures.ts';
import { measuresTable } from './table.ts';
import { TieWays } from './TieWays.tsx';
import buttons from '../../ui/TextButton.module.css';
import styles from './Connections.module.css';
import { fileNameOf } from '../../releases/edition.ts';

/** How two actors are connected, as sentences with sources; and who is linked with how many. */
export function ConnectionsStudy({ input }: StudyProps) {
  const texts = useLaterTexts();
  const words = texts.messages.studies.connections;
  const { dataset, state } = input;
  const network = actorNetwork(dataset, openedActors(state));
  // The network is used to pick actors, so what is counted in it isn't filtered by them.
  const { events } = input.except(['actor']);
  const { from: first, to: last } = state.filter;
  const measures = useMemo(
    () => bodyMeasures(network, events, { from: first, to: last }),
    [network, events, first, last],
  );
  const ends = chosenEnds(state, dataset);
  const table = useMemo(() => measuresTable(measures, dataset, texts), [measures, dataset, texts]);
  return (
    <div className={styles.study}>
      <div className={styles.ends}>
        <ActorPicker
          label={words.from}
          chosen={ends.from}
          onChoose={(id) => commit(withEnds({ ...ends, from: id }))}
        />
        <button
          type="button"
          className={styles.swap}
          aria-label={words.swap}
          onClick={() => commit(withEnds({ from: ends.to, to: ends.from }))}
        >
          <span aria-hidden="true">⇄</span>
        </button>
        <ActorPicker
          label={words.to}
          chosen={ends.to}
          onChoose={(id) => commit(withEnds({ ...ends, to: id }))}
        />
      </div>
      <MeantActors {...{ ends, input, measures }} />
      <Answer {...{ ends, input, measures }} />
      <Section title={words.measures.title}>
        <p className={styles.prose}>{words.measures.meaning}</p>
        <NetworkDownloads input={input} />
        <DataTable data={table} fileName={fileNameOf('network-measures', dataset.edition)} />
      </Section>
    </div>
  );
}

interface AnswerProps {
  readonly ends: Ends;
  readonly input: ViewInput;
  readonly measures: readonly BodyMeasures[];
}

/** Where the address names a side instead of an actor: whom it may mean, to be chosen. */
function MeantActors({ ends, input: { state, dataset }, measures }: AnswerProps) {
  const texts = useLaterTexts();
  const words = texts.messages.studies.connections;
  const asked = askedWords(state, dataset);
  return (['from', 'to'] as const).map((end) => {
    const word = asked[end];
    if (word === null) return null;
    const bodies = measures.filter(({ camp }) => camp === word).map(({ id }) => id);
    return (
      <div key={end} className={styles.prose}>
        <p>{words.noActor(word)}</p>
        <ul className={styles.examples}>
          {meantActors(word, dataset, bodies).map((id) => (
            <li key={id}>
              <button
                type="button"
                className={buttons.text}
                onClick={() =>
                  commit(
                    withEnds({
                      from: ends.from ?? asked.from,
                      to: ends.to ?? asked.to,
                      [end]: id,
                    }),
                  )
                }
              >
                {shortName(dataset, id, texts)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

/** The ways between the two, or what is missing to tell. */
function Answer({ ends: { from, to }, input, measures }: AnswerProps) {
  const texts = useLaterTexts();
  const words = texts.messages.studies.connections;
  const name = (id: string): string => shortName(input.dataset, id, texts);
  if (from !== null && from === to) return <p className={styles.prose}>{words.same}</p>;
  if (from !== null && to !== null) {
    return (
      <>
        <TieWays key={`ties ${from} ${to}`} {...{ from, to }} />
        <ActWays key={`acts ${from} ${to}`} {...{ from, to }} />
      </>
    );
  }
  // The bodies with most links are the likeliest to be asked about.
  const [a, b, c] = measures.map(({ id }) => id);
  const examples = [
    [a, b],
    [a, c],
    [b, c],
  ] as const;
  return (
    <div className={styles.prose}>
      <p>{words.choose}</p>
      <ul className={styles.examples}>
        {examples.map(
          ([one, other]) =>
            one !== undefined &&
            other !== undefined && (
              <li key={`${one} ${other}`}>
                <button
                  type="button"
                  className={buttons.text}
                  onClick={() => commit(withEnds({ from: one, to: other }))}
                >
                  {words.example(name(one), name(other))}
                </button>
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
