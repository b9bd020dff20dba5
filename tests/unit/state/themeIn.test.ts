import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_STATE, THEMES } from '../../../src/state/explorer.ts';
import { themeIn } from '../../../src/state/themeIn.ts';
import { parseQuery } from '../../../src/state/urlCodec.ts';
import type { UrlContext } from '../../../src/state/urlParameters.ts';

/** A theme asks for nothing of the record. */
const CONTEXT = { viewSettings: {} } as unknown as UrlContext;

it('is the theme that the codec reads once the record is there', () => {
  const word = fc.oneof(
    fc.constantFrom(...THEMES, 'DARK', ' dark', 'Light ', 'pink', ''),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(word, (theme) => {
      const query = new URLSearchParams({ theme }).toString();
      expect(themeIn(query)).toBe(parseQuery(query, CONTEXT).state.theme);
    }),
  );
  expect(themeIn('')).toBe(DEFAULT_STATE.theme);
  expect(themeIn('theme=dark&theme=light')).toBe('dark');
});
