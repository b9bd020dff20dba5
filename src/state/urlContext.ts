import type { Dataset } from '../data/dataset.ts';
import type { UrlContext } from './urlParameters.ts';

/** What the parameters of a view or study need of its definition. */
interface PartParameters {
  readonly id: string;
  readonly settings: Readonly<Record<string, readonly string[]>>;
}

/** What addresses may name: the ids, places and settings that exist. */
export function buildUrlContext(
  dataset: Dataset,
  views: readonly PartParameters[],
  studies: readonly PartParameters[],
): UrlContext {
  const distinct = (values: readonly (string | null)[]): string[] =>
    [...new Set(values)].filter((value) => value !== null).toSorted();
  const { incidents, events, actors, relations } = dataset;
  return {
    actorIds: new Set(actors.rowOf.keys()),
    recordIds: new Set(
      [incidents, events, actors, relations].flatMap(({ rowOf }) => [...rowOf.keys()]),
    ),
    incidentIds: new Set(incidents.rowOf.keys()),
    changeIds: new Set([events, relations].flatMap(({ rowOf }) => [...rowOf.keys()])),
    countries: distinct(incidents.rows.map(({ place }) => place.country)),
    admin1s: distinct(incidents.rows.map(({ place }) => place.admin1)),
    viewIds: views.map(({ id }) => id),
    studyIds: studies.map(({ id }) => id),
    viewSettings: Object.fromEntries(
      [...views, ...studies].map(({ id, settings }) => [id, settings]),
    ),
  };
}
