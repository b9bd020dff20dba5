/** The diplomatic acts that pass and that a view does not draw. */
import type { DiplomaticEvent } from '../../../domain/record.ts';
import { actorNetwork } from '../../../model/actorNetwork.ts';
import { actsBegunBefore, actsWithin, yearOnlyActs } from '../../../model/undrawnActs.ts';
import { openedActors } from '../../../state/openedActors.ts';
import type { Undrawn } from '../../../state/selected.ts';
import type { ViewInput } from '../../../views/types.ts';

/** Acts left undrawn for a reason, by date: each is counted once in the line that says so. */
export function listUndrawn(why: Undrawn, input: ViewInput): readonly DiplomaticEvent[] {
  return rowsUndrawn(why, input).flatMap((row) => input.dataset.events.rows[row] ?? []);
}

function rowsUndrawn(
  why: Undrawn,
  { dataset, passing, except, state, time }: ViewInput,
): readonly number[] {
  switch (why) {
    case 'year':
      return yearOnlyActs(dataset, passing.events);
    case 'before':
      return actsBegunBefore(dataset, passing.events, time.bins);
    case 'within':
      // As the network counts: not filtered by the actors that it is used to pick.
      return actsWithin(actorNetwork(dataset, openedActors(state)).acts, except(['actor']).events);
  }
}
