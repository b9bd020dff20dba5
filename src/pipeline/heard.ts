/** What a word says of acts and ties, which carry no figure: the rest stays in sight, paler. */
import type { Dataset } from '../data/dataset.ts';
import type { RowMask } from '../lib/rowMask.ts';
import { speakersOf } from '../reading/admission.ts';
import type { ReadingContext } from '../reading/readingContext.ts';
import type { Word } from '../reading/word.ts';

export interface Heard {
  /** Diplomatic events that a speaker of the word initiated: its own acts and statements. */
  readonly events: RowMask;
  /** Relations that nobody disputes, or that a speaker of the word states or alleges. */
  readonly relations: RowMask;
}

/** Rows that are a word's own; null where every row is (`range`, `best`, `admissions`). */
export function heardRows(dataset: Dataset, word: Word, context: ReadingContext): Heard | null {
  const speaks = speakersOf(word, context);
  if (!speaks) return null;
  return {
    events: Uint8Array.from(dataset.events.rows, ({ initiators }) =>
      initiators.some(speaks) ? 1 : 0,
    ),
    relations: Uint8Array.from(dataset.relations.rows, ({ basis, said_by: by }) =>
      basis === 'undisputed' || (by !== null && speaks(by)) ? 1 : 0,
    ),
  };
}
