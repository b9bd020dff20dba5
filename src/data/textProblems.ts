/**
 * Rules about every text and key of a record, whatever its table. Markup is a tag, a comment
 * or a character reference; a lone "<" before a number or a space is a less-than sign and
 * stays. Right-to-left text is welcome; the invisible characters that reorder it are not.
 */
import type { Report } from './problem.ts';

const MARKUP = /<[a-z!/?][^>]*>?|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/iu;
/* C0 and C1 controls, the bidi embeddings, overrides and isolates, and line separators. */
// oxlint-disable-next-line no-control-regex -- finding control characters is the point
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** @returns whether all texts and keys are fit to be shown; every fault is reported */
export function checkTexts(record: unknown, report: Report): boolean {
  let sound = true;
  const fault: Report = (field, rule, detail) => {
    sound = false;
    report(field, rule, detail);
  };
  const walk = (value: unknown, field: string, depth: number): void => {
    if (typeof value === 'string') checkText(value, field, fault);
    // No table is deeper than five levels; the schema refuses the rest.
    if (typeof value !== 'object' || value === null || depth > 8) return;
    for (const key of Object.keys(value)) {
      const path = field === '' ? key : `${field}/${key}`;
      if (FORBIDDEN_KEYS.has(key)) fault(path, 'forbidden-key', { key });
      walk(Reflect.get(value, key), path, depth + 1);
    }
  };
  walk(record, '', 0);
  return sound;
}

function checkText(text: string, field: string, report: Report): void {
  const control = CONTROL.exec(text);
  if (control) {
    const code = control[0].codePointAt(0) ?? 0;
    report(field, 'control-character', {
      character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    });
  }
  // An address may carry "&copy=1" in its query; the schema holds its form.
  if (/url$/u.test(field)) return;
  const markup = MARKUP.exec(text);
  if (markup) report(field, 'markup', { value: markup[0].slice(0, 40) });
}
