import { DEFAULT_STATE, THEMES, type Theme } from './explorer.ts';

/**
 * The theme that a query asks for, as the codec reads it, which waits for the record: until then a
 * page would be in another.
 */
export function themeIn(query: string): Theme {
  const asked = new URLSearchParams(query).get('theme')?.trim().toLowerCase();
  return THEMES.find((theme) => theme === asked) ?? DEFAULT_STATE.theme;
}
