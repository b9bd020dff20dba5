/** An incident as each speaker and each side tells it. */
import type { Incident } from '../domain/record.ts';
import type { Outcome } from '../domain/vocabulary.ts';
import { admissionOf } from './admission.ts';
import { preparedOutcomeOf, readPrepared } from './readIncident.ts';
import type { ReadingContext } from './readingContext.ts';
import type { IncidentReading } from './readings.ts';
import type { NamedWord } from './word.ts';

/** The sides and standings whose accounts are set side by side, in display order. */
export const SIDE_WORDS = [
  'pakistan',
  'kabul',
  'armed-groups',
  'independent',
  'press',
] as const satisfies readonly NamedWord[];
export type SideWord = (typeof SIDE_WORDS)[number];

export interface SpeakerTotals {
  /** Everyone who made a counted claim, in the order of the claims. */
  readonly claimants: readonly { readonly said_by: string; readonly reading: IncidentReading }[];
  /** All of `SIDE_WORDS`; a side that said nothing has a `whole` of null. */
  readonly sides: readonly { readonly word: SideWord; readonly reading: IncidentReading }[];
}

/**
 * Reads one incident under each claimant's own word (its own claims alone, not those of
 * actors that lead up to it) and under each side's.
 */
export function totalsBySpeaker(
  incident: Incident,
  outcome: Outcome,
  context: ReadingContext,
): SpeakerTotals {
  const prepared = preparedOutcomeOf(incident, outcome, context);
  const speakers = new Set<string>();
  for (const claim of prepared.claims) if ('said_by' in claim) speakers.add(claim.said_by);
  return {
    claimants: Array.from(speakers, (said_by) => ({
      said_by,
      reading: readPrepared(prepared, (claim) => claim.said_by === said_by),
    })),
    sides: SIDE_WORDS.map((word) => ({
      word,
      reading: readPrepared(prepared, admissionOf(word, context)),
    })),
  };
}
