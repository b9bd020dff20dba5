/** What a state asks for, in words: each constraint with its name, and whose word counts. */
import type { Dataset } from '../data/dataset.ts';
import { constraintText } from '../i18n/constraintText.ts';
import { pages } from '../i18n/en/pages.ts';
import { filterWords } from '../i18n/filterWords.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { wordName } from '../i18n/wordText.ts';
import type { ExplorerState } from '../state/explorer.ts';

/** The constraints, or that there is none; then whose word. */
export function stateWords(
  { filter, word }: ExplorerState,
  dataset: Dataset,
  texts: LaterTexts,
): readonly string[] {
  const time = constraintText('time', filter, dataset, texts);
  const all = [
    ...(time === '' ? [] : [pages.pair(texts.messages.filters.title.time, time)]),
    ...filterWords(filter, dataset, texts),
  ];
  return [
    ...(all.length > 0 ? all : [pages.pair(pages.filter, pages.noFilter)]),
    pages.pair(pages.word, wordName(word, dataset, texts)),
  ];
}
