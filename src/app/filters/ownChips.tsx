/** The chips that are no list: time, outcome, text and contested. Each follows its own part of the state. */
import { memo } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import { OUTCOMES } from '../../domain/vocabulary.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { whoseWord } from '../../i18n/wordText.ts';
import type { Pipeline } from '../../pipeline/createPipeline.ts';
import { DEFAULT_STATE } from '../../state/explorer.ts';
import { commit, currentState, useExplorer, withFilter } from '../../state/explorerStore.ts';
import { deferredPart } from '../../ui/deferredPart.tsx';
import { passFocusOn } from '../../ui/passFocusOn.ts';
import { Chip } from './Chip.tsx';
import { constraintText } from '../../i18n/constraintText.ts';
import styles from './filters.module.css';

const SearchPanel = deferredPart(async () => (await import('./SearchPanel.tsx')).SearchPanel);
const WordPanel = deferredPart(async () => (await import('./WordPanel.tsx')).WordPanel);
const TimePanel = deferredPart(async () => (await import('./TimePanel.tsx')).TimePanel);

interface DatasetProps {
  readonly dataset: Dataset;
}

export const TimeChip = memo(function TimeChip({ dataset }: DatasetProps) {
  const texts = useTexts();
  const from = useExplorer((store) => store.state.filter.from);
  const to = useExplorer((store) => store.state.filter.to);
  const { filter } = currentState();
  return (
    <Chip
      name={texts.messages.filters.title.time}
      value={constraintText('time', filter, dataset, texts) || texts.format.span(dataset.extent)}
      active={from !== null || to !== null}
      onRemove={() => commit(withFilter({ from: null, to: null }))}
    >
      {(_, onShown) => <TimePanel extent={dataset.extent} onShown={onShown} />}
    </Chip>
  );
});

export const OutcomeChip = memo(function OutcomeChip() {
  const { messages } = useTexts();
  const outcome = useExplorer((store) => store.state.outcome);
  const name = messages.filters.title.outcome;
  return (
    <Chip name={name} value={messages.common.outcome[outcome]} active={false}>
      {(close) => (
        <div role="group" aria-label={name} className={styles.presets}>
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
  );
});

/** Whose word counts: the range of all claims unless asked otherwise. */
export const WordChip = memo(function WordChip({ pipeline }: { readonly pipeline: Pipeline }) {
  const texts = useTexts();
  const word = useExplorer((store) => store.state.word);
  return (
    <Chip
      name={texts.messages.filters.title.word}
      value={whoseWord(word, pipeline.dataset, texts)}
      active={word !== DEFAULT_STATE.word}
      onRemove={() => commit((old) => ({ ...old, word: DEFAULT_STATE.word }))}
    >
      {(close, onShown) => <WordPanel pipeline={pipeline} close={close} onShown={onShown} />}
    </Chip>
  );
});

export const TextChip = memo(function TextChip({ dataset }: DatasetProps) {
  const texts = useTexts();
  const { filters } = texts.messages;
  const q = useExplorer((store) => store.state.filter.q);
  const { filter } = currentState();
  return (
    <Chip
      name={filters.title.q}
      value={constraintText('q', filter, dataset, texts)}
      active={q !== ''}
      onRemove={() => commit(withFilter({ q: '' }))}
    >
      {(close, onShown) => <SearchPanel initial={q} close={close} onShown={onShown} />}
    </Chip>
  );
});

/** On or off: there is nothing to open. */
export const ContestedChip = memo(function ContestedChip() {
  const { messages } = useTexts();
  const text = messages.filters;
  const contested = useExplorer((store) => store.state.filter.contested);
  if (!contested) return null;
  return (
    <div className={styles.chip} data-active>
      <span className={styles.chipButton}>{text.contestedShort}</span>
      <button
        type="button"
        className={styles.chipRemove}
        aria-label={text.remove(text.contestedShort)}
        onClick={({ currentTarget }) =>
          passFocusOn(currentTarget, () => commit(withFilter({ contested: false })))
        }
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
});
