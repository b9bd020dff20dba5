/** The view's own settings: name → allowed values, the first being the default. */
import type { ExplorerState } from '../../state/explorer.ts';
import { FRAME_SETTINGS } from '../frameSettings.ts';

export const DIPLOMACY = 'diplomacy';
export const DIPLOMACY_SETTINGS = { ...FRAME_SETTINGS, order: ['oldest', 'newest'] } as const;

/** Does the list begin with the newest? */
export function newestFirst({ settings }: Pick<ExplorerState, 'settings'>): boolean {
  return settings[DIPLOMACY]?.['order'] === 'newest';
}
