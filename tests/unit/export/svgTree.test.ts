// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgElement, writeSvg } from '../../../src/export/svgTree.ts';

describe('a drawing as a value', () => {
  it('is written with lengths to a hundredth and without what is null', () => {
    const line = svgElement('path', { d: 'M0,0', 'stroke-width': 1.23456, fill: null });
    expect(writeSvg(svgElement('g', { id: 'a' }, [line, '<b> & c']))).toBe(
      '<g id="a"><path d="M0,0" stroke-width="1.23"/>&lt;b&gt; &amp; c</g>',
    );
  });

  it('is read back as it was meant, whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        const written = writeSvg(
          svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', 'data-a': text }, [
            svgElement('text', {}, [text]),
          ]),
        );
        const page = new DOMParser().parseFromString(written, 'image/svg+xml');
        expect(page.querySelector('parsererror')).toBeNull();
        // What XML has no place for becomes the replacement character.
        const kept = page.querySelector('text')?.textContent ?? '';
        expect(kept.length).toBe(text.length);
        expect(page.documentElement.getAttribute('data-a')).toBe(kept);
        if (!kept.includes('\u{FFFD}')) expect(kept).toBe(text);
      }),
    );
  });
});
