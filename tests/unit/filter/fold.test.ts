import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters, foldSpelling, foldWords } from '../../../src/filter/fold.ts';

const foldText = (text: string): string => foldSpelling(foldLetters(text));

describe('foldLetters', () => {
  it('drops accents, harakat, tatweel and the signs for ayn and hamza', () => {
    for (const [a, b] of [
      ['Türkiye, Erdoğan', 'turkiye erdogan'],
      ["Da'esh, Da’esh, Daʿesh, Daʾesh", 'daesh daesh daesh daesh'],
      ['مُحَمَّد', 'محمد'],
      ['طـورخـم', 'طورخم'],
      ['علماء', 'علما'],
      ['Tehreek-e-Taliban (TTP)', 'tehreek e taliban ttp'],
    ] as const) {
      expect(foldLetters(a)).toBe(b);
    }
  });

  it('gives Arabic-script letters one form across Urdu, Pashto, Persian and Arabic', () => {
    for (const [a, b] of [
      ['كابل', 'کابل'],
      ['اسلامي', 'اسلامی'],
      ['آئی', 'اىی'],
      ['ننګرهار', 'ننگرهار'],
      ['باجوړ', 'باجوڑ'],
      ['ترکیہ', 'ترکیه'],
      ['مؤسسة', 'موسسه'],
    ] as const) {
      expect(foldLetters(a)).toBe(foldLetters(b));
    }
  });

  it('is settled after one time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = foldLetters(text);
        expect(foldLetters(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('foldSpelling', () => {
  it('makes spellings of one name the same', () => {
    for (const [a, b] of [
      ['Torkham', 'Turkham'],
      ['Tehreek-i-Taliban', 'Tehrik i Taliban'],
      ['Qandahar', 'Kandahar'],
      ['Sharīf', 'Shareef'],
      ['Yaqoob', 'Yakub'],
      ['Mohammed', 'Muhammad'],
      ['Ahmed', 'AHMAD'],
      ['Waziristan', 'Vaziristan'],
      ['Balochistan', 'Baluchistan'],
    ] as const) {
      expect(foldText(a)).toBe(foldText(b));
    }
  });

  it('keeps different words different', () => {
    for (const [a, b] of [
      ['Kabul', 'Kunar'],
      ['Khost', 'Kurram'],
      ['TTP', 'TJP'],
      ['Chaman', 'Chitral'],
      ['Khan', 'Kandahar'],
      ['Pakistan', 'Paktia'],
    ] as const) {
      expect(foldText(a)).not.toBe(foldText(b));
    }
  });
});

describe('foldWords', () => {
  it('splits into words, and nothing into none', () => {
    expect(foldWords('  border,  closed! ')).toHaveLength(2);
    expect(foldWords(' – ')).toEqual([]);
    expect(foldWords('Tehreek')).toEqual([{ letters: 'tehreek', spelling: 'tehrik' }]);
  });
});
