import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../src/i18n/facets.ts';
import { actorName } from '../../../src/i18n/actorName.ts';
import { shortName } from '../../../src/i18n/actorNames.ts';
import { ENGLISH } from '../../../src/i18n/texts.ts';
import { wordName } from '../../../src/i18n/wordText.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const dataset = realDataset();
const AUTHOR = 'seed-003-author';
const PLAIN = 'Author of a document that came with the project';

describe('an actor’s name for readers', () => {
  it('is the record’s short name, but plain words where that says nothing', () => {
    expect(actorName(dataset, AUTHOR, ENGLISH)).toBe(PLAIN);
    for (const { id, short_name: short } of dataset.actors.rows) {
      const name = actorName(dataset, id, ENGLISH);
      if (id !== AUTHOR) expect(name).toBe(short);
      // No file name of the project's documents is shown.
      expect(name).not.toMatch(/seed/iu);
    }
    expect(actorName(dataset, 'nobody', ENGLISH)).toBe('nobody');
    expect(actorName(dataset, 'constructor', ENGLISH)).toBe('constructor');
  });

  it('is the same in facets, as a word and in the network', () => {
    const facet = FACETS.find(({ dimension }) => dimension === 'actor');
    expect(facet?.label(AUTHOR, ENGLISH.messages, dataset)).toBe(PLAIN);
    expect(wordName(AUTHOR, dataset, ENGLISH)).toContain(PLAIN);
    expect(shortName(dataset, AUTHOR, ENGLISH)).toBe(PLAIN);
  });
});
