import { deferredCode } from '../../ui/lazyCode.ts';
import { partOf } from '../../ui/lazyPart.ts';
import type { StudyDefinition } from '../types.ts';
import { CONTRADICTIONS, SETTINGS } from './settings.ts';

/** Who contradicts whom, over what. */
export const contradictions: StudyDefinition = {
  id: CONTRADICTIONS,
  settings: SETTINGS,
  Component: partOf(
    deferredCode(async () => (await import('./ContradictionsStudy.tsx')).ContradictionsStudy),
  ).Component,
};
