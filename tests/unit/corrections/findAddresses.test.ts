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

  it.each([['&#038;'], ['&#x0026;'], ['&amp;#038;'], ['&amp;amp;'], ['&#38;amp;']])(
    'have their ampersands back, however a content system writes them: %s',
    (ampersand) => {
      const written = `${EMBED}&to=2025-10-12&data=2026-07-31`;
      const html = `<iframe src="${written.replaceAll('&', ampersand)}"></iframe>`;
      expect(findAddresses(html).addresses).toEqual([written]);
    },
  );

  it('have all their marks back, and what is no mark of an address is left alone', () => {
    const html = `<iframe src="${EMBED.replaceAll('=', '&#61;').replaceAll('/', '&#x2F;').replace('https:&#x2F;&#x2F;', 'https://')}&#8217;"></iframe>`;
    expect(findAddresses(html).addresses).toEqual([`${EMBED}&#8217`]);
  });

  it('in an attribute may have spaces, and end with it', () => {
    const html = `<iframe src="${EMBED}&q=air strike&word=kabul" width="100%"></iframe> <a href='${EMBED}&q=a b'>x</a>`;
    expect(findAddresses(html).addresses).toEqual([
      `${EMBED}&q=air%20strike&word=kabul`,
      `${EMBED}&q=a%20b`,
    ]);
  });

  it('are found without a host, or with one and no protocol, as pages of the same site write them', () => {
    const html =
      '<iframe src="//example.org/a/embed.html?embed=network"></iframe><iframe src="/a/embed.html?embed=network"></iframe><iframe src="../a/embed.html?embed=casualties"></iframe>';
    expect(findAddresses(html)).toMatchObject({
      addresses: [
        '//example.org/a/embed.html?embed=network',
        '/a/embed.html?embed=network',
        '../a/embed.html?embed=casualties',
      ],
      others: 0,
    });
  });

  it('are found in short codes and in JSON', () => {
    expect(findAddresses(`[embed]${EMBED}&bin=day[/embed] and more`).addresses).toEqual([
      `${EMBED}&bin=day`,
    ]);
    const json = JSON.stringify({ html: `<iframe src="${EMBED}"></iframe>` })
      .replaceAll('/', String.raw`\/`)
      .replaceAll('&', String.raw`\u0026`);
    expect(findAddresses(json).addresses).toEqual([EMBED]);
  });

  it.each([
    ['marks', (times: number) => `http://a${'.'.repeat(times)}b`],
    ['references', (times: number) => `http://a?&${'amp;'.repeat(times)}`],
    ['hyphens', (times: number) => `-a`.repeat(times)],
    ['folders', (times: number) => `a/`.repeat(times)],
    ['quotes', (times: number) => `=" `.repeat(times)],
  ])('take a time in proportion to the text: %s', (_, text) => {
    // The square of it would take minutes, and the runner's patience is five seconds.
    expect(findAddresses(text(400_000)).others).toBe(0);
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
