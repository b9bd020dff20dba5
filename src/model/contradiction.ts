/** What a contradiction is: two sides on record that cannot both be right, and what says so. */
import type { Claim, DiplomaticEvent, Dispute, Incident, Perpetrator } from '../domain/record.ts';
import type { Camp, ResponseBasis, Stance, Topic } from '../domain/vocabulary.ts';
import type { Day } from '../lib/days.ts';

/**
 * What is contradicted, each kind apart: it did not happen · it wasn't us · who or what was hit is
 * another · the number is wrong (all four about an incident) · what is so on a topic (between
 * diplomatic acts) · a denial of which the record does not code what it denies.
 * Who was hit is its own kind: such a dispute is neither over a count nor over who did it.
 */
export const CONTRADICTION_KINDS = [
  'occurrence',
  'responsibility',
  'target',
  'figure',
  'position',
  'uncoded',
] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

/**
 * What the opposition rests on: both sides are coded as opposed in the record · a link between
 * acts, stated by the responder or inferred by the coder · worked out by a published rule · of
 * figures by that rule, the parts of one side added up.
 */
export type OppositionBasis = 'recorded' | ResponseBasis | 'computed' | 'added';

/** Something said by one side, with who said it. */
export type Saying = {
  /** The same saying of a contradiction has the same key. */
  readonly key: string;
  /** Actor ids. */
  readonly speakers: readonly string[];
  /** Camps of the speakers, each once. */
  readonly camps: readonly Camp[];
} & (
  | {
      readonly kind: 'dispute';
      readonly dispute: Dispute;
      /** Ids of the acts of denial in which the same speaker said it. */
      readonly acts: readonly string[];
    }
  | { readonly kind: 'naming'; readonly perpetrator: Perpetrator }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | {
      readonly kind: 'act';
      readonly act: DiplomaticEvent;
      /** null: the opposition is of the acts as such, on no topic in particular. */
      readonly on: { readonly topic: Topic; readonly stance: Stance } | null;
    }
);

export interface Opposition {
  readonly one: Saying;
  /** null: the record does not code the other side; the dispute's own words may name it. */
  readonly other: Saying | null;
  readonly basis: OppositionBasis;
  /** Of two figures: neither was replaced by its own speaker. Of all else the record has no end. */
  readonly open: boolean;
}

export interface Contradiction {
  readonly key: string;
  readonly kind: ContradictionKind;
  /** The incident that it is about; of positions and uncoded denials the act that denies. */
  readonly record: Incident | DiplomaticEvent;
  readonly table: 'incidents' | 'events';
  /** Row of the record in its table. */
  readonly row: number;
  /** First day of the record. */
  readonly day: Day;
  readonly oppositions: readonly Opposition[];
  /**
   * Id of the record that the quarrel is about, whatever kinds it stands under: of an act in which
   * a recorded dispute was spoken the disputed incident, else `record` itself.
   */
  readonly quarrel: string;
}
