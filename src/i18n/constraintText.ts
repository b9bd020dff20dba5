/** A constraint in words: "TTP as perpetrator", "Sep–Dec 2025". */
import type { Dataset } from '../data/dataset.ts';
import type { DimensionId } from '../filter/evaluation.ts';
import type { Filter } from '../filter/filter.ts';
import { filterWindow } from '../filter/filterWindow.ts';
import type { Texts } from './texts.ts';
import { FACETS } from './facets.ts';

/** What the dimension is constrained to; empty where it isn't. */
export function constraintText(
  dimension: DimensionId,
  filter: Filter,
  dataset: Dataset,
  texts: Texts,
): string {
  const { messages, format } = texts;
  if (dimension === 'time') {
    const window = filterWindow(filter, dataset.extent);
    return window === null ? '' : format.span(window);
  }
  if (dimension === 'contested') return filter.contested ? messages.filters.contestedShort : '';
  if (dimension === 'q') return filter.q === '' ? '' : messages.filters.quoted(filter.q);
  const [first, ...others] = valuesInWords(dimension, filter, dataset, texts);
  if (first === undefined) return '';
  const names =
    others.length === 0 ? first : messages.filters.several(first, format.count(others.length));
  return withRoles(dimension, names, filter, texts);
}

/** What a list of the filter holds, each value by its name; of other dimensions nothing. */
export function valuesInWords(
  dimension: DimensionId,
  filter: Filter,
  dataset: Dataset,
  { messages }: Texts,
): string[] {
  const facet = FACETS.find((one) => one.dimension === dimension);
  const values = facet ? filter[facet.key] : [];
  return values.map((value) => facet?.label(value, messages, dataset) ?? value);
}

/** Actors with the roles in which they count, where the filter names any. */
export function withRoles(
  dimension: DimensionId,
  names: string,
  filter: Filter,
  { messages }: Texts,
): string {
  if (dimension !== 'actor' || filter.role.length === 0) return names;
  const roles = filter.role.map((role) => messages.common.role[role]);
  return messages.filters.inRoles(names, roles.join(messages.common.comma));
}
