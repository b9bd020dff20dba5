import { describe, expect, it } from 'vitest';
import { embedOf, fullQuery } from '../../../src/embed/embedAddress.ts';

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
      '?embed=casualties&id=a1&from=2025-10-01&select=figure,x&childId=c&initialWidth=640&parentTitle=&parentUrl=https://a.b/c';
    expect(fullQuery(query)).toBe('from=2025-10-01&select=figure,x');
  });
});
