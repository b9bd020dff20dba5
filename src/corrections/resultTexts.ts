/** Results in words, and as rows of a file. */
import { shownValue } from '../data/shownValue.ts';
import { driftLine, shownRange } from '../drift/driftLine.ts';
import { csvOf, type CsvValue } from '../export/csv.ts';
import { corrections } from '../i18n/en/corrections.ts';
import { errorText } from '../i18n/errorText.ts';
import type { Texts } from '../i18n/texts.ts';
import type { AddressResult, CheckedAddress } from './createAddressChecker.ts';
import type { NotUnderstood } from './readAddress.ts';

export type CorrectionsTexts = typeof corrections;

const TEXTS: Readonly<Record<Texts['lang'], CorrectionsTexts>> = { en: corrections };

/** In the language of the other texts. */
export function correctionsTexts({ lang }: Pick<Texts, 'lang'>): CorrectionsTexts {
  return TEXTS[lang];
}

/** Why an address is not understood. */
export function reasonText({ why, value }: NotUnderstood, texts: Pick<Texts, 'lang'>): string {
  const said = correctionsTexts(texts).reason[why];
  return typeof said === 'string' ? said : said(shownValue(value));
}

/** Which releases were compared. */
export function releasesText(
  { pinned, from, to }: CheckedAddress,
  texts: Pick<Texts, 'lang'>,
): string {
  const words = correctionsTexts(texts);
  if (from === to) return words.same(to);
  return pinned ? words.pinned(from, to) : words.live(from, to);
}

/** What of the address is ignored; null: nothing. */
export function ignoredText({ ignored }: CheckedAddress, texts: Texts): string | null {
  if (ignored.length === 0) return null;
  const words = correctionsTexts(texts);
  const parts = ignored.map(({ parameter, value }) => words.ignoredPart(parameter, value));
  return words.ignored(parts.join(texts.messages.common.comma));
}

/** What became of it, in one line; null where there is nothing to say. */
export function resultText(result: AddressResult, texts: Texts): string | null {
  if (result.outcome === 'not-understood') return reasonText(result.reason, texts);
  if (result.outcome === 'failed') return errorText(result.error, texts.messages);
  return result.drift && driftLine(result.drift, result.state.word, texts);
}

function csvRow(result: AddressResult, texts: Texts): readonly CsvValue[] {
  const outcome = correctionsTexts(texts).outcome[result.outcome];
  const line = resultText(result, texts);
  if (result.outcome === 'not-understood' || result.outcome === 'failed') {
    return [result.address, outcome, null, null, null, null, null, line];
  }
  const { address, from, to, drift, state } = result;
  const ranges = [drift?.before, drift?.after].map((one) =>
    one ? shownRange(one.sum, state.word, texts) : null,
  );
  const ids = drift?.records.map(({ id }) => id).join(' ') ?? '';
  const said = [line, ignoredText(result, texts)].filter((one) => one !== null).join(' ');
  return [address, outcome, from, to, ...ranges, ids, said];
}

/** A row an address, below the columns' names. */
export function resultsCsv(results: readonly AddressResult[], texts: Texts): string {
  const { columns } = correctionsTexts(texts);
  return csvOf([Object.values(columns), ...results.map((result) => csvRow(result, texts))]);
}
