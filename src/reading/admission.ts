/** Whose claims a word lets count (data-format, Readings 1). */
import type { PreparedClaim } from './preparedClaim.ts';
import type { ReadingContext } from './readingContext.ts';
import type { NamedWord, Word } from './word.ts';

/** Whether a claim is admitted. */
export type Admission = (claim: PreparedClaim) => boolean;

const everyone: Admission = () => true;

const NAMED: Readonly<Record<NamedWord, Admission>> = {
  range: everyone,
  // Another emphasis on the same claims: what counts is the same, the view stresses `best`.
  best: everyone,
  admissions: (claim) => claim.ownSide,
  pakistan: (claim) => claim.camp === 'pakistan',
  kabul: (claim) => claim.camp === 'kabul',
  'armed-groups': (claim) => claim.camp === 'armed-groups',
  independent: (claim) => claim.standing === 'independent',
  press: (claim) => claim.standing === 'press' || claim.standing === 'witness',
};

function isNamed(word: Word): word is NamedWord {
  return Object.hasOwn(NAMED, word);
}

/**
 * The claims a word admits. An actor's word is its own and that of every actor that leads
 * up to it; an id the record does not know admits nothing.
 */
export function admissionOf(
  word: Word,
  { membership }: Pick<ReadingContext, 'membership'>,
): Admission {
  if (isNamed(word)) return NAMED[word];
  const members = membership.get(word);
  return (claim) => members?.has(claim.said_by) ?? false;
}
