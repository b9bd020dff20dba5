import { CAMPS } from '../../domain/vocabulary.ts';
import { ACTOR_IDS } from '../../state/urlParameters.ts';
import { deferredCode } from '../../ui/lazyCode.ts';
import { partOf } from '../../ui/lazyPart.ts';
import type { StudyDefinition } from '../types.ts';

/** Words for a side or a state that are nobody's id: read, and answered with whom they may mean. */
const SIDE_WORDS = [...CAMPS, 'afghanistan', 'islamabad', 'taliban'];

/** How two actors are connected, over ties and over acts, and who is linked with how many. */
export const connections: StudyDefinition = {
  id: 'connections',
  settings: { from: ['', ACTOR_IDS, ...SIDE_WORDS], to: ['', ACTOR_IDS, ...SIDE_WORDS] },
  Component: partOf(
    deferredCode(async () => (await import('./ConnectionsStudy.tsx')).ConnectionsStudy),
  ).Component,
};
