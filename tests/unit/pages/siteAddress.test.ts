import { describe, expect, it } from 'vitest';
import { readSiteAddress } from '../../../src/pages/siteAddress.ts';

describe('the site’s address', () => {
  it.each([
    [undefined, null],
    ['', null],
    [' ', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/count', 'https://example.org/count/'],
    ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/'],
  ])('%j is %j', (text, address) => {
    expect(readSiteAddress(text)).toBe(address);
  });

  it.each([
    'example.org',
    '/count/',
    'ftp://example.org/',
    'https://example.org/?a=1',
    'javascript:1',
    'https://me@example.org/',
  ])('%j is none', (text) => {
    expect(() => readSiteAddress(text)).toThrow('SITE_ADDRESS');
  });
});
