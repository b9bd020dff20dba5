/** The view's own settings. */
import type { ExplorerState } from '../../state/explorer.ts';
import { openedActors } from '../../state/openedActors.ts';
import { FRAME_SETTINGS } from '../frameSettings.ts';

/** Name → allowed values, the first being the default; `actor-ids` stands for ids with commas. */
export const NETWORK_SETTINGS = {
  ...FRAME_SETTINGS,
  open: ['', 'others', 'actor-ids'],
  ties: ['shown', 'hidden'],
  singles: ['hidden', 'shown'],
  form: ['map', 'matrix'],
} as const;

export interface NetworkChoices {
  /** Opened nodes, ids with commas in the order of opening. */
  readonly open: string;
  readonly ties: boolean;
  readonly singles: boolean;
  /** Who acts on whom as a matrix instead of a map. */
  readonly matrix: boolean;
}

/** The settings in force. */
export function networkChoices({ settings }: Pick<ExplorerState, 'settings'>): NetworkChoices {
  const own = settings['network'] ?? {};
  return {
    open: openedActors({ settings }),
    ties: own['ties'] !== 'hidden',
    singles: own['singles'] === 'shown',
    matrix: own['form'] === 'matrix',
  };
}

/** The `open` setting with a node opened (at the end, so that no other moves) or closed; null: none is open. */
export function toggleOpened(open: string, id: string): string | null {
  const ids = open === '' ? [] : open.split(',');
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return next.length === 0 ? null : next.join(',');
}
