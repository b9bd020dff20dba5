/** Preact as embeds are built over it; other tests of components run over React. */
import { createElement } from 'preact/compat';
import { createRoot } from 'preact/compat/client';
import { describe, expect, it, vi } from 'vitest';
import '../../../src/embed/svgTabIndex.ts';

async function draw(tabIndex: number | undefined): Promise<void> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const root = createRoot(place);
  const handle = createElement('g', { tabIndex });
  root.render([createElement('svg', { tabIndex }, handle), createElement('p', { tabIndex })]);
  await vi.waitFor(() => expect(document.querySelector('p')).not.toBeNull());
}

describe('what takes the focus', () => {
  it('does so in drawings and outside of them', async () => {
    await draw(0);
    for (const name of ['svg', 'g', 'p']) {
      const element = document.querySelector(name);
      expect(element?.getAttributeNames(), name).toEqual(['tabindex']);
      expect(element?.getAttribute('tabindex'), name).toBe('0');
    }
  });

  it('is nothing that has no place among it', async () => {
    await draw(undefined);
    for (const name of ['svg', 'g', 'p']) {
      expect(document.querySelector(name)?.hasAttribute('tabindex'), name).toBe(false);
    }
  });
});
