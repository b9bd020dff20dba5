/** What a page's numbers were read in: those who published first. */
import { evidenceOf } from '../reading/evidence.ts';
import { findRow } from '../data/dataset.ts';
import type { Source } from '../domain/record.ts';
import type { Pipeline, PipelineResult } from '../pipeline/createPipeline.ts';
import type { ViewDefinition } from '../views/types.ts';

/** Longest list that names every source. */
const MOST_NAMED = 150;

export interface PageSources {
  readonly sources: readonly Source[];
  /** Of a longer list: how many each published, the most first; null: without a printed publisher. */
  readonly publishers: readonly (readonly [string | null, number])[] | null;
}

/**
 * Sources of the claims that pass where casualties are drawn, of the acts that pass where acts
 * are, and of the ties where the network is; each once, in the record's order.
 */
export function pageSources(
  { dataset }: Pipeline,
  { evaluation, readings }: PipelineResult,
  views: readonly Pick<ViewDefinition, 'id'>[],
): PageSources {
  const { passing } = evaluation;
  const ids = new Set<string>();
  const draws = (...names: readonly ViewDefinition['id'][]): boolean =>
    views.some(({ id }) => names.includes(id));
  if (draws('casualties')) {
    const counted = new Set(evidenceOf(readings, passing.incidents).counted);
    dataset.incidents.rows.forEach((incident, row) => {
      if (passing.incidents[row] !== 1) return;
      for (const claim of incident.claims) if (counted.has(claim.id)) ids.add(claim.source);
    });
  }
  if (draws('diplomacy', 'network')) {
    dataset.events.rows.forEach((event, row) => {
      if (passing.events[row] === 1) for (const id of event.sources) ids.add(id);
    });
  }
  if (draws('network')) for (const { source } of dataset.relations.rows) ids.add(source);
  const sources = dataset.sources.rows.filter(({ id }) => ids.has(id));
  const missing = [...ids].filter((id) => !findRow(dataset.sources, id));
  if (missing.length > 0) throw new Error(`No such source: ${missing.join(' ')}`);
  if (sources.length <= MOST_NAMED) return { sources, publishers: null };
  const counts = new Map<string | null, number>();
  for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return { sources, publishers: [...counts].toSorted((a, b) => b[1] - a[1]) };
}
