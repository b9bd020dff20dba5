import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import type { Claim, DiplomaticEvent, Incident, RecordTables } from '../../../src/domain/record.ts';
import { isoOfDay } from '../../../src/lib/days.ts';
import { buildTimeBins } from '../../../src/lib/timeBins.ts';
import { WITHIN } from '../../../src/stories/afterTruce.ts';
import { storyGroundOf, type StoryGround } from '../../../src/stories/detectors.ts';
import { REPEATED } from '../../../src/stories/firstAct.ts';
import { DEADLY_FROM } from '../../../src/stories/silence.ts';
import type { DetectorId, Evidence } from '../../../src/stories/story.ts';
import { MONTHS, shiftsOf } from '../../../src/stories/turningMonth.ts';
import { realTables } from '../../fixtures/realTables.ts';
import { anyTables } from '../reading/generatedTables.ts';
import { makeActor, makeClaim, makeIncident, makeSource, tablesOf } from '../reading/tables.ts';
import {
  naiveAfterTruces,
  naiveFirsts,
  naiveGaps,
  naiveShifts,
  naiveSilences,
  naiveUnanswered,
} from './naiveStories.ts';

const REAL = realTables();

function groundOf(tables: RecordTables): StoryGround {
  return storyGroundOf(buildDataset(tables, '2026-01-01'));
}

type Found<D extends DetectorId> = Evidence & { readonly detector: D };

/** What a detector found, in its order. */
function found<D extends DetectorId>(detector: D, tables: RecordTables = REAL): Found<D>[] {
  return groundOf(tables)
    .candidates(detector)
    .map(({ evidence }) => evidence as Found<D>);
}

function isDescending(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number <= (numbers[at - 1] ?? number));
}

const ACTORS = [
  makeActor({ id: 'army', camp: 'pakistan', standing: 'party' }),
  makeActor({ id: 'police', camp: 'pakistan', standing: 'party' }),
  makeActor({ id: 'kabul', camp: 'kabul', standing: 'party' }),
  makeActor({ id: 'ttp', camp: 'armed-groups', standing: 'party' }),
  makeActor({ id: 'ttp-cell', camp: 'armed-groups', standing: 'party', part_of: 'ttp' }),
  makeActor({ id: 'other-group', camp: 'armed-groups', standing: 'party' }),
  makeActor({ id: 'paper', camp: 'observers', standing: 'press' }),
  makeActor({ id: 'un', camp: 'international', standing: 'independent' }),
];

function said(said_by: string, figure: number, given: Partial<Claim> = {}): Claim {
  const id = `${said_by}-${figure}-${given.group ?? ''}`;
  return makeClaim({ id, said_by, low: figure, best: figure, high: figure, ...given });
}

function act(id: string, given: Partial<DiplomaticEvent> = {}): DiplomaticEvent {
  return {
    id,
    title: id,
    short_title: id,
    date: '2024-01-10',
    end_date: null,
    date_basis: 'event',
    plover: 'ACCUSE',
    format: 'statement',
    initiators: ['army'],
    recipients: ['kabul'],
    mediators: [],
    venue: null,
    topics: [],
    responds_to: [],
    summary: '',
    sources: [],
    ...given,
  };
}

function record(incidents: Incident[], events: DiplomaticEvent[] = []): RecordTables {
  return tablesOf({
    actors: ACTORS,
    sources: [makeSource({ id: 's', published: '2024-01-02' })],
    incidents,
    'diplomatic-events': events,
  });
}

describe('the gap between claimants', () => {
  it('is as a naive second count has it, on the real record, the widest first', () => {
    const gaps = found('gap');
    const byKey = Object.fromEntries(
      gaps.map((one) => [`${one.incident} ${one.outcome}`, one.gap]),
    );
    expect(byKey).toEqual(naiveGaps(REAL));
    expect(gaps.length).toBeGreaterThan(20);
    expect(isDescending(gaps.map(({ gap }) => gap))).toBe(true);
  });

  it('is so on any record', () => {
    fc.assert(
      fc.property(anyTables(4), (tables) => {
        const gaps = found('gap', tables);
        expect(
          Object.fromEntries(gaps.map((one) => [`${one.incident} ${one.outcome}`, one.gap])),
        ).toEqual(naiveGaps(tables));
      }),
      { numRuns: 150 },
    );
  });

  it('ranks the night of 11 October 2025 by its rule: 67 against 223 or more', () => {
    const place = found('gap').findIndex(
      ({ incident, outcome }) =>
        incident === '2025-10-11-durand-line-clashes' && outcome === 'killed',
    );
    const night = found('gap')[place];
    expect(place).toBe(0);
    expect(night).toMatchObject({
      gap: 156,
      lower: { speaker: 'mujahid', low: 67, high: 67, open: false },
      upper: { speaker: 'ispr', low: 223, high: 223, open: true },
      range: { floor: 32, top: 258, open: true },
    });
  });

  it.each<[string, Claim[], number | null]>([
    ['counts from most to least', [said('army', 20), said('un', 5, { high: 8 })], 12],
    ['needs two camps', [said('army', 20), said('police', 5)], null],
    ['leaves the press out', [said('army', 20), said('paper', 5)], null],
    [
      'has none above a figure that is open upward',
      [said('army', 20), said('un', 5, { qualifier: 'at least', high: null })],
      null,
    ],
    [
      'compares the same groups only',
      [said('army', 20, { group: 'militants' }), said('un', 5, { group: 'civilians' })],
      null,
    ],
    ['has none where the figures meet', [said('army', 8), said('un', 5, { high: 8 })], null],
  ])('%s', (_, claims, gap) => {
    expect(found('gap', record([makeIncident({ claims })])).map((one) => one.gap)).toEqual(
      gap === null ? [] : [gap],
    );
  });

  it('sets whole totals side by side where the parties dispute who the dead were', () => {
    const claims = [
      said('army', 20, { group: 'militants' }),
      said('kabul', 46, { group: 'civilians' }),
    ];
    const disputes: Incident['disputes'] = [
      { kind: 'target', said_by: 'kabul', source: 's', note: '' },
    ];
    expect(found('gap', record([makeIncident({ claims, disputes })]))).toMatchObject([
      { gap: 26, rival: true },
    ]);
  });
});

describe('silence after a deadly incident', () => {
  it('is as a naive second count has it, the longest first', () => {
    const silences = found('silence');
    expect(Object.fromEntries(silences.map((one) => [one.incident, one.days]))).toEqual(
      naiveSilences(REAL, DEADLY_FROM),
    );
    expect(silences.length).toBeGreaterThan(5);
    expect(isDescending(silences.map(({ days }) => days))).toBe(true);
  });

  it('that never ended is a kind of its own, by the floor', () => {
    const never = found('unanswered');
    expect(Object.fromEntries(never.map((one) => [one.incident, one.range.floor]))).toEqual(
      naiveUnanswered(REAL, DEADLY_FROM),
    );
    expect(never.length).toBeGreaterThan(5);
    expect(isDescending(never.map(({ range }) => range.floor))).toBe(true);
    const answered = new Set(found('silence').map(({ incident }) => incident));
    expect(never.filter(({ incident }) => answered.has(incident))).toEqual([]);
  });

  const attack = (given: Partial<Incident> = {}): Incident =>
    makeIncident({ id: 'i', claims: [said('army', DEADLY_FROM)], ...given });
  const answer = (
    id: string,
    date: string,
    basis: 'stated' | 'inferred' = 'stated',
    given: Partial<DiplomaticEvent> = {},
  ): DiplomaticEvent =>
    act(id, { date, responds_to: [{ id: 'i', kind: 'responds', basis }], ...given });

  it.each<[string, Incident, DiplomaticEvent[], number[]]>([
    [
      'ends with the first stated answer',
      attack(),
      [answer('b', '2024-01-20'), answer('a', '2024-01-05')],
      [4],
    ],
    [
      'is not of a lesser incident',
      attack({ claims: [said('army', DEADLY_FROM - 1)] }),
      [answer('a', '2024-01-05')],
      [],
    ],
    [
      'is unknown if the incident is dated to its month',
      attack({ date: '2024-01' }),
      [answer('a', '2024-02-05')],
      [],
    ],
    [
      'is unknown if only a report is dated',
      attack({ date_basis: 'reported' }),
      [answer('a', '2024-01-05')],
      [],
    ],
    [
      'is unknown if an answer of that month may be earlier',
      attack(),
      [answer('a', '2024-01-05'), answer('b', '2024-01')],
      [],
    ],
    [
      'is known if an answer of a later month follows',
      attack(),
      [answer('a', '2024-01-05'), answer('b', '2024-02')],
      [4],
    ],
    [
      'is unknown after an inferred answer',
      attack(),
      [answer('a', '2024-01-05'), answer('b', '2024-01-03', 'inferred')],
      [],
    ],
    [
      'is known before an inferred answer',
      attack(),
      [answer('a', '2024-01-05'), answer('b', '2024-01-09', 'inferred')],
      [4],
    ],
  ])('%s', (_, incident, events, days) => {
    expect(found('silence', record([incident], events)).map((one) => one.days)).toEqual(days);
    expect(found('unanswered', record([incident], events))).toEqual([]);
  });

  it('never ends without an answer, and an inferred answer is one', () => {
    expect(found('unanswered', record([attack()]))).toHaveLength(1);
    expect(found('unanswered', record([attack()], [answer('a', '2024-02', 'inferred')]))).toEqual(
      [],
    );
    expect(found('unanswered', record([attack({ date: '2024-01' })]))).toEqual([]);
  });
});

describe('a turning month', () => {
  it('is as a naive second count has it', () => {
    const { pipeline, candidates } = groundOf(REAL);
    const months = buildTimeBins('month', pipeline.dataset.extent).starts.map((day) =>
      isoOfDay(day).slice(0, 7),
    );
    const naive = naiveShifts(REAL, months, MONTHS);
    const turns = candidates('turn').map(({ evidence }) => evidence as Found<'turn'>);
    for (const { month, shift, before, after } of turns) {
      expect(shift).toBeCloseTo(naive[isoOfDay(month).slice(0, 7)] ?? NaN, 9);
      expect(shift).toBeCloseTo((after.floor - before.floor) / MONTHS, 9);
    }
    const sizes = turns.map(({ shift }) => Math.abs(shift));
    expect(isDescending(sizes)).toBe(true);
    expect(sizes[0]).toBeCloseTo(Math.max(...Object.values(naive).map(Math.abs)), 9);
  });

  it('lists the incidents that its two sums are of', () => {
    const { pipeline, candidates } = groundOf(REAL);
    const { incidents } = pipeline.read('killed', 'range');
    for (const { evidence, counts, records } of candidates('turn')) {
      if (evidence.detector !== 'turn') throw new Error(evidence.detector);
      expect(records).toEqual([]);
      expect(counts.map(({ of }) => of)).toEqual(['after', 'before']);
      for (const { of, records: ids } of counts) {
        const sum = evidence[of as 'after' | 'before'];
        expect(new Set(ids).size).toBe(sum.incidents + sum.no_figure);
        const floors = ids.map((id) => {
          const row = REAL.incidents.findIndex((one) => one.id === id);
          return incidents[row]?.whole?.floor ?? 0;
        });
        expect(floors.reduce((a, b) => a + b, 0)).toBe(sum.floor);
        const month = isoOfDay(evidence.month).slice(0, 7);
        for (const id of ids) {
          const { date } = REAL.incidents.find((one) => one.id === id) ?? { date: '' };
          expect(date.length === 4 || date.slice(0, 7) < month).toBe(of === 'before');
        }
      }
    }
  });

  it('keeps of neighbours the greater shift alone, for any series', () => {
    const series = fc.array(fc.nat(50), { maxLength: 40 });
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 6 }), (values, half) => {
        const mean = (from: number): number =>
          values.slice(from, from + half).reduce((a, b) => a + b, 0) / half;
        const kept = shiftsOf(values, half);
        for (let at = half; at + half <= values.length; at += 1) {
          const by = mean(at) - mean(at - half);
          const near = kept.filter((one) => Math.abs(one.at - at) < half);
          // Every month is kept, or stands beside one whose shift is no smaller.
          if (Math.abs(by) > 1e-9) {
            expect(near.some((one) => Math.abs(one.by) >= Math.abs(by) - 1e-9)).toBe(true);
          }
        }
        for (const one of kept) {
          expect(one.by).toBeCloseTo(mean(one.at) - mean(one.at - half), 9);
          expect(kept.filter(({ at }) => Math.abs(at - one.at) < half)).toEqual([one]);
        }
      }),
    );
  });

  it('finds a step where it is, and none in a level or a short series', () => {
    expect(shiftsOf([1, 1, 1, 9, 9, 9], 3)).toEqual([{ at: 3, by: 8 }]);
    expect(shiftsOf([4, 4, 4, 4, 4, 4], 3)).toEqual([]);
    expect(shiftsOf([1, 9], 3)).toEqual([]);
    expect(found('turn', record([]))).toEqual([]);
  });
});

describe('the first act of its kind', () => {
  it('is as a naive second count has it, after most others first', () => {
    const firsts = found('first');
    expect(
      Object.fromEntries(firsts.map(({ event, earlier, later }) => [event, [earlier, later]])),
    ).toEqual(naiveFirsts(REAL, REPEATED));
    expect(firsts.length).toBeGreaterThan(5);
    expect(isDescending(firsts.map(({ earlier }) => earlier))).toBe(true);
  });

  it('lists the acts that its sentence counts', () => {
    const campOf = new Map(REAL.actors.map(({ id, camp }) => [id, camp]));
    for (const { evidence, counts } of groundOf(REAL).candidates('first')) {
      if (evidence.detector !== 'first') throw new Error(evidence.detector);
      const [a, b] = evidence.sides;
      const acts = (of: string): DiplomaticEvent[] =>
        counts
          .filter((count) => count.of === of)
          .flatMap(({ records }) =>
            records.flatMap((id) => REAL['diplomatic-events'].find((one) => one.id === id) ?? []),
          );
      const head = REAL['diplomatic-events'].find(({ id }) => id === evidence.event);
      const [before, after] = [acts('earlier'), acts('later')];
      expect([new Set(before).size, new Set(after).size]).toEqual([
        evidence.earlier,
        evidence.later,
      ]);
      for (const { initiators, recipients } of [...before, ...after]) {
        const from = initiators.map((id) => campOf.get(id));
        const to = recipients.map((id) => campOf.get(id));
        expect((from.includes(a) && to.includes(b)) || (from.includes(b) && to.includes(a))).toBe(
          true,
        );
      }
      const { by, value } = evidence.kind;
      expect(after.every((one) => one[by] === value && one.id !== evidence.event)).toBe(true);
      expect(before.every(({ date }) => date < (head?.date ?? ''))).toBe(true);
    }
  });

  const closed = (id: string, date: string, given: Partial<DiplomaticEvent> = {}) =>
    act(id, { date, plover: 'SANCTION', format: 'border-measure', ...given });
  const later = [4, 5, 6].map((month) => closed(`c${month}`, `2024-0${month}-01`));
  const before = act('talk', { date: '2024-01-05', plover: 'CONSULT', format: 'talks' });

  it('counts both directions between two sides', () => {
    const back = closed('back', '2024-02-01', { initiators: ['kabul'], recipients: ['army'] });
    expect(found('first', record([], [before, back, ...later]))).toMatchObject([
      { event: 'back', sides: ['kabul', 'pakistan'], earlier: 1, later: 3 },
    ]);
  });

  it.each<[string, DiplomaticEvent[]]>([
    ['it is dated to a month', [closed('a', '2024-02')]],
    ['only its report is dated', [closed('a', '2024-02-01', { date_basis: 'reported' })]],
    ['another was on the same day', [closed('a', '2024-02-01'), closed('b', '2024-02-01')]],
    ['another may have come before', [closed('a', '2024-02-10'), closed('b', '2024-02')]],
  ])('is not told where %s', (_, firsts) => {
    const ids = found('first', record([], [before, ...firsts, ...later])).map(({ event }) => event);
    expect(ids).toEqual([]);
  });

  it('must have become a practice, between the same two', () => {
    const elsewhere = later.map((one) => ({ ...one, recipients: ['un'] }));
    expect(found('first', record([], [closed('a', '2024-02-01'), ...later.slice(1)]))).toEqual([]);
    expect(
      found('first', record([], [closed('a', '2024-02-01'), ...elsewhere])).map(
        ({ event }) => event,
      ),
    ).not.toContain('a');
  });
});

describe('what follows a truce', () => {
  it('is as a naive second count has it, the soonest first', () => {
    const after = found('truce');
    expect(
      Object.fromEntries(after.map(({ truce, incident, days }) => [truce, [incident, days]])),
    ).toEqual(naiveAfterTruces(REAL, WITHIN));
    expect(after.length).toBeGreaterThan(0);
    expect(isDescending(after.map(({ days }) => -days))).toBe(true);
  });

  const truce = (id: string, date: string, given: Partial<DiplomaticEvent> = {}) =>
    act(id, {
      date,
      plover: 'AGREE',
      format: 'ceasefire',
      topics: [{ topic: 'ceasefire', stance: 'asserts' }],
      recipients: ['ttp'],
      ...given,
    });
  const attack = (id: string, date: string, given: Partial<Incident> = {}): Incident =>
    makeIncident({
      id,
      date,
      perpetrators: [{ actor: 'ttp', basis: 'alleged', said_by: 'army' }],
      targets: ['security-forces'],
      ...given,
    });
  const by = (actor: string): Partial<Incident> => ({
    perpetrators: [{ actor, basis: 'alleged', said_by: 'army' }],
  });

  it.each<[string, Incident[], DiplomaticEvent[], string[]]>([
    ['comes after its day', [attack('i', '2024-01-10')], [truce('t', '2024-01-10')], []],
    ['counts to the last day', [attack('i', '2024-01-31')], [truce('t', '2024-01-01')], ['t i 30']],
    ['and no further', [attack('i', '2024-02-01')], [truce('t', '2024-01-01')], []],
    [
      'ends with the truce',
      [attack('i', '2024-01-05')],
      [truce('t', '2024-01-01', { end_date: '2024-01-04' })],
      [],
    ],
    [
      'ends where it is called off',
      [attack('i', '2024-01-05')],
      [truce('t', '2024-01-01'), truce('off', '2024-01-05', { plover: 'REJECT' })],
      [],
    ],
    [
      'is laid to who belongs to a side',
      [attack('i', '2024-01-05', by('ttp-cell'))],
      [truce('t', '2024-01-01')],
      ['t i 4'],
    ],
    [
      'is not laid to another group',
      [attack('i', '2024-01-05', by('other-group'))],
      [truce('t', '2024-01-01')],
      [],
    ],
    [
      'is between the sides',
      [attack('i', '2024-01-05', { targets: ['afghan-forces'] })],
      [truce('t', '2024-01-01')],
      [],
    ],
    [
      'counts civilians of a side’s country',
      [attack('i', '2024-01-05', { targets: ['civilians'] })],
      [truce('t', '2024-01-01')],
      ['t i 4'],
    ],
    [
      'is no arrest',
      [attack('i', '2024-01-05', { event_type: 'Strategic developments' })],
      [truce('t', '2024-01-01')],
      [],
    ],
    [
      'follows the last truce before it',
      [attack('i', '2024-01-09')],
      [truce('t', '2024-01-01'), truce('u', '2024-01-06')],
      ['u i 3'],
    ],
    ['is known to the day', [attack('i', '2024-01')], [truce('t', '2024-01-01')], []],
    [
      'is of several that day the deadliest',
      [attack('i', '2024-01-05'), attack('j', '2024-01-05', { claims: [said('army', 4)] })],
      [truce('t', '2024-01-01')],
      ['t j 4'],
    ],
  ])('%s', (_, incidents, events, expected) => {
    const tables = record(incidents, events);
    const after = found('truce', tables);
    expect(after.map((one) => `${one.truce} ${one.incident} ${one.days}`)).toEqual(expected);
    expect(
      Object.entries(naiveAfterTruces(tables, WITHIN)).map((one) => one.flat().join(' ')),
    ).toEqual(expected);
    if (after[0]) expect(after[0].laid[0]).toMatchObject({ basis: 'alleged', said_by: 'army' });
  });
});
