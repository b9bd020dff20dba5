import type { Dataset } from '../data/dataset.ts';
import type { Day } from '../lib/days.ts';
import { beganBefore } from '../pipeline/beganBefore.ts';
import type { PipelineResult } from '../pipeline/createPipeline.ts';

/** Incidents that pass and began before the period: bars and window hold them before it. */
export function countEarlier(
  { evaluation }: PipelineResult,
  first: Dataset['incidents']['first'],
  from: Day | null,
): number {
  let count = 0;
  for (let row = 0; row < first.length; row += 1) {
    if (evaluation.passing.incidents[row] === 1 && beganBefore(first, row, from)) count += 1;
  }
  return count;
}
