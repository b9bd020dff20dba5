/** Whatever happens to a record, the border neither fails nor lets it through unnamed. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTables } from '../../../src/data/checkTables.ts';
import { buildDataset } from '../../../src/data/dataset.ts';
import { TABLE_NAMES, type TableName } from '../../../src/domain/record.ts';
import { explainMisfits } from '../../../src/data/explainMisfits.ts';
import { problems as words } from '../../../src/i18n/en/problems.ts';
import { smallRecord, type LooseTables } from '../../fixtures/smallRecord.ts';

/** The way to every value of a record, itself included. */
function waysInto(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way].concat(
    Object.entries(value).flatMap(([key, one]) => waysInto(one, [...way, key]) as string[][]),
  );
}

type Change = 'replace' | 'remove' | 'add' | 'repeat';

interface Mutation {
  readonly table: TableName;
  readonly at: number;
  readonly change: Change;
  readonly key: string;
  readonly value: unknown;
}

/** Changes one place of one table. */
function mutate(tables: LooseTables, { table, at, change, key, value: drawn }: Mutation): void {
  // Its own copy: a list drawn twice would be put into itself, and into every record to come.
  const value: unknown = JSON.parse(JSON.stringify(drawn));
  const ways = waysInto(tables[table]).filter((way) => way.length > 0);
  const way = ways[at % ways.length] ?? ['0'];
  let parent: unknown = tables[table];
  for (const step of way.slice(0, -1)) parent = Reflect.get(Object(parent), step);
  const last = way.at(-1) ?? '0';
  const target = Object(parent) as object;
  if (change === 'replace') Reflect.set(target, last, value);
  else if (change === 'add') {
    // A list has no keys of its own in a file.
    if (Array.isArray(target)) target.push(value);
    // As JSON.parse does it, so that "__proto__" becomes a key and not the prototype.
    else
      Reflect.defineProperty(target, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  } else if (!Array.isArray(target)) {
    if (change === 'remove') Reflect.deleteProperty(target, last);
    else Reflect.set(target, `${last}_`, Reflect.get(target, last));
  } else if (change === 'remove') target.splice(Number(last), 1);
  else target.push(target[Number(last)]);
}

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'note', 'x', '', 'a/b~c'];
const TEXTS = [
  '',
  's1',
  'state',
  'i1',
  'e1',
  'c1',
  'killed',
  '2025-02-29',
  '2025',
  '<b>',
  '\u202e',
  'x'.repeat(3000),
];

const mutations = fc.record({
  table: fc.constantFrom(...TABLE_NAMES),
  at: fc.nat(400),
  change: fc.constantFrom<Change[]>('replace', 'remove', 'add', 'repeat'),
  key: fc.oneof(fc.constantFrom(...KEYS), fc.string()),
  value: fc.oneof(
    fc.constantFrom<unknown[]>(...TEXTS, null, true, 0, -1, 1e7, 0.5, 1e308, [], {}, ['s1'], [[]]),
    fc.jsonValue(),
  ),
});

describe('the border under random change', () => {
  it('never fails, names what it leaves out, and keeps only what is sound', () => {
    fc.assert(
      fc.property(fc.array(mutations, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = smallRecord();
        for (const change of changes) mutate(changed, change);
        const broken = JSON.parse(JSON.stringify(changed)) as LooseTables;
        const { tables, problems } = checkTables(broken);
        for (const table of TABLE_NAMES) {
          const named = new Set(
            problems.filter(({ file }) => file === table).map(({ record }) => record),
          );
          const leftOut = broken[table].length - tables[table].length;
          expect(leftOut > 0).toBe(named.size > 0);
          // Records without an id, or with one that is taken, share no name with another kept one.
          expect(named.size).toBeLessThanOrEqual(leftOut);
        }
        for (const problem of explainMisfits(problems))
          expect(words.problem(problem).length).toBeGreaterThan(10);
        expect(checkTables(tables).problems).toEqual([]);
        expect(() => buildDataset(tables, '2025-12-31', problems)).not.toThrow();
      }),
      { numRuns: 1500 },
    );
  });

  it('never fails on anything that JSON can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(...TABLE_NAMES), (rows, table) => {
        const raw = { ...smallRecord(), [table]: rows };
        const { tables, problems } = checkTables(raw);
        expect(tables[table]).toEqual([]);
        expect(() => explainMisfits(problems)).not.toThrow();
        expect(
          new Set(problems.filter(({ file }) => file === table).map(({ record }) => record)).size,
        ).toBe(rows.length);
      }),
    );
  });

  it('leaves prototypes alone', () => {
    const raw = smallRecord();
    const row: unknown = JSON.parse(
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
    );
    checkTables({ ...raw, relations: [row, ...raw.relations] });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('follows ten thousand answers to a broken one', () => {
    const raw = smallRecord();
    const [event] = raw['diplomatic-events'];
    const chain = Array.from({ length: 10_000 }, (_, index) => ({
      ...event,
      id: `e${index}`,
      date: index === 9_999 ? 'never' : '2025-01-01',
      responds_to:
        index === 9_999 ? [] : [{ id: `e${index + 1}`, kind: 'denies', basis: 'stated' }],
    }));
    const { tables, problems } = checkTables({ ...raw, 'diplomatic-events': chain });
    expect(tables['diplomatic-events']).toEqual([]);
    expect(problems.length).toBe(10_000);
  });
});
