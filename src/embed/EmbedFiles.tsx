import { useMemo } from 'react';
import type { Dataset } from '../data/dataset.ts';
import { DownloadPanel } from '../downloads/DownloadPanel.tsx';
import { createPipeline } from '../pipeline/createPipeline.ts';
import { useExplorer } from '../state/explorerStore.ts';
import { useLazyCode, type LazyCode } from '../ui/lazyCode.ts';
import { buildViewInput } from '../views/buildViewInput.ts';
import type { ViewDefinition } from '../views/types.ts';

interface EmbedFilesProps {
  readonly view: ViewDefinition;
  readonly whole: LazyCode<Dataset>;
  /** The whole page with the same state, relative to the embed. */
  readonly full: string;
  readonly drawing: () => Element | null;
  readonly close: () => void;
  readonly onShown: () => void;
}

/** The files of an embed's view: those of the whole page in the same state, of the whole record. */
export function EmbedFiles({ view, whole, full, ...panel }: EmbedFilesProps) {
  const dataset = useLazyCode(whole);
  const state = useExplorer((store) => store.state);
  const pipeline = useMemo(() => createPipeline(dataset), [dataset]);
  const input = buildViewInput(view, pipeline, state, pipeline.run(state));
  return (
    <DownloadPanel definition={view} input={input} page={new URL(full, location.href)} {...panel} />
  );
}
