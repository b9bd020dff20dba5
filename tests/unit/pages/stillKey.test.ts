import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drawKey } from '../../../src/pages/stillKey.ts';

const palette = { rules: [], tokens: new Map(), resolve: (value: string) => value };

function entries(html: string): Element[] {
  return [...new JSDOM(html).window.document.body.children];
}

/** What is drawn, as an element. */
function drawn(rows: readonly (readonly Element[])[], width: number) {
  const { body, height } = drawKey(rows, width, palette);
  const { document } = new JSDOM(`<svg>${body}</svg>`).window;
  const texts = [...document.querySelectorAll('text')].map((text) => ({
    text: text.textContent,
    x: Number(text.getAttribute('x')),
    y: Number(text.getAttribute('y')),
  }));
  return { document, texts, height };
}

describe('the key of a still', () => {
  it('takes no room where there is none', () => {
    expect(drawKey([], 400, palette)).toEqual({ body: '', height: 0 });
    expect(drawKey([[]], 400, palette)).toEqual({ body: '', height: 0 });
  });

  it('begins a line with each row, and another where a row is longer', () => {
    const rows = [
      entries('<span>one</span><span>two</span>'),
      entries('<span>three</span><span>four</span>'),
    ];
    const wide = drawn(rows, 400);
    expect(wide.texts.map(({ y }) => y)).toEqual([14, 14, 34, 34]);
    expect(wide.height).toBe(44);
    const narrow = drawn(rows, 40);
    expect(narrow.texts.map(({ x, y }) => [x, y])).toEqual([
      [0, 14],
      [0, 34],
      [0, 54],
      [0, 74],
    ]);
    expect(narrow.height).toBe(84);
  });

  it('has the sign before its word, and before words alone none', () => {
    const signs =
      '<span><svg width="20" height="1"><path d="M0,0H20"/></svg>stated</span>' +
      '<span><span style="background-color: red"></span>Pakistan</span>' +
      '<button>53 single acts <span>hidden</span></button>';
    const { document, texts } = drawn([entries(signs)], 400);
    expect(document.querySelectorAll('path')).toHaveLength(1);
    expect(document.querySelectorAll('rect')).toHaveLength(1);
    expect(texts.map(({ text }) => text)).toEqual(['stated', 'Pakistan', '53 single acts hidden']);
    expect(texts[0]?.x).toBe(26);
  });
});
