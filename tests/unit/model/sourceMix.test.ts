import { describe, expect, it } from 'vitest';
import { sourceMixOf, speakerKindOf, type Said } from '../../../src/model/sourceMix.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const dataset = realDataset();

describe('the kind of a speaker', () => {
  it('is by how far it is from the fight, a party by its camp, the independent by what they are', () => {
    const kind = (standing: string, camp: string, type: string): string =>
      speakerKindOf({ standing, camp, type } as Parameters<typeof speakerKindOf>[0]);
    expect(kind('party', 'kabul', 'person')).toBe('kabul');
    expect(kind('party', 'society', 'party')).toBe('other');
    expect(kind('third-state', 'outside-states', 'state')).toBe('third-state');
    expect(kind('independent', 'international', 'intergovernmental')).toBe('intergovernmental');
    expect(kind('independent', 'observers', 'research-institute')).toBe('research');
    expect(kind('independent', 'society', 'other')).toBe('relief');
    expect(kind('press', 'pakistan', 'media')).toBe('press');
    expect(kind('unknown', 'unknown', 'other')).toBe('other');
    expect(speakerKindOf(undefined)).toBe('other');
  });

  it('leaves no claim of the record unplaced', () => {
    const placed = dataset.actors.rows.filter(
      (actor) => speakerKindOf(actor) === 'other' && actor.standing !== 'unknown',
    );
    expect(placed).toEqual([]);
  });
});

describe('what rests on one source', () => {
  const said = (about: string, ...sources: string[]): Said => ({
    id: `${about} ${sources.join('+')}`,
    about,
    speakers: [],
    sources,
  });
  it('is a record all of whose things were read in the same one, however many things there are', () => {
    const mix = sourceMixOf(dataset, [
      said('a', 's1'),
      said('b', 's1'),
      said('a', 's1'),
      said('b', 's2'),
      said('c', 's3', 's4'),
      said('d'),
    ]);
    expect(mix.onOneSource).toEqual(['a']);
    expect(mix.records).toBe(4);
  });
});
