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

/** Reports every text and key that isn't fit to be shown. */
export function checkTexts(record: unknown, report: Report): void {
  const walk = (value: unknown, field: string, depth: number): void => {
    if (typeof value === 'string') checkText(value, field, report);
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
    for (const key of Object.keys(value)) {
      const path = field === '' ? shownValue(key) : `${field}/${shownValue(key)}`;
      if (FORBIDDEN_KEYS.has(key)) report(path, 'forbidden-key', { key });
      walk(Reflect.get(value, key), path, depth + 1);
    }
  };
  walk(record, '', 0);
}

function checkText(text: string, field: string, report: Report): void {
  const unfit = UNFIT_CHARACTER.exec(text);
  if (unfit) report(field, 'control-character', { character: codePointName(unfit[0]) });
  // Ids become keys of maps and parts of addresses.
  if (field === 'id' && FORBIDDEN_KEYS.has(text)) report(field, 'forbidden-key', { key: text });
  // An address may carry "&copy;=1" in its query; the schema holds its form.
  if (field === 'url' || field === 'archive_url') return;
  const markup = MARKUP.exec(text);
  if (markup) report(field, 'markup', { value: shownValue(markup[0]) });
}
