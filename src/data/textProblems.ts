/** Rules about every text and key of a record, whatever its table. */
import type { Report } from './problem.ts';
import { codePointName, shownValue } from './shownValue.ts';
import { UNFIT_CHARACTER } from './unfitCharacter.ts';

/**
 * Markup is what an HTML parser would take for it: "<" directly before a letter, "/", "!" or
 * "?", where that parser begins a tag, a comment or a declaration; or a character reference
 * that ends with ";". A "<" before a number or a space is a less-than sign, and "R&D" no
 * reference. Texts are never parsed as markup; it is refused because it has no meaning in them.
 */
const MARKUP = /<[a-z/!?][^>]{0,40}>?|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu;

/** Names that mean something else on a plain object than a key of ours. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The schemas are five levels deep and refuse whatever is deeper. */
const DEEPEST = 8;

/** Quick to test: only a text with one of these is looked at more closely. */
const SUSPECT = /[<&\p{Cc}\u2028-\u202e\u2066-\u2069\ud800-\udfff]/u;

/** Reports every text and key that isn't fit to be shown. */
export function checkTexts(record: unknown, report: Report): void {
  const way: string[] = [];
  const field = (): string => way.map(shownValue).join('/');
  const walk = (value: unknown): void => {
    if (typeof value === 'string') checkText(value, way, field, report);
    if (typeof value !== 'object' || value === null || way.length > DEEPEST) return;
    for (const key of Object.keys(value)) {
      way.push(key);
      if (FORBIDDEN_KEYS.has(key)) report(field(), 'forbidden-key', { key });
      walk(Reflect.get(value, key));
      way.pop();
    }
  };
  walk(record);
}

function checkText(
  text: string,
  way: readonly string[],
  field: () => string,
  report: Report,
): void {
  const key = way.at(-1);
  // Ids become keys of maps and parts of addresses.
  if (key === 'id' && FORBIDDEN_KEYS.has(text)) report(field(), 'forbidden-key', { key: text });
  if (!SUSPECT.test(text)) return;
  const unfit = UNFIT_CHARACTER.exec(text);
  if (unfit) report(field(), 'control-character', { character: codePointName(unfit[0]) });
  // An address may carry "&copy;=1" in its query; the schema holds its form.
  if (key === 'url' || key === 'archive_url') return;
  const markup = MARKUP.exec(text);
  if (markup) report(field(), 'markup', { value: shownValue(markup[0]) });
}
