import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  RESIZE_SCRIPT,
  snippet,
  SNIPPETS,
  type Shared,
  type SnippetKind,
} from '../../../src/embed/snippets.ts';

const SHARED: Shared = {
  embed: 'https://example.org/a/embed.html?embed=casualties&q=%22x%22&data=2026-07-31',
  page: 'https://example.org/a/?q=%22x%22&data=2026-07-31',
  script: 'https://example.org/a/whose-count.js',
  picture: { src: 'https://example.org/a/cards/x.png', width: 1200, height: 630 },
  alt: 'Chart of 32 – 258+ killed',
  title: 'Whose Count: People killed',
  sentence: 'On 11 October 2025, 32 to 258+ people are reported killed.',
  link: 'Whose Count, release 2026-07-31',
  height: 502,
};

/** A page without scripts that it is pasted into. */
function pasted(kind: SnippetKind, shared: Shared): Document {
  const html = snippet(kind, shared);
  if (html === null) throw new Error('no snippet');
  return new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
}

describe.each(SNIPPETS)('the snippet “%s”', (kind) => {
  it('names what it is, and leads to the page with a sentence whatever fails', () => {
    const page = pasted(kind, SHARED);
    const link = [...page.querySelectorAll('p a')].at(-1);
    expect(link?.getAttribute('href')).toBe(SHARED.page);
    expect(link?.parentElement?.textContent).toBe(`${SHARED.sentence} ${SHARED.link}`);
    const picture = page.querySelector('a > img');
    expect(picture?.getAttribute('alt')).toBe(SHARED.alt);
    expect(picture?.getAttribute('src')).toBe(SHARED.picture?.src);
    expect(picture?.parentElement?.getAttribute('href')).toBe(SHARED.page);
    expect(page.querySelectorAll('[loading="lazy"]').length).toBeGreaterThan(0);
  });

  it('makes markup of no text, whatever the record holds', () => {
    const nasty = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onload='x",
      '</noscript><b>',
      '</whose-count><b>',
      ']]>&amp;&#0;\u0000',
    ];
    const texts = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary' }));
    const shape = (page: Document): string[] =>
      [...page.querySelectorAll('*')].map(
        (element) => `${element.tagName} ${element.getAttributeNames().join(' ')}`,
      );
    const tags = (shared: Shared): number => snippet(kind, shared)?.split('<').length ?? 0;
    const [wanted, written] = [shape(pasted(kind, SHARED)), tags(SHARED)];
    fc.assert(
      fc.property(texts, texts, texts, texts, (title, alt, sentence, link) => {
        const shared = { ...SHARED, title, alt, sentence, link };
        // Where scripts run, what stands in a noscript is text up to the next tag's beginning.
        expect(tags(shared)).toBe(written);
        expect(shape(pasted(kind, shared))).toEqual(wanted);
      }),
      { numRuns: 50, examples: nasty.map((text) => [text, text, text, text] as const) },
    );
  });
});

describe('snippets', () => {
  it('hold a frame with a title that is as wide as its column', () => {
    for (const kind of ['frame', 'script'] as const) {
      const frame = pasted(kind, SHARED).querySelector('iframe');
      expect(frame?.title).toBe(SHARED.title);
      expect(frame?.src).toBe(SHARED.embed);
      expect([frame?.width, frame?.height]).toEqual(['100%', '502']);
      expect(frame?.getAttribute('loading')).toBe('lazy');
      expect(frame?.getAttribute('referrerpolicy')).toBe('no-referrer');
    }
    const element = pasted('element', SHARED).querySelector('whose-count');
    expect(element?.getAttribute('src')).toBe(SHARED.embed);
    expect(element?.getAttribute('title')).toBe(SHARED.title);
    expect(element?.querySelector('img')).not.toBeNull();
  });

  it('have no image where there is no picture, and no picture alone', () => {
    const shared = { ...SHARED, picture: null };
    expect(snippet('image', shared)).toBeNull();
    for (const kind of ['frame', 'script', 'element'] as const) {
      const page = pasted(kind, shared);
      expect(page.querySelectorAll('img, noscript')).toHaveLength(0);
      expect(page.querySelector('p')?.textContent).toContain(SHARED.sentence);
    }
  });

  it('have a script that is short, and safe in editors that escape', () => {
    expect(Buffer.byteLength(RESIZE_SCRIPT)).toBeLessThanOrEqual(400);
    const inside = RESIZE_SCRIPT.replace(/^<script>|<\/script>$/gu, '');
    expect(inside).not.toMatch(/[<>&\n]/u);
  });
});

describe('the short script', () => {
  const inside = RESIZE_SCRIPT.replace(/^<script>|<\/script>$/gu, '');

  function host(copies: number) {
    document.body.innerHTML = '<iframe></iframe><iframe></iframe>';
    // oxlint-disable-next-line no-implied-eval, no-new-func -- the script as it is pasted
    for (let copy = 0; copy < copies; copy += 1) new Function(inside)();
    const frames = [...document.querySelectorAll('iframe')];
    const send = (data: unknown, source: Window | null | undefined): void => {
      dispatchEvent(new MessageEvent('message', { data, source: source ?? null }));
    };
    return { frames, send, heights: () => frames.map((frame) => frame.style.height) };
  }

  it.each([1, 3])('sizes the frame that spoke and no other, in %d copies', (copies) => {
    const { frames, send, heights } = host(copies);
    send({ type: 'whose-count:resize', v: 1, id: 'a', height: 512 }, frames[1]?.contentWindow);
    expect(heights()).toEqual(['', '512px']);
  });

  it('leaves everything as it is at any other message', () => {
    const { frames, send, heights } = host(1);
    const [first] = frames;
    const like = { type: 'whose-count:resize', v: 1, height: 512 };
    for (const data of [
      null,
      undefined,
      'whose-count:resize',
      7,
      [],
      { ...like, v: 2 },
      { ...like, type: 'resize' },
      { ...like, height: 'red;position:fixed' },
      { ...like, height: null },
      { ...like, height: -5 },
    ]) {
      send(data, first?.contentWindow);
    }
    send(like, window);
    send(like, null);
    expect(heights()).toEqual(['', '']);
  });
});
