import { deferredCode } from '../../ui/lazyCode.ts';
import { lazyPart } from '../../ui/lazyPart.ts';
import type { ViewDefinition } from '../types.ts';
import { heightOfNetwork, MAP_MIN_WIDTH, placeNetwork, type PlacedNetwork } from './place.ts';
import { networkSeries, type NetworkSeries } from './series.ts';
import { NETWORK_SETTINGS } from './settings.ts';

/** Who acted on whom, and who is tied to whom by whose word. */
export const network: ViewDefinition<NetworkSeries, PlacedNetwork> = {
  id: 'network',
  exempt: ['actor'],
  settings: NETWORK_SETTINGS,
  title: ({ messages }) => messages.network.title,
  heightFor: heightOfNetwork,
  isList: (width, settings) => width < MAP_MIN_WIDTH && settings?.['form'] !== 'matrix',
  listWhereLow: true,
  series: networkSeries,
  place: placeNetwork,
  summary: deferredCode(async () => (await import('./summary.ts')).networkSummary),
  table: deferredCode(async () => (await import('./table.ts')).networkTable),
  drawn: deferredCode(async () => (await import('./drawn.ts')).networkDrawn),
  ...lazyPart(async () => (await import('./NetworkView.tsx')).NetworkView),
};
