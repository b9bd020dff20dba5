import { deferredPart } from '../../ui/deferredPart.tsx';
import { useDeferredCodeFetched } from '../../ui/lazyCode.ts';
import type { ViewProps } from '../types.ts';
import { NetworkMap } from './NetworkMap.tsx';
import { MAP_MIN_WIDTH, placeNetwork } from './place.ts';
import { networkSeries } from './series.ts';

const ActorList = deferredPart(async () => (await import('./ActorList.tsx')).ActorList);
const FormSwitch = deferredPart(async () => (await import('./FormSwitch.tsx')).FormSwitch);
const NetworkMatrix = deferredPart(async () => (await import('./NetworkMatrix.tsx')).NetworkMatrix);

/** The actor network: a map, or on narrow screens a ranked list; or who acts on whom as a matrix. */
export function NetworkView({ input, frame }: ViewProps) {
  const series = networkSeries(input);
  const { width, switches = true, low = false } = frame;
  const matrix = series.choices.matrix && !low;
  const later = useDeferredCodeFetched();
  const narrow = low || width < MAP_MIN_WIDTH;
  return (
    <>
      {(later || matrix) && <FormSwitch {...{ matrix, narrow }} />}
      {matrix && <NetworkMatrix {...{ input, series, width, switches }} />}
      {!matrix && narrow && <ActorList {...{ input, series, width }} />}
      {!matrix && !narrow && (
        <NetworkMap {...{ input, series, switches }} placed={placeNetwork(series, frame)} />
      )}
    </>
  );
}
