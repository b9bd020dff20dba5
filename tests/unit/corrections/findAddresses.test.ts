import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../src/corrections/findAddresses.ts';

const EMBED = 'https://example.org/whose/embed.html?embed=casualties&from=2025-10-01';

describe('addresses in what is pasted', () => {
  it('are those that stand alone in a line, whatever they are', () => {
    expect(findAddresses(`${EMBED}\r\n\n  see below  \nhttps://example.org/`)).toEqual({
      addresses: [EMBED, 'see below', 'https://example.org/'],
      others: 0,
      cut: false,
    });
  });

  it('are those among markup that ask for an embed or a release, with & as markup writes it', () => {
    const html = `<p>See <a href="https://example.org/">us</a></p>
      <iframe title="x" src='${EMBED.replace('&', '&amp;')}' width="100%"></iframe>
      <a href="https://example.org/whose/?data=2026-07-31#top">all</a><a href="embed.html?embed=network">n</a>`;
    expect(findAddresses(html)).toEqual({
      addresses: [
        EMBED,
        'https://example.org/whose/?data=2026-07-31#top',
        'embed.html?embed=network',
      ],
      others: 1,
      cut: false,
    });
  });

  it('come once each, and are found in a sentence', () => {
    expect(findAddresses(`The chart: ${EMBED}\n${EMBED}`).addresses).toEqual([EMBED]);
    expect(findAddresses('')).toEqual({ addresses: [], others: 0, cut: false });
  });

  it.each([
    [`${EMBED},https://example.org/b/embed.html?embed=network`],
    [`${EMBED};https://example.org/b/embed.html?embed=network;a note`],
    [`We used ${EMBED}, and (https://example.org/b/embed.html?embed=network).`],
    [`"${EMBED}","https://example.org/b/embed.html?embed=network"`],
  ])('end where the list or the sentence around them goes on: %s', (text) => {
    const [first, second] = findAddresses(text).addresses;
    expect(first).toBe(EMBED);
    expect(second).toMatch(/^https:\/\/example\.org\/b\/embed\.html\?embed=network(?:;a)?$/u);
  });

  it('keep the commas of their values', () => {
    const several = `${EMBED}&type=Battles,Riots&actor=ttp,iea`;
    expect(findAddresses(several).addresses).toEqual([several]);
  });

  it('beyond the limit are left out and said, and none is cut in two', () => {
    const text = `${EMBED}\n${EMBED}&to=2025-12-31`;
    expect(findAddresses(text, text.length)).toMatchObject({ cut: false });
    expect(findAddresses(text, text.length - 3)).toEqual({
      addresses: [EMBED],
      others: 0,
      cut: true,
    });
  });
});
