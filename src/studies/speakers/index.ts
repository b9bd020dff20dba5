import { deferredCode } from '../../ui/lazyCode.ts';
import { partOf } from '../../ui/lazyPart.ts';
import type { StudyDefinition } from '../types.ts';

/** Who the numbers of each view come from. */
export const speakers: StudyDefinition = {
  id: 'speakers',
  settings: { of: ['casualties', 'diplomacy', 'network'] },
  Component: partOf(deferredCode(async () => (await import('./SpeakersStudy.tsx')).SpeakersStudy))
    .Component,
};
