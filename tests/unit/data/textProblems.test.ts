import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/data/problem.ts';
import { checkTexts } from '../../../src/data/textProblems.ts';

function rulesBroken(record: unknown): Rule[] {
  const rules: Rule[] = [];
  checkTexts(record, (_, rule) => rules.push(rule));
  return rules;
}

describe('texts of a record', () => {
  it.each([
    '<b>',
    'a<script>alert(1)</script>',
    '</p>',
    '<!-- a remark -->',
    '<?php',
    '<img src=x onerror=alert(1)',
    'a &amp; b',
    '&#60;',
    '&#x3C;b',
    '&frac12;',
  ])('refuse the markup %s', (text) => {
    expect(rulesBroken({ note: { deep: [text] } })).toEqual(['markup']);
  });

  it.each([
    'fewer than 5 (< 5), more than 3 (> 3)',
    '<5 dead, <= 7 wounded, a < b',
    'R&D; AT&T; "he said" & left',
    '5 > 3 -> so',
    'متحده عرب امارات: «پاکستان» (۱۲)',
    'می\u200cخواهم', // a joiner that Persian is written with
    '\u200fپاکستان\u200f 2025',
    '한국 🇵🇰 — “quoted” …',
  ])('allow %s', (text) => {
    expect(rulesBroken({ note: text })).toEqual([]);
  });

  it.each([
    '\u0000',
    '\u0007',
    '\n',
    '\t',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ud800',
  ])('refuse the character %j', (char) => {
    expect(rulesBroken({ aliases: [`a${char}b`] })).toEqual(['control-character']);
  });

  it('allow an address what a text may not hold, but no hidden characters', () => {
    expect(rulesBroken({ url: 'https://a.b/?x=1&copy;=2' })).toEqual([]);
    expect(rulesBroken({ url: 'https://a.b/\u202ex' })).toEqual(['control-character']);
  });

  it.each(['{"__proto__": {}}', '{"a": {"constructor": 1}}', '{"a": [{"prototype": 1}]}'])(
    'refuse the keys of %s',
    (json) => {
      expect(rulesBroken(JSON.parse(json))).toEqual(['forbidden-key']);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  it('refuse an id that every object has', () => {
    expect(rulesBroken({ id: 'constructor' })).toEqual(['forbidden-key']);
  });

  it('are not read further down than any schema goes', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(rulesBroken({ deep })).toEqual([]);
  });
});
