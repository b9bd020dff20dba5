import { NARROW } from '../../viz/timeFrame.ts';
import { deferredCode } from '../../ui/lazyCode.ts';
import { lazyPart } from '../../ui/lazyPart.ts';
import type { ViewDefinition } from '../types.ts';
import { placeLanes } from './place.ts';
import type { PlacedDiplomacy } from './placed.ts';
import { diplomacySeries, type DiplomacySeries } from './series.ts';
import { DIPLOMACY, DIPLOMACY_SETTINGS } from './settings.ts';

/** What was said and done, by kind of act, on the casualties' time axis. */
export const diplomacy: ViewDefinition<DiplomacySeries, PlacedDiplomacy> = {
  id: DIPLOMACY,
  exempt: ['time'],
  settings: DIPLOMACY_SETTINGS,
  title: ({ messages }) => messages.diplomacy.title,
  heightFor: (width) => (width < NARROW ? 480 : width < 1000 ? 392 : 440),
  isList: (width) => width < NARROW,
  listWhereLow: true,
  series: diplomacySeries,
  place: (series, frame, { time }) => placeLanes(series.marks, series.dataset, frame, time.shown),
  summary: deferredCode(async () => (await import('./summary.ts')).diplomacySummary),
  table: deferredCode(async () => (await import('./table.ts')).diplomacyTable),
  drawn: deferredCode(async () => (await import('./drawn.ts')).diplomacyDrawn),
  ...lazyPart(async () => (await import('./DiplomacyView.tsx')).DiplomacyView),
};
