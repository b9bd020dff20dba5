import { UNFIT_CHARACTER } from '../data/unfitCharacter.ts';
import { foldWords } from './fold.ts';

/** No text of the record has them, and on the screen they would turn others around. */
const UNFIT = new RegExp(UNFIT_CHARACTER, 'gu');

/** What of a text can be searched for, as it stands in the filter; empty where it holds no word. */
export function searchable(text: string): string {
  const q = text.replace(UNFIT, ' ').trim();
  return foldWords(q).length === 0 ? '' : q;
}
