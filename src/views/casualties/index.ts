import { deferredCode } from '../../ui/lazyCode.ts';
import { lazyPart } from '../../ui/lazyPart.ts';
import type { ViewDefinition } from '../types.ts';
import { heightFor } from './layout.ts';
import { placeBinRows, type PlacedCasualties } from './place.ts';
import { buildSeries, type CasualtySeries } from './series.ts';
import { CASUALTIES, readSettings, SETTINGS } from './settings.ts';
import { casualtiesTitle } from './title.ts';
import { VICTIM_GROUPS } from '../../domain/vocabulary.ts';

/** Who was killed, wounded or captured, by bin, as the claims have it. */
export const casualties: ViewDefinition<CasualtySeries, PlacedCasualties> = {
  id: CASUALTIES,
  exempt: ['time'],
  settings: SETTINGS,
  title: (texts, input) => (input ? casualtiesTitle(input, texts) : texts.messages.casualties.name),
  heightFor: (width, settings, switches = true) =>
    heightFor(width, readSettings(settings).rows === 'all' ? 1 : VICTIM_GROUPS.length, switches),
  isList: () => false,
  listWhereLow: false,
  series: buildSeries,
  place: (series, frame, input) =>
    placeBinRows(
      series.bars,
      frame,
      input.time.shown,
      readSettings(input.state.settings[CASUALTIES]),
    ),
  summary: deferredCode(async () => (await import('./summary.ts')).summariseCasualties),
  table: deferredCode(async () => (await import('./table.ts')).tabulateCasualties),
  drawn: deferredCode(async () => (await import('./drawn.ts')).casualtiesDrawn),
  ...lazyPart(async () => (await import('./CasualtiesView.tsx')).default),
};
