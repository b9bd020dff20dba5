import type { ExplorerState } from './explorer.ts';

/**
 * The organisations whose members the network shows apart: ids with commas in the order of
 * opening, as the address has them. Whatever counts by node must fold as the picture does.
 */
export function openedActors({ settings }: Pick<ExplorerState, 'settings'>): string {
  return settings['network']?.['open'] ?? '';
}
