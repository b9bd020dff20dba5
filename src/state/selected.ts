/** What can be selected: a record, or a number on the screen together with what it counts. */
import type { Quad, VictimGroup } from '../domain/vocabulary.ts';
import type { Day } from '../lib/days.ts';

/**
 * Why an act that passes is drawn nowhere: dated to a year only, begun before the days that the
 * lanes show, or between an actor and itself, as the network folds them.
 */
export const UNDRAWN = ['year', 'before', 'within'] as const;
export type Undrawn = (typeof UNDRAWN)[number];

/**
 * Incidents of the figure of everything that passes of which the page says how many: speakers'
 * figures differ, nobody gives one, the floor is one party's word, it began before the period.
 */
export const SUBSETS = ['differing', 'no-figure', 'one-sided', 'earlier'] as const;
export type Subset = (typeof SUBSETS)[number];

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
  /** Some of the incidents that pass, and what the figure is of those. */
  | { readonly kind: 'subset'; readonly of: Subset }
  /** The acts that pass and are not drawn, for one reason. */
  | { readonly kind: 'undrawn'; readonly why: Undrawn }
  /** The incidents that stand beside a tracker's period total, by the total's id. */
  | { readonly kind: 'total'; readonly id: string }
  /** The acts and ties between two actors (folded as the network shows them), from the first towards the second. */
  | { readonly kind: 'pair'; readonly from: string; readonly to: string };

/** The figure of everything that passes. */
export const ALL_FIGURES: Selected = { kind: 'figure', first: null, last: null, group: null };

/** The acts that pass, in all lanes, those that are not drawn included. */
export const ALL_ACTS: Selected = { kind: 'acts', first: null, last: null, quad: null };
