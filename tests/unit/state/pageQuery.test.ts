import { describe, expect, it } from 'vitest';
import { pageQuery } from '../../../src/state/pageQuery.ts';

const keysOf = (address: string): string[] => [
  ...new URLSearchParams(pageQuery(new URL(address, 'https://example.org/'))).keys(),
];

describe('the query of the page', () => {
  it('has what a content system has made a hash of, as keys that nobody knows', () => {
    expect(keysOf('?embed=casualties&#038;from=2025&#038;data=2026-07-31')).toEqual([
      'embed',
      '#038;from',
      '#038;data',
    ]);
    expect(keysOf('?q=a&#x26;to=2025')).toEqual(['q', '#x26;to']);
  });

  it('leaves every other hash alone', () => {
    expect(keysOf('?from=2025#top')).toEqual(['from']);
    expect(keysOf('?from=2025#?secret=aB3')).toEqual(['from']);
    expect(keysOf('#038')).toEqual([]);
  });
});
