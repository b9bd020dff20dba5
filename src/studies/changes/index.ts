import { CHANGE_ID } from '../../state/urlParameters.ts';
import { deferredCode } from '../../ui/lazyCode.ts';
import { partOf } from '../../ui/lazyPart.ts';
import type { StudyDefinition } from '../types.ts';

/** How the network changed, step by step. */
export const changes: StudyDefinition = {
  id: 'changes',
  settings: {
    // The step is that of a record's change: it stays what it is under another filter.
    at: ['', CHANGE_ID],
    of: ['begins', 'ends'],
    form: ['steps', 'multiples'],
    contacts: ['shown', 'hidden'],
  },
  Component: partOf(deferredCode(async () => (await import('./ChangesStudy.tsx')).ChangesStudy))
    .Component,
};
