import { afterEach, describe, expect, it, vi } from 'vitest';
import { REAL_EDITION } from '../../fixtures/realDataset.ts';

/** The module as a page has it that has told nothing yet. */
async function freshPage(address: string) {
  vi.resetModules();
  vi.stubGlobal('location', new URL(address));
  return {
    ...(await import('../../../src/records/publicPage.ts')),
    ...(await import('../../../src/records/shownAddress.ts')),
  };
}

const QUERY = [
  ['word', 'kabul'],
  ['theme', 'dark'],
] as const;

afterEach(() => vi.unstubAllGlobals());

describe('the page as others can open it', () => {
  it('is where it is on the web', async () => {
    const page = await freshPage('https://example.org/count/?word=kabul#part');
    expect(page.isCopy()).toBe(false);
    expect(page.publicPage()).toBe('https://example.org/count/');
    expect(page.publicFile('data/x.json')).toBe('https://example.org/count/data/x.json');
    expect(page.shownAddress(REAL_EDITION, QUERY)).toBe(
      'https://example.org/count/?word=kabul&data=2026-07-31',
    );
  });

  it('is the site, for a copy that knows it', async () => {
    const page = await freshPage('file:///home/reader/whose-count.html?word=kabul');
    page.tellSite('https://example.org/count/');
    expect(page.isCopy()).toBe(true);
    expect(page.shownAddress(REAL_EDITION, QUERY)).toBe(
      'https://example.org/count/?word=kabul&data=2026-07-31',
    );
  });

  it('is nowhere, for a copy on a disk that does not', async () => {
    const page = await freshPage('file:///home/reader/whose-count.html?word=kabul');
    page.tellSite(null);
    expect(page.publicPage()).toBeNull();
    expect(page.publicFile('data/x.json')).toBeNull();
    expect(page.shownAddress(REAL_EDITION, QUERY)).toBeNull();
    expect(page.shownQuery(REAL_EDITION, QUERY)).toBe('word=kabul&data=2026-07-31');
  });

  it('is where a copy is served from, where that is the web', async () => {
    const page = await freshPage('https://mirror.example/whose-count.html');
    page.tellSite(null);
    expect(page.publicPage()).toBe('https://mirror.example/whose-count.html');
  });
});
