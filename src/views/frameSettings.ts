/** The settings that every view has, since they belong to its frame. */
import type { ExplorerState } from '../state/explorer.ts';

/** Allowed values, the first being the default. */
export const FRAME_SETTINGS = {
  /** The picture, or its numbers as a table. */
  show: ['chart', 'table'],
} as const;

/** Is a view shown as a table? */
export function isTable({ settings }: Pick<ExplorerState, 'settings'>, view: string): boolean {
  return settings[view]?.['show'] === 'table';
}
