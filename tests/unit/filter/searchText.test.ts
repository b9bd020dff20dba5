import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters, foldWords } from '../../../src/filter/fold.ts';
import { buildSearchTexts, hasWord } from '../../../src/filter/searchText.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const dataset = realDataset();
const texts = buildSearchTexts(dataset);

/** Ids of the incidents and events in which every word is found. */
function found(q: string): string[] {
  const words = foldWords(q);
  return (['incidents', 'events'] as const).flatMap((table) =>
    dataset[table].rows
      .filter((_, row) => {
        const text = texts[table][row];
        return text !== undefined && words.every((word) => hasWord(text, word));
      })
      .map(({ id }) => id),
  );
}

describe('buildSearchTexts', () => {
  it('finds a place by its spellings and scripts', () => {
    const torkham = found('Torkham');
    expect(torkham.length).toBeGreaterThan(5);
    for (const q of ['torkham', 'Turkham', 'Tor Kham', 'طورخم', 'تورخم', 'TŌRKHAM']) {
      expect(found(q), q).toEqual(expect.arrayContaining(torkham));
    }
    expect(found('چمن')).toEqual(expect.arrayContaining(found('Chaman')));
  });

  it('finds actors by short names and aliases of any script', () => {
    const ttp = found('Tehreek-e-Taliban');
    expect(ttp.length).toBeGreaterThan(20);
    for (const q of ['TTP', 'tehrik taliban', 'تحریک طالبان', 'تحريك طالبان']) {
      expect(found(q), q).toEqual(expect.arrayContaining(ttp));
    }
  });

  it('finds half a word, on the way to the whole one', () => {
    for (const word of ['Tehreek', 'Sheikh', 'agreement', 'Muhammad', 'Peshawar', 'ceasefire']) {
      for (let length = 1; length < word.length; length += 1) {
        const part = word.slice(0, length);
        expect(found(part).length, part).toBeGreaterThanOrEqual(found(word).length);
      }
    }
  });

  it('finds any piece of a title, summary or place in its own row', () => {
    const rows = dataset.incidents.rows.map((row, index) => ({ row, index }));
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.nat(), fc.nat(12), ({ row, index }, at, length) => {
        const own = foldLetters(`${row.title} ${row.summary} ${row.place.name}`);
        const start = at % own.length;
        const text = texts.incidents[index];
        for (const word of foldWords(own.slice(start, start + 1 + length))) {
          expect(text && hasWord(text, word), word.letters).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds hyphened words written as one, and the other way round', () => {
    expect(found('crossborder').length).toBeGreaterThan(10);
    expect(found('cross-border')).toEqual(expect.arrayContaining(found('crossborder')));
    expect(found('cease-fire')).toEqual(expect.arrayContaining(found('ceasefire')));
  });

  it('takes spellings for alike only where a word begins', () => {
    const text = { letters: ' announced', spelling: ' anunced' };
    expect(foldWords('non').every((word) => hasWord(text, word))).toBe(false);
    expect(foldWords('nounce').every((word) => hasWord(text, word))).toBe(true);
  });

  it('finds nothing for what nobody says, and all words at once', () => {
    expect(found('zzzz')).toEqual([]);
    expect(found('Torkham closed').length).toBeLessThan(found('closed').length);
  });
});
