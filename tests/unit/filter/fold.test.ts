import { describe, expect, it } from 'vitest';
import { foldText, foldWords } from '../../../src/filter/fold.ts';

describe('foldText', () => {
  it('makes spellings of one name the same', () => {
    for (const [a, b] of [
      ['Torkham', 'Turkham'],
      ['Tehreek-i-Taliban', 'Tehrik i Taliban'],
      ['Türkiye', 'Turkiye'],
      ['Qandahar', 'Kandahar'],
      ['Khān', 'Khan'],
      ['Sharīf', 'Shareef'],
      ['كابل', 'کابل'],
      ['Waziristan', 'WAZIRISTAN'],
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
    ] as const) {
      expect(foldText(a)).not.toBe(foldText(b));
    }
  });

  it('splits into words, and nothing into none', () => {
    expect(foldWords('  border,  closed! ')).toHaveLength(2);
    expect(foldWords(' – ')).toEqual([]);
  });
});
