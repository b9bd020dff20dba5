/** Every detector by its id, and what all of them find in a record, found once. */
import type { Dataset } from '../data/dataset.ts';
import { createPipeline, type Pipeline } from '../pipeline/createPipeline.ts';
import { incidentsAfterTruces } from './afterTruce.ts';
import { claimantGaps } from './claimantGap.ts';
import { firstActs } from './firstAct.ts';
import { longestSilences, neverAnswered } from './silence.ts';
import type { Candidate, DetectorId } from './story.ts';
import { turningMonths } from './turningMonth.ts';

const DETECT: Readonly<Record<DetectorId, (pipeline: Pipeline) => readonly Candidate[]>> = {
  gap: claimantGaps,
  silence: longestSilences,
  unanswered: neverAnswered,
  turn: turningMonths,
  first: firstActs,
  truce: incidentsAfterTruces,
};

/** A record with what its stories are made of. */
export interface StoryGround {
  /** Of its own: the page's keeps the last state only, and a story must not push it out. */
  readonly pipeline: Pipeline;
  readonly candidates: (detector: DetectorId) => readonly Candidate[];
}

const known = new WeakMap<Dataset, StoryGround>();

/** The ground of a record's stories; a detector runs when it is first asked. */
export function storyGroundOf(dataset: Dataset): StoryGround {
  const kept = known.get(dataset);
  if (kept) return kept;
  const pipeline = createPipeline(dataset);
  const found = new Map<DetectorId, readonly Candidate[]>();
  const ground: StoryGround = {
    pipeline,
    candidates: (detector) => {
      const candidates = found.get(detector) ?? DETECT[detector](pipeline);
      found.set(detector, candidates);
      return candidates;
    },
  };
  known.set(dataset, ground);
  return ground;
}
