import { deferredCode } from '../../ui/lazyCode.ts';
import { partOf } from '../../ui/lazyPart.ts';
import type { StudyDefinition } from '../types.ts';

/** States of the page worth a look: an editor's choice, and what rules find. */
export const stories: StudyDefinition = {
  id: 'stories',
  settings: {},
  Component: partOf(deferredCode(async () => (await import('./StoriesStudy.tsx')).StoriesStudy))
    .Component,
};
