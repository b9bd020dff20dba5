/** A language's messages together with the formats that go with them. */
import { createFormat, type Format } from '../viz/format.ts';
import { en } from './en.ts';
import { formatWords } from './en/formatWords.ts';

export type Messages = typeof en;

export interface Texts {
  readonly lang: 'en';
  readonly messages: Messages;
  readonly format: Format;
}

export const ENGLISH: Texts = Object.freeze({
  lang: 'en',
  messages: en,
  format: createFormat(formatWords),
});

/** The texts of a language of the `lang` parameter. */
export const TEXTS = { en: ENGLISH } as const;
