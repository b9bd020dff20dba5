import { describe, expect, it } from 'vitest';
import { roundedPlaces, withoutControls } from '../../../src/cli/renderFirstPaint.tsx';
import { withoutComments } from '../../../src/cli/bootPlugin.ts';

describe('the markup of a picture', () => {
  it('has words where the page has numbers that open something, and no control', () => {
    expect(
      withoutControls(
        '<p><button type="button" class="link">36 give none</button></p><select><option>a</option></select>' +
          '<button type="button" aria-pressed="true">All</button><svg tabindex="0"></svg>',
      ),
    ).toBe('<p><span class="link">36 give none</span></p><svg></svg>');
  });

  it('has places to a tenth of a pixel, and figures as they are', () => {
    expect(roundedPlaces('<path d="M105.82,-242.55V10.04h7.5Z" class="a-1.234"/>2.345')).toBe(
      '<path d="M105.8,-242.6V10h7.5Z" class="a-1.234"/>2.345',
    );
  });
});

describe('a script in the page', () => {
  it('comes without its comments', () => {
    expect(withoutComments("// why\n  f('//');\n\n  g();\n")).toBe("f('//');\ng();");
  });
});
