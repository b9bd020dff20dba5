import { describe, expect, it } from 'vitest';
import { controlsOf, embedOf, embedQuery, fullQuery } from '../../../src/embed/embedAddress.ts';

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

  it('names the controls that remain, and no others', () => {
    expect(controlsOf(null)).toEqual([]);
    expect(controlsOf('view, word')).toEqual(['word', 'view']);
    expect(controlsOf('word,constructor,<b>')).toEqual(['word']);
  });

  it('is written as it is read', () => {
    const choices = { embed: 'casualties+diplomacy', controls: ['word'], fit: true } as const;
    const query = embedQuery(choices, 'from=2025-01-01&data=2026-07-31');
    expect(query).toBe(
      'embed=casualties+diplomacy&from=2025-01-01&data=2026-07-31&controls=word&fit=1',
    );
    const read = new URLSearchParams(query);
    expect(embedOf(read.get('embed'))).toBe(choices.embed);
    expect(controlsOf(read.get('controls'))).toEqual(choices.controls);
    expect(fullQuery(query)).toBe('from=2025-01-01&data=2026-07-31');
    expect(embedQuery({ embed: 'network', controls: [], fit: false }, '')).toBe('embed=network');
  });
});
