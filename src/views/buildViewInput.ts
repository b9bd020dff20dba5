import type { Pipeline, PipelineResult } from '../pipeline/createPipeline.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { ViewDefinition, ViewInput } from './types.ts';

/** What a view may look at, from one run of the pipeline. */
export function buildViewInput(
  view: Pick<ViewDefinition, 'exempt'>,
  pipeline: Pipeline,
  state: ExplorerState,
  { evaluation, readings, heard, time }: PipelineResult,
): ViewInput {
  return {
    dataset: pipeline.dataset,
    membership: pipeline.membership,
    state,
    passing: evaluation.passing,
    context: evaluation.except(view.exempt),
    except: evaluation.except,
    readings,
    read: pipeline.read,
    readingContext: pipeline.readingContext,
    heard,
    time,
  };
}
