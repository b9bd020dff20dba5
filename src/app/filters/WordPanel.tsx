import { useMemo, useState } from 'react';
import { findRow } from '../../data/dataset.ts';
import { actorName } from '../../i18n/actorName.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Pipeline } from '../../pipeline/createPipeline.ts';
import { commit, useExplorer } from '../../state/explorerStore.ts';
import { speakerOptions, wordOptions } from './wordOptions.ts';
import styles from './filters.module.css';

interface WordPanelProps {
  readonly pipeline: Pipeline;
  readonly close: () => void;
}

/** Speakers that are listed before the reader looks for one. */
const FIRST_SPEAKERS = 8;

/** Whose word counts: each choice with its own figure and how many incidents it speaks of. */
export function WordPanel({ pipeline, close }: WordPanelProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { panels, common } = messages;
  const state = useExplorer((store) => store.state);
  const { outcome, filter, word } = state;
  const { passing } = pipeline.run(state).evaluation;
  const [needle, setNeedle] = useState('');
  const question = useMemo(
    () => ({ outcome, groups: filter.group, passing: passing.incidents }),
    [outcome, filter.group, passing.incidents],
  );
  const options = useMemo(() => wordOptions(pipeline, question), [pipeline, question]);
  const speakers = useMemo(() => speakerOptions(pipeline, question), [pipeline, question]);
  const choose = (next: string): void => {
    commit((old) => (old.word === next ? old : { ...old, word: next }));
    close();
  };
  const wanted = needle.trim().toLocaleLowerCase();
  const listed = speakers
    .map((speaker) => ({
      ...speaker,
      name: findRow(pipeline.dataset.actors, speaker.id)?.name ?? speaker.id,
      short: actorName(pipeline.dataset, speaker.id, texts),
    }))
    .filter(({ name, short }) => `${short}\n${name}`.toLocaleLowerCase().includes(wanted))
    .slice(0, wanted === '' ? FIRST_SPEAKERS : undefined);
  return (
    <fieldset className={styles.facets}>
      <legend>
        {panels.word.legend}
        <span className={styles.countsLegend}>{panels.word.countsLegend}</span>
      </legend>
      {options.map(({ word: one, sum }) => (
        <button
          key={one}
          type="button"
          className={styles.choice}
          aria-pressed={one === word}
          onClick={() => choose(one)}
        >
          <span className={styles.optionLabel}>
            {common.word.name[one]} <span className={styles.hint}>{panels.word.hint[one]}</span>
          </span>
          <span className={styles.optionCounts}>
            {sum.incidents === 0
              ? panels.word.silent
              : panels.word.says(
                  one === 'best' ? format.count(sum.best) : format.range(sum),
                  format.count(sum.incidents),
                )}
          </span>
        </button>
      ))}
      <label className={styles.field}>
        <span>{panels.word.speaker}</span>
        <input
          type="search"
          className={styles.input}
          placeholder={panels.search}
          value={needle}
          onChange={(event) => setNeedle(event.target.value)}
        />
      </label>
      {listed.map(({ id, short, name, incidents }) => (
        <button
          key={id}
          type="button"
          className={styles.choice}
          aria-pressed={id === word}
          onClick={() => choose(id)}
        >
          <span className={styles.optionLabel} title={name}>
            {short}
          </span>
          <span className={styles.optionCounts}>{format.count(incidents)}</span>
        </button>
      ))}
      {listed.length === 0 && <p className={styles.note}>{panels.noOption}</p>}
      {listed.length < speakers.length && wanted === '' && (
        <p className={styles.note}>{panels.word.more(format.count(speakers.length))}</p>
      )}
    </fieldset>
  );
}
