import { NARROW } from '../../viz/timeFrame.ts';
import type { ViewProps } from '../types.ts';
import { LanesView } from './LanesView.tsx';
import { ListView } from './ListView.tsx';

/** Lanes where there is room for them, else a list. */
export function DiplomacyView(props: ViewProps) {
  return props.frame.width < NARROW ? <ListView {...props} /> : <LanesView {...props} />;
}
