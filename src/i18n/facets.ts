/** The filters that are lists of values: which part of the filter they set, and what a value is called. */
import type { Dataset } from '../data/dataset.ts';
import type { DimensionId } from '../filter/evaluation.ts';
import type { Filter } from '../filter/filter.ts';
import { actorName } from './actorName.ts';
import type { Messages } from './texts.ts';

/** Dimensions picked from a list. */
export type FacetDimension = Exclude<DimensionId, 'time' | 'contested' | 'q'>;

/** Keys of the filter that hold a list of values. */
type ListKey = {
  [K in keyof Filter]: Filter[K] extends readonly string[] ? K : never;
}[keyof Filter];

export interface Facet {
  readonly dimension: FacetDimension;
  readonly key: ListKey;
  /** The chip is there without being asked for. */
  readonly always: boolean;
  /** The list is long: it comes with a search field, busiest values first. */
  readonly long: boolean;
  readonly label: (value: string, messages: Messages, dataset: Dataset) => string;
}

/** A label from a dictionary of messages; the value itself where the dictionary has none. */
function from(labels: Readonly<Record<string, string>>, value: string): string {
  return labels[value] ?? value;
}

/** In the order of the bar. */
export const FACETS: readonly Facet[] = [
  {
    dimension: 'group',
    key: 'group',
    always: true,
    long: false,
    label: (value, { common }) => from(common.group, value),
  },
  {
    dimension: 'actor',
    key: 'actor',
    always: true,
    long: true,
    label: (value, messages, dataset) => actorName(dataset, value, { messages }),
  },
  {
    dimension: 'type',
    key: 'type',
    always: false,
    long: false,
    label: (value, { common }) => from(common.eventType, value),
  },
  {
    dimension: 'sub',
    key: 'sub',
    always: false,
    long: false,
    label: (value, { common }) => from(common.subEventType, value),
  },
  {
    dimension: 'country',
    key: 'country',
    always: false,
    long: false,
    label: (value, { filters }) => from(filters.country, value),
  },
  { dimension: 'admin1', key: 'admin1', always: false, long: false, label: (value) => value },
  {
    dimension: 'quad',
    key: 'quad',
    always: false,
    long: false,
    label: (value, { common }) => from(common.quad, value),
  },
  {
    dimension: 'plover',
    key: 'plover',
    always: false,
    long: false,
    label: (value, { filters }) => from(filters.plover, value),
  },
  {
    dimension: 'format',
    key: 'format',
    always: false,
    long: false,
    label: (value, { filters }) => from(filters.format, value),
  },
  {
    dimension: 'topic',
    key: 'topic',
    always: false,
    long: false,
    label: (value, { filters }) => from(filters.topic, value),
  },
  {
    dimension: 'source-kind',
    key: 'sourceKind',
    always: false,
    long: false,
    label: (value, { common }) => from(common.sourceKind, value),
  },
  {
    dimension: 'chain',
    key: 'chain',
    always: false,
    long: false,
    label: (value, { filters }) => from(filters.chain, value),
  },
];

/** The filter without the constraint of one dimension. */
export function withoutDimension(filter: Filter, dimension: DimensionId): Filter {
  switch (dimension) {
    case 'time':
      return { ...filter, from: null, to: null };
    case 'contested':
      return { ...filter, contested: false };
    case 'q':
      return { ...filter, q: '' };
    case 'actor':
      return { ...filter, actor: [], role: [] };
    default: {
      const facet = FACETS.find((one) => one.dimension === dimension);
      return facet ? { ...filter, [facet.key]: [] } : filter;
    }
  }
}

/** Is the dimension constrained? */
export function isActive(filter: Filter, dimension: DimensionId): boolean {
  if (dimension === 'time') return filter.from !== null || filter.to !== null;
  if (dimension === 'contested') return filter.contested;
  if (dimension === 'q') return filter.q !== '';
  const facet = FACETS.find((one) => one.dimension === dimension);
  return facet !== undefined && filter[facet.key].length > 0;
}
