/** Which two actors are asked about. */
import type { Dataset } from '../../data/dataset.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import type { Transition } from '../../state/explorerStore.ts';
import { findActors } from './findActors.ts';

/** Most actors offered for a word. */
const OFFERED = 8;

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
  const words = askedWords({ settings }, { actors });
  if (words.from !== null || words.to !== null) return { from, to };
  const [selected = null, other = null] = select.flatMap((one): string[] => {
    if (one.kind === 'pair') return [one.from, one.to];
    return one.kind === 'record' && actors.rowOf.has(one.id) ? [one.id] : [];
  });
  return { from: selected, to: other };
}

/** What the address names instead of an actor: a word for a side or a state; null: nothing. */
export function askedWords(
  { settings }: Pick<ExplorerState, 'settings'>,
  { actors }: Pick<Dataset, 'actors'>,
): Ends {
  const own = settings['connections'] ?? {};
  const word = (value: string | undefined): string | null => {
    const [first = ''] = (value ?? '').split(',');
    return first === '' || actors.rowOf.has(first) ? null : first;
  };
  return { from: word(own['from']), to: word(own['to']) };
}

/**
 * Whom a word may mean: the bodies of a camp of that word, else actors with a name of it.
 * @param bodies ids of the camp's bodies, the likeliest first; empty: the word is no camp's
 */
export function meantActors(
  word: string,
  { actors }: Pick<Dataset, 'actors'>,
  bodies: readonly string[],
): string[] {
  const meant = bodies.length > 0 ? bodies : findActors(actors.rows, word).map(({ id }) => id);
  return meant.slice(0, OFFERED);
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
