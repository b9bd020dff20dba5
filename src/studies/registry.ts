/** Every study, in reading order: a new one is one folder and one line here. */
import { connections } from './connections/index.ts';
import { contradictions } from './contradictions/index.ts';
import { chains } from './chains/index.ts';
import { growth } from './growth/index.ts';
import { speakers } from './speakers/index.ts';
import { stories } from './stories/index.ts';
import { trackers } from './trackers/index.ts';
import { changes } from './changes/index.ts';
import type { StudyDefinition } from './types.ts';

export const STUDIES: readonly StudyDefinition[] = [
  stories,
  chains,
  contradictions,
  growth,
  speakers,
  trackers,
  connections,
  changes,
];
