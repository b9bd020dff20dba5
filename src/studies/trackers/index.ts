import { deferredCode } from '../../ui/lazyCode.ts';
import { partOf } from '../../ui/lazyPart.ts';
import type { StudyDefinition } from '../types.ts';
import { SETTINGS, TRACKERS } from './settings.ts';

const { Component } = partOf(
  deferredCode(async () => (await import('./TrackersStudy.tsx')).TrackersStudy),
);

/** Period totals of others beside the record's own sum of the same days, place and victims. */
export const trackers: StudyDefinition = { id: TRACKERS, settings: SETTINGS, Component };
