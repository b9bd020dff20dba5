/**
 * Folding: what makes two spellings of a name the same for a search. Accents and marks go,
 * Arabic-script letters take one form, and the commonest transliteration pairs become one:
 * "Torkham" and "Turkham", "Tehreek" and "Tehrik" are found by each other.
 */

/** Arabic-script letters that stand for one another in Urdu, Pashto, Persian and Arabic text. */
const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ك: 'ک',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
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
];

/** Text in its folded form; words are separated by single blanks. */
export function foldText(text: string): string {
  let folded = text
    .normalize('NFKD')
    // Combining marks (accents, harakat), tatweel and joiners.
    .replace(/[\p{M}\u0640\u200c\u200d]/gu, '')
    .toLowerCase()
    // Apostrophes and the signs for ayn and hamza join what they stand between.
    .replace(/['’‘ʼʿʾ`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/[يىئېۍكأإآٱؤةۀہھ]/gu, (letter) => LETTERS[letter] ?? letter);
  for (const [spelling, plain] of SPELLINGS) folded = folded.replace(spelling, plain);
  return folded.trim();
}

/** The words that must all be found. */
export function foldWords(query: string): string[] {
  return foldText(query).split(' ').filter(Boolean);
}

/**
 * Spellings that no folding makes equal: names in other scripts and other names of places on
 * the border. Each line is one place; a text with one of its names is found by all.
 */
export const PLACE_NAMES: readonly (readonly string[])[] = [
  ['Torkham', 'Turkham', 'Tor Kham', 'طورخم', 'تورخم'],
  ['Chaman', 'چمن'],
  ['Spin Boldak', 'Spin Buldak', 'سپین بولدک'],
  ['Kabul', 'کابل'],
  ['Kandahar', 'Qandahar', 'کندهار', 'قندهار'],
  ['Khost', 'خوست'],
  ['Paktika', 'پکتیکا'],
  ['Kunar', 'Konar', 'کنړ', 'کنر'],
  ['Nangarhar', 'ننګرهار', 'ننگرهار'],
  ['Kurram', 'کرم'],
  ['Bajaur', 'Bajour', 'باجوړ', 'باجوڑ'],
  ['Waziristan', 'وزیرستان'],
  ['Peshawar', 'پیښور', 'پشاور'],
  ['Islamabad', 'اسلام آباد'],
  ['Balochistan', 'Baluchistan', 'بلوچستان'],
];
