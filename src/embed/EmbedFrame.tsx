/** What frames an embed's views, whatever becomes of them: never sacrificed, however narrow the place. */
import type { ReactNode } from 'react';
import { headlineSentence } from '../i18n/headline.ts';
import { editionText } from '../i18n/editionText.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import type { DaySpan } from '../lib/days.ts';
import { isEveryones } from '../reading/word.ts';
import type { PipelineResult } from '../pipeline/createPipeline.ts';
import type { Dataset } from '../data/dataset.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { useEmbedTexts } from './embedTexts.ts';
import styles from './Embed.module.css';

interface EmbedHeadProps {
  readonly state: Pick<ExplorerState, 'word' | 'outcome' | 'filter'>;
  /** Of everything that passes. */
  readonly result: Pick<PipelineResult, 'sum' | 'full' | 'differ'>;
  /** First and last day of the record. */
  readonly extent: DaySpan;
  /** How much passes: incidents, or acts and not incidents. */
  readonly passing: number;
  readonly acts: boolean;
  /** `wordPhrase` of the word. */
  readonly phrase: string | null;
  /** The word, or what chooses it. */
  readonly word: ReactNode;
  /** Id of what names the word, unique in the page. */
  readonly wordId: string;
  /** `filterLine`; empty: nothing is asked for besides the period. */
  readonly asked: string;
}

/** The sentence, and what it counts on whose word. */
export function EmbedHead({
  state: { word, outcome, filter },
  result: { sum, full, differ },
  extent,
  passing,
  acts,
  phrase,
  word: shownWord,
  wordId,
  asked,
}: EmbedHeadProps) {
  const texts = useTexts();
  const { messages, format } = texts;
  const words = useEmbedTexts();
  const counts = acts
    ? [messages.app.readout.diplomacy(format.count(passing), passing === 1)]
    : [
        messages.app.headline.incidents(format.count(passing), passing === 1),
        ...(sum.no_figure > 0
          ? [words.noFigure(format.count(sum.no_figure), isEveryones(word))]
          : []),
        // Beside what one side says stands what all say, as behind its bars.
        ...(!isEveryones(word) && full.incidents > 0
          ? [words.everyones(format.range(full), messages.common.outcomeVerb[outcome])]
          : []),
      ];
  return (
    <header>
      <h1 className={styles.headline}>
        {headlineSentence({ sum, differ, outcome, filter, extent, word, phrase }, texts)}
      </h1>
      <p className={styles.what}>
        <span id={wordId}>{words.whoseWord}</span> {shownWord}
        {messages.common.separator}
        {counts.join(messages.common.comma)}
        {asked !== '' && messages.common.separator}
        {asked}
      </p>
    </header>
  );
}

interface EmbedFootProps {
  readonly edition: Dataset['edition'];
  /** The address names its release, and so never shows another. */
  readonly pinned: boolean;
  /** The whole page with the same state. */
  readonly full: string;
  /** Something is selected, whose evidence the whole page shows. */
  readonly selected: boolean;
  readonly children?: ReactNode;
}

/** Where it is from, and the way to the whole. */
export function EmbedFoot({ edition, pinned, full, selected, children }: EmbedFootProps) {
  const texts = useTexts();
  const words = useEmbedTexts();
  return (
    <footer className={styles.footer}>
      <span>{words.source}</span>{' '}
      <span>
        {pinned && edition.kind === 'release'
          ? words.pinned(edition.version)
          : editionText(edition, texts)}
        {texts.messages.common.separator}
        <a href={full} target="_blank" rel="noopener">
          {selected ? words.evidence : words.fullView}
        </a>
      </span>
      {children}
    </footer>
  );
}
