import { useMemo } from 'react';
import { EMBEDS } from '../../embed/embedAddress.ts';
import type { Pipeline, PipelineResult } from '../../pipeline/createPipeline.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { buildViewInput } from '../../views/buildViewInput.ts';
import { VIEWS } from '../../views/registry.ts';
import type { ViewDefinition, ViewInput } from '../../views/types.ts';
import { handedOut, type ShareChoices } from './sharedState.ts';

/**
 * The views that are handed out, and what each is made of in the state that goes along; the same
 * objects as long as these are.
 * @param result of the pipeline for the state
 * @param release what is shown; null: tables that nobody has released
 */
export function useSharedViews(
  pipeline: Pipeline,
  state: ExplorerState,
  result: PipelineResult,
  { embed, theme, pinned }: ShareChoices,
  release: string | null,
): { readonly shown: readonly ViewDefinition[]; readonly inputs: readonly ViewInput[] } {
  return useMemo(() => {
    const shown: readonly ViewDefinition[] = EMBEDS[embed].flatMap((id) =>
      VIEWS.filter((view) => view.id === id),
    );
    const own = handedOut(state, { embed, theme, pinned }, release);
    return { shown, inputs: shown.map((view) => buildViewInput(view, pipeline, own, result)) };
  }, [embed, theme, pinned, release, pipeline, state, result]);
}
