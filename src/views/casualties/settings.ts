/** The view's own settings: allowed values, the first being the default. */
import type { ExplorerState } from '../../state/explorer.ts';
import { FRAME_SETTINGS } from '../frameSettings.ts';

export const CASUALTIES = 'casualties';

export const SETTINGS = {
  ...FRAME_SETTINGS,
  /** One row of all victims, or small multiples by victim group on one scale. */
  rows: ['all', 'groups'],
  /** Whether an outlier is cut, so that it does not flatten the rest. */
  height: ['clipped', 'full'],
  /** The shared axis: the whole record, or the filtered window. */
  zoom: ['0', '1'],
} as const;

export interface CasualtySettings {
  readonly rows: (typeof SETTINGS.rows)[number];
  readonly height: (typeof SETTINGS.height)[number];
}

/** The settings in force; anything unknown is the default. */
export function readSettings(own: ExplorerState['settings'][string] | undefined): CasualtySettings {
  return {
    rows: own?.['rows'] === 'groups' ? 'groups' : 'all',
    height: own?.['height'] === 'full' ? 'full' : 'clipped',
  };
}
