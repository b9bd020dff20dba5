/** What a state asks for, in words: each constraint with its name, and whose word counts. */
import { constraintText } from '../app/filters/constraintText.ts';
import { FACETS, isActive } from '../app/filters/facets.ts';
import type { Dataset } from '../data/dataset.ts';
import { pages } from '../i18n/en/pages.ts';
import type { Texts } from '../i18n/texts.ts';
import { wordName } from '../i18n/wordText.ts';
import type { ExplorerState } from '../state/explorer.ts';

/** The constraints, or that there is none; then whose word. */
export function filterWords(
  { filter, word }: ExplorerState,
  dataset: Dataset,
  texts: Texts,
): readonly string[] {
  const { messages } = texts;
  const { title } = messages.filters;
  const plain = (['time', 'contested', 'q'] as const)
    .filter((dimension) => isActive(filter, dimension))
    .map((dimension) =>
      pages.pair(title[dimension], constraintText(dimension, filter, dataset, texts)),
    );
  const lists = FACETS.filter(({ dimension }) => isActive(filter, dimension)).map((facet) => {
    // All of them: nobody can open a chip here.
    const names = filter[facet.key].map((value) => facet.label(value, messages, dataset));
    const value =
      facet.dimension === 'actor' && filter.role.length > 0
        ? messages.filters.inRoles(
            names.join(messages.common.comma),
            filter.role.map((role) => messages.common.role[role]).join(messages.common.comma),
          )
        : names.join(messages.common.comma);
    return pages.pair(title[facet.dimension], value);
  });
  const all = [...plain, ...lists];
  return [
    ...(all.length > 0 ? all : [pages.pair(pages.filter, pages.noFilter)]),
    pages.pair(pages.word, wordName(word, dataset, texts)),
  ];
}
