/** Which two actors are asked about. */
import type { Dataset } from '../../data/dataset.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import type { Transition } from '../../state/explorerStore.ts';

export interface Ends {
  /** Ids of actors; null: not chosen. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The two actors: those of the study's settings, else two actors or a pair that is selected.
 * A list of ids in the address stands for its first.
 */
export function chosenEnds(
  { settings, select }: Pick<ExplorerState, 'settings' | 'select'>,
  { actors }: Pick<Dataset, 'actors'>,
): Ends {
  const own = settings['connections'] ?? {};
  const first = (value: string | undefined): string | null => {
    const [id = ''] = (value ?? '').split(',');
    return actors.rowOf.has(id) ? id : null;
  };
  const [from, to] = [first(own['from']), first(own['to'])];
  if (from !== null || to !== null) return { from, to };
  const [selected = null, other = null] = select.flatMap((one): string[] => {
    if (one.kind === 'pair') return [one.from, one.to];
    return one.kind === 'record' && actors.rowOf.has(one.id) ? [one.id] : [];
  });
  return { from: selected, to: other };
}

/** Asks about two actors; one that is null is left to be chosen. */
export function withEnds({ from, to }: Ends): Transition {
  return (state) => {
    const { from: _from, to: _to, ...others } = state.settings['connections'] ?? {};
    const own = {
      ...others,
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    };
    return { ...state, settings: { ...state.settings, connections: own } };
  };
}
