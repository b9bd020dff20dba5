import { describe, expect, it } from 'vitest';
import {
  controlsOf,
  embedOf,
  embedQuery,
  fullQuery,
  rejectedChoices,
  splitQuery,
} from '../../../src/embed/embedAddress.ts';

const asked = (query: string) => embedOf(new URLSearchParams(query).get('embed'));

describe('the address of an embed', () => {
  it('names one view, or the linked pair', () => {
    expect(asked('embed=casualties')).toBe('casualties');
    expect(asked('embed=casualties+diplomacy')).toBe('casualties+diplomacy');
    expect(asked('embed=casualties%2Bdiplomacy')).toBe('casualties+diplomacy');
  });

  it.each([
    '',
    'embed=',
    'embed=map',
    'embed=network+casualties',
    'embed=__proto__',
    'embed=toString',
  ])('“%s” names none', (query) => {
    expect(asked(query)).toBeNull();
  });

  it('leads to the whole page with the same state, without what only embeds and hosts have', () => {
    const query =
      '?embed=casualties&id=a1&from=2025-10-01&select=figure,x&controls=word&fit=1&childId=c&initialWidth=640&parentTitle=&parentUrl=https://a.b/c';
    expect(fullQuery(query)).toBe('from=2025-10-01&select=figure,x');
  });

  it('hands on what only the whole page shows, and keeps what no part of it knows, to be said', () => {
    const page =
      'view=network&study=chains&network.form=matrix&chains.by=format&casualties.show=table';
    const own =
      'casualties.rows=groups&network.tyes=hidden&chains.x=1&map.y=1&study=none&view=toString';
    expect(splitQuery(`?embed=casualties&${page}&${own}`, ['casualties'])).toEqual({ own, page });
  });

  it('names the controls that remain, and no others', () => {
    expect(controlsOf(null)).toEqual([]);
    expect(controlsOf('view, word')).toEqual(['word', 'view']);
    expect(controlsOf('download,word')).toEqual(['word', 'download']);
    expect(controlsOf('word,constructor,<b>')).toEqual(['word']);
  });

  it('says which of its own keys hold what it has not', () => {
    const said = (query: string) =>
      rejectedChoices(query).map(({ parameter, value, rejection: { why, ...rest } }) => [
        parameter,
        value,
        why,
        'nearest' in rest ? rest.nearest : null,
      ]);
    expect(said('?embed=casualties&controls=word,view,download&fit=1&id=a-1&q=x')).toEqual([]);
    expect(said('embed=network&controls=&fit=0&id=')).toEqual([]);
    expect(said('controls=words,downloads,period,word')).toEqual([
      ['controls', 'words', 'unknown-value', 'word'],
      ['controls', 'downloads', 'unknown-value', 'download'],
      ['controls', 'period', 'unknown-value', null],
    ]);
    expect(said('fit=yes&id=a%20b')).toEqual([
      ['fit', 'yes', 'unknown-value', '1'],
      ['id', 'a b', 'unknown-value', null],
    ]);
    expect(said('embed=casualties&embed=network&fit=1&fit=0&controls=word&controls=view')).toEqual([
      ['embed', 'network', 'repeated', null],
      ['fit', '0', 'repeated', null],
      ['controls', 'view', 'repeated', null],
    ]);
  });

  it('is written as it is read', () => {
    const choices = {
      embed: 'casualties+diplomacy',
      controls: ['word'],
      fit: true,
      transparent: false,
    } as const;
    const query = embedQuery(choices, 'from=2025-01-01&data=2026-07-31');
    expect(query).toBe(
      'embed=casualties+diplomacy&from=2025-01-01&data=2026-07-31&controls=word&fit=1',
    );
    const read = new URLSearchParams(query);
    expect(embedOf(read.get('embed'))).toBe(choices.embed);
    expect(controlsOf(read.get('controls'))).toEqual(choices.controls);
    expect(fullQuery(query)).toBe('from=2025-01-01&data=2026-07-31');
    const plain = { embed: 'network', controls: [], fit: false, transparent: false } as const;
    expect(embedQuery(plain, '')).toBe('embed=network');
    expect(embedQuery({ ...plain, transparent: true }, '')).toBe(
      'embed=network&background=transparent',
    );
    expect(rejectedChoices('?embed=network&background=transparent')).toEqual([]);
    expect(rejectedChoices('?embed=network&background=none')).toEqual([
      expect.objectContaining({ parameter: 'background', value: 'none' }),
    ]);
  });
});
