import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solidColour } from '../../../src/export/solidColour.ts';

describe('a colour that every program knows', () => {
  it.each([
    ['rgb(27, 32, 37)', '#1b2025', 1],
    ['rgba(16, 64, 128, 0.25)', '#104080', 0.25],
    ['rgba(0, 0, 0, 0)', '#000000', 0],
    ['rgb(16 64 128 / 40%)', '#104080', 0.4],
    ['color(srgb 0.0627451 0.25098 0.501961)', '#104080', 1],
    ['color(srgb 1 0 1e-7 / 0.5)', '#ff0000', 0.5],
    ['#FBFAF7', '#fbfaf7', 1],
    ['transparent', '#000000', 0],
  ])('%s', (css, hex, opacity) => {
    expect(solidColour(css)).toEqual({ hex, opacity });
  });

  it('gives back every channel that a browser computes', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(channel, channel, channel, (...channels) => {
        const { hex } = solidColour(`rgb(${channels.join(', ')})`);
        expect([1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))).toEqual(channels);
      }),
    );
  });

  it.each(['oklch(0.5 0.1 20)', 'url("#a")', 'none', ''])('refuses %o', (css) => {
    expect(() => solidColour(css)).toThrow(/no colour/u);
  });
});
