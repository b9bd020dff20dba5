import { Suspense, useCallback, useEffect, useState } from 'react';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import type { Edition } from '../releases/edition.ts';
import type { KnownRelease } from '../releases/releaseIndex.ts';
import { useExplorer } from '../state/explorerStore.ts';
import { stateQuery } from '../state/urlCodec.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazyPart.ts';
import { whenIdle } from '../ui/whenIdle.ts';
import { EMBEDS, pageAddress, type EmbedName } from './embedAddress.ts';
import type { EmbedLoader, Need } from './embedLoader.ts';
import { EMBED_TABLES } from './embedTables.ts';
import { useEmbedTexts } from './embedTexts.ts';
import styles from './Embed.module.css';

const { Component: DriftNotice } = lazyPart(
  async () => (await import('../drift/DriftNotice.tsx')).DriftNotice,
);

interface EmbedDriftProps {
  readonly name: EmbedName;
  /** Of the release shown, which isn't the newest. */
  readonly pipeline: Pipeline;
  /** The folder of data, ending with a slash. */
  readonly dataUrl: string;
  /** The earliest first. */
  readonly releases: readonly KnownRelease[];
  readonly loadRelease: EmbedLoader;
  /** How much is there of the release shown, and so is read of the newest: else all that is not would differ. */
  readonly need: Need;
}

/**
 * A pinned embed's own drift, asked for once the picture is there. Where it can't be had that is said,
 * for silence means that nothing has changed.
 */
export function EmbedDrift({
  name,
  pipeline,
  dataUrl,
  releases,
  loadRelease,
  need,
}: EmbedDriftProps) {
  const state = useExplorer((store) => store.state);
  const words = useEmbedTexts();
  const [ready, setReady] = useState(false);
  useEffect(() => whenIdle(() => setReady(true)), []);
  const load = useCallback((edition: Edition) => loadRelease(edition, need), [loadRelease, need]);
  if (!ready) return null;
  return (
    <ErrorBoundary
      resetKey={pipeline}
      // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
      fallback={() => (
        <p className={styles.faults} role="status" data-drift="failed">
          {words.driftUnknown}
        </p>
      )}
    >
      <Suspense fallback={null}>
        <DriftNotice
          {...{ pipeline, state, dataUrl, releases, load }}
          tables={EMBED_TABLES[name]}
          newest={pageAddress(stateQuery({ ...state, data: null }), location.search, EMBEDS[name])}
          place="embed"
        />
      </Suspense>
    </ErrorBoundary>
  );
}
