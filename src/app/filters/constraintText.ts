/** A constraint in words: "TTP as perpetrator", "Sep–Dec 2025". */
import type { Dataset } from '../../data/dataset.ts';
import type { DimensionId } from '../../filter/evaluation.ts';
import type { Filter } from '../../filter/filter.ts';
import { filterWindow } from '../../filter/filterWindow.ts';
import type { Texts } from '../../i18n/texts.ts';
import { FACETS } from './facets.ts';

/** What the dimension is constrained to; empty where it isn't. */
export function constraintText(
  dimension: DimensionId,
  filter: Filter,
  dataset: Dataset,
  { messages, format }: Texts,
): string {
  if (dimension === 'time') {
    const window = filterWindow(filter, dataset.extent);
    return window === null ? '' : format.span(window);
  }
  if (dimension === 'contested') return filter.contested ? messages.filters.contestedShort : '';
  if (dimension === 'q') return filter.q === '' ? '' : messages.filters.quoted(filter.q);
  const facet = FACETS.find((one) => one.dimension === dimension);
  const values = facet ? filter[facet.key] : [];
  const [first, ...others] = values.map((value) => facet?.label(value, messages, dataset) ?? value);
  if (first === undefined) return '';
  const names =
    others.length === 0 ? first : messages.filters.several(first, format.count(others.length));
  const roles = dimension === 'actor' ? filter.role.map((role) => messages.common.role[role]) : [];
  return roles.length === 0
    ? names
    : messages.filters.inRoles(names, roles.join(messages.common.comma));
}
