/** What can be selected: a record, or a number on the screen together with what it counts. */
import type { Quad, VictimGroup } from '../domain/vocabulary.ts';
import type { Day } from '../lib/days.ts';

export type Selected =
  /** An incident, a diplomatic event, an actor or a relation, by id. */
  | { readonly kind: 'record'; readonly id: string }
  /** A casualty figure: of the days given (null: of everything that passes) and of one group or all. */
  | {
      readonly kind: 'figure';
      readonly first: Day | null;
      readonly last: Day | null;
      readonly group: VictimGroup | null;
    }
  /** The diplomatic events of a lane (null: of all four) whose first day is among the days given. */
  | {
      readonly kind: 'acts';
      readonly first: Day | null;
      readonly last: Day | null;
      readonly quad: Quad | null;
    }
  /** The acts and ties between two actors (folded as the network shows them), from the first towards the second. */
  | { readonly kind: 'pair'; readonly from: string; readonly to: string };
