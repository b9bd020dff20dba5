import { deferredPart } from '../../ui/deferredPart.tsx';
import type { ViewProps } from '../types.ts';
import { NetworkMap } from './NetworkMap.tsx';
import { MAP_MIN_WIDTH, placeNetwork } from './place.ts';
import { networkSeries } from './series.ts';

const ActorList = deferredPart(async () => (await import('./ActorList.tsx')).ActorList);

/** The actor network: a map, or on narrow screens a ranked list. */
export function NetworkView({ input, frame }: ViewProps) {
  const series = networkSeries(input);
  if (frame.width < MAP_MIN_WIDTH) {
    return <ActorList input={input} series={series} width={frame.width} />;
  }
  return <NetworkMap input={input} series={series} placed={placeNetwork(series, frame)} />;
}
