import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { ViewInput } from '../types.ts';
import type { BarAddress } from './navigation.ts';
import { announcementOf, buildReadout } from './readout.ts';
import type { CasualtySeries } from './series.ts';

interface BarAnnouncementProps {
  readonly at: BarAddress;
  readonly series: CasualtySeries;
  readonly input: ViewInput;
}

/** A bar in words for screen readers: the same as in its tooltip. */
export function BarAnnouncement({ at, series, input }: BarAnnouncementProps) {
  const texts = useLaterTexts();
  const readout = buildReadout(series, at.row, at.bin, input, texts);
  return readout && announcementOf(readout, texts);
}
