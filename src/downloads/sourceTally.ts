/** Which sources stand behind what views show, and how much each bears. */
import { findRow, type Dataset } from '../data/dataset.ts';
import { claimIndex } from '../model/claimIndex.ts';
import { evidenceOf } from '../reading/evidence.ts';
import type { Readings } from '../reading/readings.ts';
import type { DrawnRecords } from '../views/drawn.ts';

export interface SourceShare {
  /** Id of a source. */
  readonly id: string;
  /** Claims, acts and ties that were read in it. */
  readonly records: number;
}

/** What is read in which source: one entry a claim counted, an act's source, a tie. */
function sourceIds(dataset: Dataset, readings: Readings, records: DrawnRecords): string[] {
  if (records.kind === 'acts') {
    return records.ids.flatMap((id) => {
      const tie = findRow(dataset.relations, id);
      return findRow(dataset.events, id)?.sources ?? (tie ? [tie.source] : []);
    });
  }
  const claims = claimIndex(dataset);
  const ids = records.rows.flatMap(
    ({ incidents, groups }) => evidenceOf(readings, incidents, groups).counted,
  );
  return [...new Set(ids)].flatMap((id) => claims.get(id)?.claim.source ?? []);
}

/**
 * The sources of what views show, those that bear most first, at a tie by id; what two views show
 * alike (an act in lanes and network) counts once a view.
 */
export function sourceTally(
  dataset: Dataset,
  readings: Readings,
  shown: readonly DrawnRecords[],
): SourceShare[] {
  const counts = new Map<string, number>();
  for (const id of shown.flatMap((records) => sourceIds(dataset, readings, records))) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, records]) => ({ id, records }))
    .sort((a, b) => b.records - a.records || (a.id < b.id ? -1 : 1));
}
