import type { ExplorerState } from '../state/explorer.ts';
import { useExplorer } from '../state/explorerStore.ts';

/**
 * Without a browser a store shows what it began with: from now on it began with this.
 */
export function beginWith(state: ExplorerState): void {
  Object.assign(useExplorer.getInitialState(), { state });
  useExplorer.setState({ state });
}
