import { ACTOR_IDS } from '../../state/urlParameters.ts';
import { deferredCode } from '../../ui/lazyCode.ts';
import { partOf } from '../../ui/lazyPart.ts';
import type { StudyDefinition } from '../types.ts';

/** How two actors are connected, over ties and over acts, and who is linked with how many. */
export const connections: StudyDefinition = {
  id: 'connections',
  settings: { from: ['', ACTOR_IDS], to: ['', ACTOR_IDS] },
  Component: partOf(
    deferredCode(async () => (await import('./ConnectionsStudy.tsx')).ConnectionsStudy),
  ).Component,
};
