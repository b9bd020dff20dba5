/** What frames an embed's views, whatever becomes of them: never sacrificed, however narrow the place. */
import type { ReactNode } from 'react';
import { headlineSentence } from '../i18n/headline.ts';
import { editionText } from '../i18n/editionText.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import type { DaySpan } from '../lib/days.ts';
import type { PipelineResult } from '../pipeline/createPipeline.ts';
import type { Dataset } from '../data/dataset.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { useEmbedTexts } from './embedTexts.ts';
import { headCounts, type Counted } from './headCounts.ts';
import styles from './Embed.module.css';

interface EmbedHeadProps extends Counted {
  readonly state: Pick<ExplorerState, 'word' | 'outcome' | 'filter'>;
  readonly result: Pick<PipelineResult, 'sum' | 'full' | 'differ'>;
  /** First and last day of the record. */
  readonly extent: DaySpan;
  /** `wordPhrase` of the word. */
  readonly phrase: string | null;
  /** The word, or what chooses it. */
  readonly word: ReactNode;
  /** Id of what names the word, unique in the page. */
  readonly wordId: string;
}

/** The sentence, and what it counts on whose word. */
export function EmbedHead({
  state,
  result,
  extent,
  passing,
  acts,
  phrase,
  word: shownWord,
  wordId,
  asked,
}: EmbedHeadProps) {
  const texts = useTexts();
  const words = useEmbedTexts();
  return (
    <header>
      <h1 className={styles.headline}>
        {headlineSentence(
          { ...state, sum: result.sum, differ: result.differ, extent, phrase },
          texts,
        )}
      </h1>
      <p className={styles.what}>
        <span id={wordId}>{words.whoseWord}</span> {shownWord}
        {texts.messages.common.separator}
        {headCounts({ state, result, passing, acts, asked }, texts, words)}
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
