/** Texts inside XML 1.0. */
import { UNFIT_CHARACTER } from '../data/unfitCharacter.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // In an attribute a reader would take them for spaces.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Besides what no text of the record may hold, the two that are no characters at all. */
const UNFIT = new RegExp(`${UNFIT_CHARACTER.source}|[\\ufffe\\uffff]`, 'gu');

/** A text as content or between double quotes: characters that XML can't hold become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(UNFIT, (character) => (ENTITIES[character] === undefined ? '\uFFFD' : character))
    .replace(/[&<>"\n\r\t]/gu, (character) => ENTITIES[character] ?? character);
}
