/** The filter in words for what leaves the screen: there nobody can open what is only counted. */
import type { Dataset } from '../data/dataset.ts';
import { DIMENSION_IDS, type DimensionId } from '../filter/evaluation.ts';
import type { Filter } from '../filter/filter.ts';
import { constraintText, valuesInWords, withRoles } from './constraintText.ts';
import type { Texts } from './texts.ts';

/** What the dimension is constrained to, every value named; empty where it isn't. */
function wholeText(dimension: DimensionId, filter: Filter, dataset: Dataset, texts: Texts): string {
  const values = valuesInWords(dimension, filter, dataset, texts);
  return values.length > 1
    ? withRoles(dimension, values.join(texts.messages.common.comma), filter, texts)
    : constraintText(dimension, filter, dataset, texts);
}

/**
 * One text a constraint, as `Country: Pakistan`. The period is no part of it: it is always said.
 * @param marked dimensions by which a view marks what it shows, and leaves nothing out
 */
export function filterWords(
  filter: Filter,
  dataset: Dataset,
  texts: Texts,
  marked: readonly DimensionId[] = [],
): string[] {
  const { title, said } = texts.messages.filters;
  return DIMENSION_IDS.filter((dimension) => dimension !== 'time').flatMap((dimension) => {
    const text = wholeText(dimension, filter, dataset, texts);
    if (text === '') return [];
    const constraint = said.constraint(title[dimension], text);
    return [marked.includes(dimension) ? said.marked(constraint) : constraint];
  });
}

/** All of them as one text; empty: none is in force. */
export function filterLine(...asked: Parameters<typeof filterWords>): string {
  const [, , texts] = asked;
  const { said } = texts.messages.filters;
  const words = filterWords(...asked);
  return words.length === 0 ? '' : said.all(words.join(said.between));
}
