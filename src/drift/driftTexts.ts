/** The texts of drift: only a page that shows an earlier release needs them. */
import { drift } from '../i18n/en/drift.ts';
import type { Texts } from '../i18n/texts.ts';

export type DriftTexts = typeof drift;

const DRIFT_TEXTS: Readonly<Record<Texts['lang'], DriftTexts>> = { en: drift };

/** In the language of the other texts. */
export function driftTexts({ lang }: Pick<Texts, 'lang'>): DriftTexts {
  return DRIFT_TEXTS[lang];
}
