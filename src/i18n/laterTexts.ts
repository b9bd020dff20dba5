/**
 * All texts of a language: those of the page as it opens and those of what opens later, which
 * come in a chunk of their own. Only code that is itself fetched later imports this.
 */
import { enLater } from './enLater.ts';
import { ENGLISH, type Texts } from './texts.ts';
import { useTexts } from './TextsContext.tsx';

export interface LaterTexts extends Texts {
  readonly messages: Texts['messages'] & typeof enLater;
}

export const LATER_ENGLISH: LaterTexts = Object.freeze({
  ...ENGLISH,
  messages: { ...ENGLISH.messages, ...enLater },
});

/** All texts of a language of the `lang` parameter. */
const LATER_TEXTS = { en: LATER_ENGLISH } as const;

/** All texts of the language in force. */
export function useLaterTexts(): LaterTexts {
  return LATER_TEXTS[useTexts().lang];
}
