/** What a citation calls a state of the page: what it shows, on whose word, of when, by which filter. */
import type { Dataset } from '../data/dataset.ts';
import type { Filter } from '../filter/filter.ts';
import { filterWindow } from '../filter/filterWindow.ts';
import { filterLine } from '../i18n/filterWords.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { wordName } from '../i18n/wordText.ts';
import type { Word } from '../reading/word.ts';

/**
 * `Killed, October 2025, all groups; Whose word: Kabul’s word; Filter: Country: Pakistan`
 * @param what in words; @param filter what of it holds here
 * @param ownDays `what` says of which days it is, and the period has no part in it
 */
export function stateTitle(
  what: string,
  { filter, word }: { readonly filter: Filter; readonly word: Word },
  ownDays: boolean,
  dataset: Dataset,
  texts: LaterTexts,
): string {
  const { downloads, filters } = texts.messages;
  const window = filterWindow(filter, dataset.extent);
  const span = texts.format.span(window ?? dataset.extent);
  const line = filterLine(filter, dataset, texts);
  return [
    what,
    downloads.word(wordName(word, dataset, texts)),
    ...(ownDays ? [] : [window ? downloads.period(span) : downloads.wholePeriod(span)]),
    ...(line === '' ? [] : [line]),
  ].join(filters.said.between);
}
