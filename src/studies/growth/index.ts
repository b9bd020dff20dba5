import { deferredCode } from '../../ui/lazyCode.ts';
import { partOf } from '../../ui/lazyPart.ts';
import type { StudyDefinition } from '../types.ts';

/** How figures grew in the days after. The outcome is the page's own. */
export const growth: StudyDefinition = {
  id: 'growth',
  settings: {},
  Component: partOf(deferredCode(async () => (await import('./GrowthStudy.tsx')).GrowthStudy))
    .Component,
};
