/** What each view counts of what passes, as things said. */
import { evidenceOf } from '../reading/evidence.ts';
import { actsSaid, claimsSaid, tiesSaid, type ViewWithMix } from '../model/thingsSaid.ts';
import type { Said } from '../model/sourceMix.ts';
import type { ViewInput } from '../views/types.ts';

/**
 * Of the casualties the claims that go into the figures of the groups asked for, under the word
 * in force; of the timeline the acts; of the network the acts and the ties of the window.
 */
export function saidInView(view: ViewWithMix, input: ViewInput): readonly Said[] {
  const { dataset, readings, passing, state } = input;
  switch (view) {
    case 'casualties': {
      const { counted } = evidenceOf(readings, passing.incidents, state.filter.group);
      return claimsSaid(dataset, counted);
    }
    case 'diplomacy':
      return actsSaid(dataset, passing.events);
    case 'network':
      return [...actsSaid(dataset, passing.events), ...tiesSaid(dataset, state.filter)];
  }
}
