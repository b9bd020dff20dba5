import { cutText } from '../lib/cutText.ts';
import { UNFIT_CHARACTER } from './unfitCharacter.ts';

const ALL_UNFIT = new RegExp(UNFIT_CHARACTER.source, 'gu');

/**
 * A value of any form as a message quotes it: at most 60 characters, what is invisible or
 * reorders text spelled out, and no further than the brackets of what has parts.
 */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return cutText(
    String(value)
      .slice(0, 200)
      .replace(ALL_UNFIT, (char) => `(${codePointName(char)})`),
    60,
  );
}

/** `U+202E` */
export function codePointName(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
