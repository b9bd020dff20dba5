import { useEffect, useState } from 'react';
import type { ExplorerState } from '../state/explorer.ts';
import type { Drift } from './compareReadings.ts';
import type { DriftFinder } from './createDriftFinder.ts';

export type DriftAnswer =
  | { readonly kind: 'asking' | 'failed' }
  /** null: nothing in the picture is otherwise. */
  | { readonly kind: 'found'; readonly drift: Drift | null; readonly state: ExplorerState };

const ASKING: DriftAnswer = { kind: 'asking' };

/**
 * What became of the picture of a state; the answer for an earlier state isn't given for a later.
 * @param attempt another number asks again what could not be found out
 */
export function useDrift(find: DriftFinder, state: ExplorerState, attempt: number): DriftAnswer {
  const [answer, setAnswer] = useState<DriftAnswer>(ASKING);
  useEffect(() => {
    let current = true;
    find(state).then(
      (drift) => current && setAnswer({ kind: 'found', drift, state }),
      () => current && setAnswer({ kind: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [find, state, attempt]);
  return answer.kind === 'found' && answer.state !== state ? ASKING : answer;
}
