/** The app's own filter and sums, driven as a brush drives them. */
import { readRecordFiles } from '../../src/cli/readRecordFiles.ts';
import type { Incident } from '../../src/domain/record.ts';
import { createPipeline } from '../../src/pipeline/createPipeline.ts';
import { sumByBin } from '../../src/reading/sums.ts';
import { DEFAULT_STATE } from '../../src/state/explorer.ts';

/** One incident as a peer would hold it. */
export interface FlatIncident {
  readonly first: number;
  readonly type: string;
  readonly floor: number;
  readonly top: number;
}

export interface FilterBench {
  readonly extent: { readonly first: number; readonly last: number };
  readonly incidents: number;
  readonly rows: readonly FlatIncident[];
  /** Filters to the days and gives the sums' floor, so that peers can be checked against it. */
  readonly step: (from: number, to: number) => number;
}

/** @param folder of the record's files; the generated tables stand beside the same package */
export async function buildFilterBench(folder: string): Promise<FilterBench> {
  const dataset = await readRecordFiles(folder);
  const pipeline = createPipeline(dataset);
  const { columns } = pipeline.run(DEFAULT_STATE);
  return {
    extent: dataset.extent,
    incidents: dataset.incidents.rows.length,
    rows: dataset.incidents.rows.map((row: Incident, index) => ({
      first: dataset.incidents.first[index] ?? 0,
      type: row.event_type,
      floor: columns.floor[index] ?? 0,
      top: columns.top[index] ?? 0,
    })),
    step: (from, to) => {
      const filter = { ...DEFAULT_STATE.filter, from, to };
      const result = pipeline.run({ ...DEFAULT_STATE, filter });
      sumByBin(
        result.columns,
        result.evaluation.passing.incidents,
        dataset.incidents.first,
        result.time.bins,
      );
      return result.sum.floor;
    },
  };
}
