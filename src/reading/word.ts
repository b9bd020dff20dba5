/**
 * Whose word counts (data-format, Readings 1): everyone's (`range`), a camp's, each
 * side's admissions of its own losses, a standing's, or one actor's by its id.
 */
export const NAMED_WORDS = [
  'range',
  'best',
  'admissions',
  'pakistan',
  'kabul',
  'armed-groups',
  'independent',
  'press',
] as const;
export type NamedWord = (typeof NAMED_WORDS)[number];
/** A named word or the id of an actor. */
export type Word = NamedWord | (string & {});

/** Is everyone admitted, so that what one speaker does not say another may? */
export function isEveryones(word: Word): boolean {
  return word === 'range' || word === 'best';
}

/** Is it one of the named words, and not an actor's? */
export function isNamedWord(word: Word): word is NamedWord {
  return (NAMED_WORDS as readonly string[]).includes(word);
}
