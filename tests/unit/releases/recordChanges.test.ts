import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '../../../src/domain/record.ts';
import {
  recordChanges,
  type Json,
  type JsonRecord,
  type JsonTables,
  type RecordChanges,
} from '../../../src/releases/recordChanges.ts';
import { realTables } from '../../fixtures/realTables.ts';

const CASE = realTables().incidents.findIndex(({ id }) => id === '2025-10-11-durand-line-clashes');

type Node = { [key: string]: Json | undefined };

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
/** Some of every table, the October case among it. */
const SOME = Object.fromEntries(
  TABLE_NAMES.map((table) => [table, realTables()[table].filter((_, row) => row % 9 === CASE % 9)]),
) as unknown as JsonTables;
const real = (): JsonTables => copy(SOME);

/** Writes a value where a path leads: into keys, and into lists by id. */
function put(record: Node, path: string, value: Json): void {
  const [head = '', ...rest] = path.split('/');
  if (rest.length === 0) {
    const old = record[head];
    // The order of a list's members.
    if (Array.isArray(old) && Array.isArray(value) && old.every((one) => one?.['id'])) {
      const ids = value as string[];
      const moved = ids.map((id) => old.find((one) => one['id'] === id));
      const sorted = old.map((one) => (ids.includes(one['id']) ? moved.shift() : one));
      if (ids.every((id) => typeof id === 'string')) {
        record[head] = sorted as Json;
        return;
      }
    }
    record[head] = value;
    return;
  }
  const inner = record[head];
  if (Array.isArray(inner) || inner === undefined) {
    const list = [...((inner ?? []) as unknown as Node[])];
    const [id = '', ...deeper] = rest;
    const at = list.findIndex((one) => one['id'] === id);
    const member = list[at];
    if (deeper.length > 0 && member) put(member, deeper.join('/'), value);
    else if (value === null) list.splice(at, 1);
    else list.push(value as unknown as Node);
    record[head] = list as unknown as Json;
    return;
  }
  put(inner as unknown as Node, rest.join('/'), value);
}

/** Carries changes out on the earlier tables, with what was added taken from the later ones. */
function carryOut(before: JsonTables, after: JsonTables, changes: RecordChanges): JsonTables {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const { added = [], withdrawn = [], corrected = [] } = changes[table] ?? {};
      const rows = copy(before[table]).filter(({ id }) => !withdrawn.includes(id));
      for (const { id, fields } of corrected) {
        const row = rows.find((one) => one.id === id);
        for (const { field, to } of fields) put(row as unknown as Node, field, to);
      }
      rows.push(...after[table].filter(({ id }) => added.includes(id)));
      return [table, rows];
    }),
  ) as unknown as JsonTables;
}

/** Without what is no difference: the order of records and of keys, null and nothing. */
function plain(tables: JsonTables): Json {
  const sorted = (value: Json | undefined): Json => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value ?? null;
    const keys = Object.keys(value).toSorted();
    return Object.fromEntries(
      keys.flatMap((key) => {
        const inner = (value as { [key: string]: Json })[key];
        return inner === null || inner === undefined ? [] : [[key, sorted(inner)]];
      }),
    );
  };
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      tables[table].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((row) => sorted(row)),
    ]),
  );
}

/** So that no two that are made have one id. */
let made = 0;

/** One thing that an editor may do to the record. */
const edit = fc.record({
  table: fc.constantFrom(...TABLE_NAMES),
  row: fc.nat(10_000),
  kind: fc.constantFrom('withdraw', 'add', 'text', 'claim', 'claims', 'order', 'place', 'sources'),
  number: fc.nat(500),
});

function carry(
  tables: JsonTables,
  { table, row, kind, number }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): void {
  const rows = tables[table] as JsonRecord[];
  const at = row % rows.length;
  const record = rows[at] as unknown as Node;
  const claims = record['claims'] as unknown as Node[] | undefined;
  if (kind === 'withdraw') rows.splice(at, 1);
  else if (kind === 'add') rows.push({ ...copy(rows[at] as JsonRecord), id: `new-${(made += 1)}` });
  else if (kind === 'text') record['title'] = `title ${number}`;
  else if (kind === 'claim' && claims?.[0]) claims[0]['high'] = number;
  else if (kind === 'claims' && claims?.[0])
    claims.push({ ...copy(claims[0]), id: `claim-${(made += 1)}` });
  else if (kind === 'order') claims?.reverse();
  else if (kind === 'place' && record['place'])
    (record['place'] as unknown as Node)['lat'] = number;
  else if (kind === 'sources' && Array.isArray(record['sources']))
    record['sources'] = [`source-${number}`];
}

describe('what a release changed', () => {
  test('is nothing between a release and itself, whatever the order of records and keys', () => {
    const turned = Object.fromEntries(
      TABLE_NAMES.map((table) => [
        table,
        copy(SOME[table])
          .map((row) => Object.fromEntries(Object.entries(row).toReversed()) as JsonRecord)
          .toReversed(),
      ]),
    ) as unknown as JsonTables;
    expect(recordChanges(real(), turned)).toEqual({});
  });

  test('names a corrected claim by incident, claim and field', () => {
    const after = real();
    const incident = after.incidents.find(({ id }) => id === '2025-10-11-durand-line-clashes');
    const [claim] = (incident as unknown as { claims: { id: string; high: number }[] }).claims;
    if (!claim) throw new Error('the case has claims');
    const before = claim.high;
    claim.high = 25;
    expect(recordChanges(real(), after)).toEqual({
      incidents: {
        added: [],
        withdrawn: [],
        corrected: [
          {
            id: '2025-10-11-durand-line-clashes',
            fields: [{ field: `claims/${claim.id}/high`, from: before, to: 25 }],
          },
        ],
      },
    });
  });

  test('tells where a new claim stands that does not come last', () => {
    const before = real();
    const after = real();
    const at = after.incidents.findIndex(({ id }) => id === '2025-10-11-durand-line-clashes');
    for (const kind of ['claims', 'order'] as const) {
      carry(after, { table: 'incidents', row: at, kind, number: 1 });
    }
    const changes = recordChanges(before, after);
    expect(changes.incidents?.corrected[0]?.fields.map(({ field }) => field)).toContain('claims');
    expect(plain(carryOut(before, after, changes))).toEqual(plain(after));
  });

  test('makes the later tables of the earlier ones, after any edits', () => {
    let met = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const before = real();
        const after = real();
        for (const one of edits) carry(after, one);
        const changes = recordChanges(before, after);
        met += Object.keys(changes).length;
        expect(plain(carryOut(before, after, changes))).toEqual(plain(after));
      }),
      { numRuns: 200 },
    );
    expect(met).toBeGreaterThan(200);
  });
});
