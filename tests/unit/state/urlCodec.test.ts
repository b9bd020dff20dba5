import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, QUADS, VICTIM_GROUPS } from '../../../src/domain/vocabulary.ts';
import { BIN_UNITS } from '../../../src/lib/timeBins.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { DEFAULT_STATE, THEMES, type ExplorerState } from '../../../src/state/explorer.ts';
import type { Selected } from '../../../src/state/selected.ts';
import { formatSelected, parseSelected } from '../../../src/state/selectedCodec.ts';
import { formatQuery, parseQuery } from '../../../src/state/urlCodec.ts';
import { buildUrlContext } from '../../../src/state/urlContext.ts';
import { URL_PARAMETERS } from '../../../src/state/urlParameters.ts';
import { VIEWS } from '../../../src/views/registry.ts';
import { realDataset } from '../../fixtures/realDataset.ts';
import { randomFilter } from '../filter/randomFilter.ts';

const dataset = realDataset();
const context = buildUrlContext(dataset, VIEWS);
const actors = [...context.actorIds];
const parse = (query: string) => parseQuery(query, context);
const reasons = (query: string) =>
  parse(query).rejected.map(({ parameter, rejection }) => [parameter, rejection.why]);

const day = fc.option(fc.integer({ min: dayOf(2021, 1, 1), max: dayOf(2026, 12, 31) }), {
  nil: null,
});
const days = fc
  .tuple(day, day)
  .map(([a, b]) =>
    a !== null && b !== null && a > b ? { first: b, last: a } : { first: a, last: b },
  );
const selected: fc.Arbitrary<Selected> = fc.oneof(
  fc.constantFrom(...context.recordIds).map((id) => ({ kind: 'record' as const, id })),
  fc
    .tuple(days, fc.option(fc.constantFrom(...VICTIM_GROUPS), { nil: null }))
    .map(([span, group]) => ({ kind: 'figure' as const, ...span, group })),
  fc
    .tuple(days, fc.option(fc.constantFrom(...QUADS), { nil: null }))
    .map(([span, quad]) => ({ kind: 'acts' as const, ...span, quad })),
  fc
    .tuple(fc.constantFrom(...actors), fc.constantFrom(...actors))
    .map(([from, to]) => ({ kind: 'pair' as const, from, to })),
);
const settings = fc
  .record({
    rows: fc.boolean(),
    zoom: fc.boolean(),
    open: fc.uniqueArray(fc.constantFrom('others', ...actors), { maxLength: 4 }),
  })
  .map(({ rows, zoom, open }) => ({
    ...(rows || zoom
      ? { casualties: { ...(rows ? { rows: 'groups' } : {}), ...(zoom ? { zoom: '1' } : {}) } }
      : {}),
    ...(open.length > 0 ? { network: { open: open.join(',') } } : {}),
  }));
const anyState: fc.Arbitrary<ExplorerState> = fc.record({
  filter: randomFilter(dataset, ['Torkham & Chaman', 'a=b+c', '“x”, y', 'طورخم', '100 %']),
  outcome: fc.constantFrom(...OUTCOMES),
  word: fc.constantFrom('range', 'pakistan', 'admissions', ...actors.slice(0, 20)),
  bin: fc.constantFrom('auto' as const, ...BIN_UNITS),
  select: fc.uniqueArray(selected, { maxLength: 3, selector: formatSelected }),
  view: fc.constantFrom(null, 'casualties', 'diplomacy', 'network'),
  lang: fc.constant('en' as const),
  theme: fc.constantFrom(...THEMES),
  settings,
});

describe('the query as a document format', () => {
  it('has exactly the keys of the contract', () => {
    expect(URL_PARAMETERS.map(({ key }) => key)).toEqual(
      'from to type sub outcome group actor role plover quad format topic country admin1 source-kind contested q word bin select view lang theme'.split(
        ' ',
      ),
    );
  });

  it('leaves defaults out', () => {
    expect(formatQuery(DEFAULT_STATE, context)).toBe('');
    expect(parse('')).toEqual({ state: DEFAULT_STATE, rejected: [] });
  });

  it('brings any state back as it was', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { state: back, rejected } = parse(formatQuery(state, context));
        expect(rejected).toEqual([]);
        expect(back).toEqual(state);
      }),
      { numRuns: 1500 },
    );
  });

  it('never throws, and settles after one round', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.tuple(
            fc.constantFrom(
              'from',
              'to',
              'select',
              'type',
              'q',
              'bin',
              '__proto__.x',
              'network.open',
              'x',
            ),
            fc.string(),
          ),
        )
        .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
    );
    fc.assert(
      fc.property(garbage, (query) => {
        const once = parse(query).state;
        const again = parse(formatQuery(once, context));
        expect(again).toEqual({ state: once, rejected: [] });
      }),
      { numRuns: 1500 },
    );
  });

  it('takes months and years as their first and last days', () => {
    const { filter } = parse('from=2025-10&to=2025').state;
    expect(filter).toMatchObject({ from: dayOf(2025, 10, 1), to: dayOf(2025, 12, 31) });
  });

  it('says why a value is not taken', () => {
    expect(reasons('from=2025-02-30')).toEqual([['from', 'not-a-date']]);
    expect(reasons('from=2025-12-01&to=2025-01-01')).toEqual([['from, to', 'from-after-to']]);
    expect(reasons('outcome=kiled')).toEqual([['outcome', 'unknown-value']]);
    expect(reasons('typ=Battles')).toEqual([['typ', 'unknown-key']]);
    expect(reasons('q=a&q=b')).toEqual([['q', 'repeated']]);
    expect(reasons(`q=${'x'.repeat(300)}`)).toEqual([['q', 'too-long']]);
    expect(reasons('group=all')).toEqual([['group', 'all-groups']]);
    expect(reasons('actor=ttp,nobody')).toEqual([['actor', 'unknown-value']]);
    expect(parse('actor=ttp,nobody').state.filter.actor).toEqual(['ttp']);
    expect(reasons('contested=yes')).toEqual([['contested', 'unknown-value']]);
    expect(reasons('casualties.rows=both')).toEqual([['casualties.rows', 'unknown-value']]);
    expect(reasons('select=no-such-record')).toEqual([['select', 'unknown-value']]);
  });

  it('forgives case, and names what was probably meant', () => {
    expect(parse('type=battles').state.filter.type).toEqual(['Battles']);
    expect(parse('outcome=kiled').rejected[0]?.rejection).toEqual({
      why: 'unknown-value',
      nearest: 'killed',
    });
    expect(parse('frm=2025').rejected[0]?.rejection).toEqual({
      why: 'unknown-key',
      nearest: 'from',
    });
  });
});

describe('selections as tokens', () => {
  it('are readable', () => {
    expect(
      formatSelected({
        kind: 'figure',
        first: dayOf(2025, 10, 1),
        last: dayOf(2025, 10, 31),
        group: 'civilians',
      }),
    ).toBe('figure.2025-10-01.2025-10-31.civilians');
    expect(formatSelected({ kind: 'figure', first: null, last: null, group: null })).toBe('figure');
    expect(formatSelected({ kind: 'pair', from: 'pak-gov', to: 'iea' })).toBe('pair.pak-gov.iea');
  });

  it('refuse what is malformed', () => {
    for (const token of [
      '',
      '.',
      'figure.x',
      'figure.2025-13-01',
      'figure.2025-10-31.2025-10-01',
      'acts...nowhere',
      'pair.a',
      'pair.a.b.c',
      'a.b',
      'UPPER',
      'figure.....x',
      'figure.2025-10',
    ]) {
      expect(parseSelected(token), token).toBeNull();
    }
  });
});
