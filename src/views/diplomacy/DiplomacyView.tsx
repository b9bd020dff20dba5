import { deferredPart } from '../../ui/deferredPart.tsx';
import { NARROW } from '../../viz/timeFrame.ts';
import type { ViewProps } from '../types.ts';
import { LanesView } from './LanesView.tsx';

const ListView = deferredPart(async () => (await import('./ListView.tsx')).ListView);

/** Lanes where there is room for them, else a list. */
export function DiplomacyView(props: ViewProps) {
  const { width, low = false } = props.frame;
  return low || width < NARROW ? <ListView {...props} /> : <LanesView {...props} />;
}
