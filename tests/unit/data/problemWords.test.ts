import { describe, expect, it } from 'vitest';
import { checkTables } from '../../../src/data/checkTables.ts';
import { explainMisfits } from '../../../src/data/explainMisfits.ts';
import { problems as words } from '../../../src/i18n/en/problems.ts';
import { smallRecord, type LooseTables } from '../../fixtures/smallRecord.ts';
import { at } from './faults.ts';

/** Where the first problem of the broken record is, and the words for it. */
function sentence(breakRecord: (tables: LooseTables) => unknown): string {
  const broken = smallRecord();
  breakRecord(broken);
  const [problem] = explainMisfits(checkTables(broken).problems);
  return problem ? `${words.where(problem)}: ${words.problem(problem)}` : '';
}

describe('the words for a problem', () => {
  it('name the nearest word, key or the whole vocabulary', () => {
    expect(sentence((t) => (at(t, 'relations')['type'] = 'part of'))).toBe(
      'relations.json, r1, type: “part of” is not in the vocabulary. Did you mean “part-of”?',
    );
    expect(sentence((t) => (at(t, 'period-totals')['metric'] = 'zebra'))).toBe(
      'period-totals.json, t1, metric: “zebra” is not in the vocabulary. Use one of: attacks, killed, wounded, fighters, displaced, detained.',
    );
    expect(sentence((t) => (at(t, 'relations')['notes'] = 'x'))).toBe(
      'relations.json, r1, notes: “notes” is no key here. Did you mean “note”?',
    );
    expect(sentence((t) => (at(t, 'diplomatic-events', 'topics/0')['mood'] = 'x'))).toBe(
      'diplomatic-events.json, e1, topics/0/mood: “mood” is no key here. Remove it, or use one of: topic, stance.',
    );
  });

  it('say what a value should be', () => {
    expect(sentence((t) => (at(t, 'period-totals')['low'] = [1]))).toBe(
      'period-totals.json, t1, low: “[…]” has the wrong form. Write a whole number or null (“not said”).',
    );
    expect(sentence((t) => (at(t, 'period-totals')['low'] = 10_000_000))).toBe(
      'period-totals.json, t1, low: 10000000 can’t be right. Write a number that is less than 10000000.',
    );
  });

  it('spell out what can’t be seen', () => {
    expect(sentence((t) => (at(t, 'relations')['type'] = 'a\u202eb'))).toContain('U+202E');
  });
});
