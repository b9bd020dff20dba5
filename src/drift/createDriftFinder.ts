/** The way from a picture of an earlier release to what became of it, with as little fetched as may be. */
import type { Dataset } from '../data/dataset.ts';
import { createPipeline, type Pipeline } from '../pipeline/createPipeline.ts';
import type { ReleaseChanges } from '../releases/changeFile.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { compareReadings, type Drift } from './compareReadings.ts';
import { mayTouch } from './mayTouch.ts';
import type { DriftTable } from './passingRecords.ts';

/** Where later states of the record come from; each is asked at most once while it succeeds. */
export interface LaterReleases {
  /** The changes of every release after the one shown, in order; empty: it is the newest. */
  readonly changes: () => Promise<readonly ReleaseChanges[]>;
  /** The newest release's record. */
  readonly newest: () => Promise<Dataset>;
}

/** Finds out what became of a picture; null: nothing. Rejects where it can't be found out. */
export type DriftFinder = (state: ExplorerState) => Promise<Drift | null>;

/** The result of a call that succeeded, kept; one that failed is made again. */
function keepSuccess<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}

/**
 * @param pipeline of the release shown
 * @param tables those that the picture is made of
 */
export function createDriftFinder(
  pipeline: Pipeline,
  tables: readonly DriftTable[],
  later: LaterReleases,
): DriftFinder {
  const changes = keepSuccess(later.changes);
  const newest = keepSuccess(async () => createPipeline(await later.newest()));
  return async (state) => {
    const chain = await changes();
    if (chain.length === 0) return null;
    if (!mayTouch(chain, pipeline, pipeline.run(state), state, tables)) return null;
    return compareReadings(pipeline, await newest(), state, tables, chain);
  };
}
