/** Whose claims a word lets count (data-format, Readings 1). */
import type { PreparedClaim, Speaker } from './preparedClaim.ts';
import type { ReadingContext } from './readingContext.ts';
import { isNamedWord, type NamedWord, type Word } from './word.ts';

/** What a word asks of a claim: who says it, and whether of its own side's losses. */
export type SaidBy = Pick<PreparedClaim, 'said_by' | 'camp' | 'standing' | 'ownSide'>;

/** Whether a claim is admitted. */
export type Admission = (claim: SaidBy) => boolean;

const everyone: Admission = () => true;

/** The words of one kind of speaker. */
const SPEAKERS = {
  pakistan: ({ camp }: Speaker) => camp === 'pakistan',
  kabul: ({ camp }: Speaker) => camp === 'kabul',
  'armed-groups': ({ camp }: Speaker) => camp === 'armed-groups',
  independent: ({ standing }: Speaker) => standing === 'independent',
  press: ({ standing }: Speaker) => standing === 'press' || standing === 'witness',
} satisfies Partial<Record<NamedWord, (speaker: Speaker) => boolean>>;

const NAMED: Readonly<Record<NamedWord, Admission>> = {
  range: everyone,
  // Another emphasis on the same claims: what counts is the same, the view stresses `best`.
  best: everyone,
  admissions: (claim) => claim.ownSide,
  ...SPEAKERS,
};

/**
 * The claims a word admits. An actor's word is its own and that of every actor that leads
 * up to it; an id the record does not know admits nothing.
 */
export function admissionOf(
  word: Word,
  { membership }: Pick<ReadingContext, 'membership'>,
): Admission {
  if (isNamedWord(word)) return NAMED[word];
  const members = membership.get(word);
  return (claim) => members?.has(claim.said_by) ?? false;
}

/**
 * Whether an actor speaks for a word, for what carries no figure (acts, ties).
 * @returns null where the word is nobody's in particular (`range`, `best`, and `admissions`, which
 *   are about own losses only): then everything is heard
 */
export function speakersOf(
  word: Word,
  { membership, speakers }: Pick<ReadingContext, 'membership' | 'speakers'>,
): ((actor: string) => boolean) | null {
  if (!isNamedWord(word)) {
    const members = membership.get(word);
    return (actor) => members?.has(actor) ?? false;
  }
  if (word === 'range' || word === 'best' || word === 'admissions') return null;
  const speaks: (speaker: Speaker) => boolean = SPEAKERS[word];
  return (actor) => {
    const speaker = speakers.get(actor);
    return speaker !== undefined && speaks(speaker);
  };
}
