import { useTexts } from '../../i18n/TextsContext.tsx';
import { announceAct } from './announceAct.ts';
import type { DiplomacySeries } from './series.ts';

interface ActAnnouncementProps {
  /** Row of the events. */
  readonly row: number;
  readonly series: DiplomacySeries;
}

/** An act in words for screen readers: the same as in its tooltip. */
export function ActAnnouncement({ row, series }: ActAnnouncementProps) {
  return announceAct(row, series, useTexts());
}
