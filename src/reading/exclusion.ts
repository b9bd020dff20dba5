/** Claims that a figure leaves out, and why (data-format, Readings 1). */

/** Why a claim does not count towards a figure; where several hold, the first of these. */
export type ExclusionReason =
  | 'superseded'
  | 'cumulative'
  | 'no-figure'
  | 'other-word'
  /** Another group than those asked for. */
  | 'other-group';

export interface ExcludedClaim {
  /** Claim id. */
  readonly id: string;
  readonly reason: ExclusionReason;
}
