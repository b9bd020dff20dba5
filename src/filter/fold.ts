/**
 * Folding: what makes two spellings of a name the same for a search, in two steps. Letters:
 * accents and marks go, Arabic-script letters take one form. Spelling: the commonest
 * transliteration pairs become one, so that "Torkham" and "Turkham", "Tehreek" and "Tehrik"
 * are found by each other.
 */

/** Arabic-script letters that stand for one another in Urdu, Pashto, Persian and Arabic text. */
const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ے: 'ی',
  ك: 'ک',
  ګ: 'گ',
  ٱ: 'ا',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ټ: 'ٹ',
  ډ: 'ڈ',
  ړ: 'ڑ',
};

/** Latin transliteration: order matters, longer spellings first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ee|ei|ie/gu, 'i'],
  [/oo|ou|o/gu, 'u'],
  [/aa/gu, 'a'],
  [/ph/gu, 'f'],
  [/q/gu, 'k'],
  [/w/gu, 'v'],
  [/y(?=[aiu])/gu, 'i'],
  [/([b-df-hj-np-tv-z])\1/gu, '$1'],
  // Ahmad and Ahmed, Muhammad and Mohammed.
  [/med(?= |$)/gu, 'mad'],
];

/** Text in plain letters and digits, lower case; words are separated by single blanks. */
export function foldLetters(text: string): string {
  return (
    text
      // Letters with hamza or madda come apart here, too, and lose it with the other marks.
      .normalize('NFKD')
      // Combining marks (accents, harakat), tatweel, joiners, hamza by itself.
      .replace(/[\p{M}\u0621\u0640\u200c\u200d]/gu, '')
      .toLowerCase()
      // Apostrophes and the signs for ayn and hamza join what they stand between.
      .replace(/['’‘ʼʿʾ`]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .replace(/[يىېۍےكګٱةەہھټډړ]/gu, (letter) => LETTERS[letter] ?? letter)
      .trim()
  );
}

/** Folded letters in their folded spelling. */
export function foldSpelling(letters: string): string {
  return SPELLINGS.reduce((text, [spelling, one]) => text.replace(spelling, one), letters);
}

/** A word that is looked for. */
export interface SearchWord {
  /** Found anywhere in a text: half a word is enough. */
  readonly letters: string;
  /** Found where a word begins with it, for folding makes parts of other words alike. */
  readonly spelling: string;
}

/** The words that must all be found, each in one form or the other. */
export function foldWords(query: string): SearchWord[] {
  return foldLetters(query)
    .split(' ')
    .filter(Boolean)
    .map((letters) => ({ letters, spelling: foldSpelling(letters) }));
}
