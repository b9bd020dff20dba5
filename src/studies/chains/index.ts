import { deferredCode } from '../../ui/lazyCode.ts';
import { partOf } from '../../ui/lazyPart.ts';
import type { StudyDefinition } from '../types.ts';
import { CHAINS, SETTINGS } from './settings.ts';

/** What an incident was answered with, by whom and after how many days. */
export const chains: StudyDefinition = {
  id: CHAINS,
  settings: SETTINGS,
  Component: partOf(deferredCode(async () => (await import('./ChainsStudy.tsx')).ChainsStudy))
    .Component,
};
