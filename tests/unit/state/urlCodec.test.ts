import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, QUADS, VICTIM_GROUPS } from '../../../src/domain/vocabulary.ts';
import { NO_FILTER } from '../../../src/filter/filter.ts';
import { BIN_UNITS } from '../../../src/lib/timeBins.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { DEFAULT_STATE, THEMES, type ExplorerState } from '../../../src/state/explorer.ts';
import { SUBSETS, UNDRAWN, type Selected } from '../../../src/state/selected.ts';
import { formatSelected, parseSelected } from '../../../src/state/selectedCodec.ts';
import { formatQuery, parseQuery, stateQuery } from '../../../src/state/urlCodec.ts';
import { buildUrlContext } from '../../../src/state/urlContext.ts';
import { URL_PARAMETERS } from '../../../src/state/urlParameters.ts';
import { VIEWS } from '../../../src/views/registry.ts';
import { STUDIES } from '../../../src/studies/registry.ts';
import { realDataset } from '../../fixtures/realDataset.ts';
import { randomFilter } from '../filter/randomFilter.ts';

const dataset = realDataset();
const context = buildUrlContext(dataset, VIEWS, STUDIES);
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
  fc.constantFrom('satp-2023-ytd-attacks').map((id) => ({ kind: 'total' as const, id })),
  fc.constantFrom(...SUBSETS).map((of) => ({ kind: 'subset' as const, of })),
  fc.constantFrom(...UNDRAWN).map((why) => ({ kind: 'undrawn' as const, why })),
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
  data: fc.constantFrom(null, 'draft', '2026-07-31', '2026-07-31.2'),
  filter: randomFilter(dataset, ['Torkham & Chaman', 'a=b+c', '“x”, y', 'طورخم', '100 %']),
  outcome: fc.constantFrom(...OUTCOMES),
  word: fc.constantFrom('range', 'pakistan', 'admissions', ...actors.slice(0, 20)),
  bin: fc.constantFrom('auto' as const, ...BIN_UNITS),
  select: fc.uniqueArray(selected, { maxLength: 3, selector: formatSelected }),
  view: fc.constantFrom(null, 'casualties', 'diplomacy', 'network'),
  study: fc.constantFrom(null, ...STUDIES.map(({ id }) => id)),
  lang: fc.constant('en' as const),
  theme: fc.constantFrom(...THEMES),
  settings,
});

describe('the query as a document format', () => {
  it('has exactly the keys of the contract', () => {
    expect(URL_PARAMETERS.map(({ key }) => key)).toEqual(
      'from to type sub outcome group actor role plover quad format topic country admin1 source-kind contested chain q word bin select view study data lang theme'.split(
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

  it('is written for handing out without knowing the parts of the page, and means the same', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parse(stateQuery(state))).toEqual({ state, rejected: [] });
      }),
      { numRuns: 500 },
    );
    const { state } = parse('network.ties=hidden&nonsense=1&casualties.show=table&from=never');
    expect(stateQuery(state)).toBe('casualties.show=table&network.ties=hidden');
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
    expect(reasons('from=2025-12&to=2025-01-01')).toEqual([
      ['from', 'from-after-to'],
      ['to', 'from-after-to'],
    ]);
    expect(parse('from=2025-12&to=2025-01-01').rejected.map(({ value }) => value)).toEqual([
      '2025-12',
      '2025-01-01',
    ]);
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

  it('says what would constrain nothing, and does not take it', () => {
    for (const [query, why] of [
      ['role=claimant', 'role-without-actor'],
      ['q=!!!', 'no-word'],
      ['q=+', 'no-word'],
      ['q=%E2%80%AE', 'no-word'],
      ['actor=,', 'no-value'],
      ['group=+,', 'no-value'],
      ['select=,', 'no-value'],
      ['network.open=,,', 'no-value'],
      ['chains.incident=2023-07-30-bajaur', 'unknown-value'],
    ] as const) {
      expect(parse(query).state, query).toEqual(DEFAULT_STATE);
      expect(reasons(query), query).toEqual([[query.split('=')[0], why]]);
    }
    expect(reasons('actor=nobody&role=claimant')).toEqual([
      ['actor', 'unknown-value'],
      ['role', 'role-without-actor'],
    ]);
    const { state, rejected } = parse('role=claimant&actor=ttp');
    expect(rejected).toEqual([]);
    expect(state.filter).toEqual({ ...NO_FILTER, actor: ['ttp'], role: ['claimant'] });
  });

  it('takes a key without a value as left out, and says it where there is no such key', () => {
    expect(parse('from=&type=&outcome=&select=&network.open=&casualties.rows')).toEqual({
      state: DEFAULT_STATE,
      rejected: [],
    });
    expect(reasons('typ=&embed')).toEqual([
      ['typ', 'unknown-key'],
      ['embed', 'unknown-key'],
    ]);
  });

  it('takes the first of two, takes a value once, and says the same thing once', () => {
    const { state, rejected } = parse('type=Battles,Battles&outcome=wounded&outcome=captured');
    expect(state.filter.type).toEqual(['Battles']);
    expect(state.outcome).toBe('wounded');
    expect(rejected).toEqual([
      { parameter: 'outcome', value: 'captured', rejection: { why: 'repeated' } },
    ]);
    expect(reasons('actor=nobody,nobody')).toHaveLength(1);
  });

  it('reads an address of thousands of unknown words, and suggests for the first of them', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `f${index}`);
    const { rejected } = parse(`select=${words.join(',')}&actor=tttp`);
    expect(rejected).toHaveLength(2001);
    const { rejection } = rejected[2000] ?? {};
    expect(rejection).toEqual({ why: 'unknown-value', nearest: null });
    expect(parse('actor=tttp').rejected[0]?.rejection).toMatchObject({
      nearest: expect.any(String) as string,
    });
  });

  it('says back no more than a line of what was too long', () => {
    for (const query of [`${'k'.repeat(500)}=1`, `actor=${'😀'.repeat(30_000)}`]) {
      const [one] = parse(query).rejected;
      expect(Array.from(`${one?.parameter}`).length).toBeLessThanOrEqual(80);
      expect(Array.from(`${one?.value}`).length).toBeLessThanOrEqual(80);
    }
  });

  it('spells out what would turn the text around it, and searches for none of it', () => {
    expect(parse('\u202efrom=2025\u2066&q=abc\u202edef\u0000').rejected).toMatchObject([
      { parameter: '(U+202E)from', value: '2025(U+2066)' },
    ]);
    expect(parse('q=abc\u202edef%00').state.filter.q).toBe('abc def');
  });

  it('writes what a browser keeps as it is, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'binary' }), (a, b) => {
        const q = `${a}'"<>#${b}\ud800`;
        const query = formatQuery({ ...DEFAULT_STATE, filter: { ...NO_FILTER, q } }, context);
        expect(new URL(`https://example.org/?${query}`).search).toBe(`?${query}`);
      }),
      { numRuns: 300 },
    );
  });

  it('is readable', () => {
    const query = 'type=Explosions/Remote+violence&sub=Air/drone+strike,Suicide+bomb&country=AF,PK';
    expect(formatQuery(parse(query).state, context)).toBe(query);
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

  it('takes for a study’s record only one of the kind that it shows', () => {
    const [incident] = dataset.incidents.rows;
    const [relation] = dataset.relations.rows;
    const [event] = dataset.events.rows;
    const taken = (key: string, id = ''): boolean => parse(`${key}=${id}`).rejected.length === 0;
    expect(taken('chains.incident', incident?.id)).toBe(true);
    expect(taken('chains.incident', relation?.id)).toBe(false);
    expect(taken('chains.incident', actors[0])).toBe(false);
    expect(taken('changes.at', relation?.id)).toBe(true);
    expect(taken('changes.at', event?.id)).toBe(true);
    expect(taken('changes.at', incident?.id)).toBe(false);
    expect(taken('changes.at', actors[0])).toBe(false);
  });
});
