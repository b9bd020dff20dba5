import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident, PeriodTotal, RecordTables } from '../../../../src/domain/record.ts';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { readTotals } from '../../../../src/model/trackerTotals.ts';
import { compareTotals, gapOf, type Comparison } from '../../../../src/studies/trackers/compare.ts';
import { diplomacyInput, diplomacyPipeline } from '../../../fixtures/diplomacyInput.ts';
import { realTables } from '../../../fixtures/realTables.ts';
import { naiveSum } from '../../model/naiveTrackers.ts';
import { anyTables, GENERATED_ACTORS } from '../../reading/generatedTables.ts';

const tables = realTables();
const TOTALS = tables['period-totals'];
const input = diplomacyInput();
const { comparable } = readTotals(input.dataset);
const comparisons = compareTotals(comparable, input);

function comparisonOf(id: string, all = comparisons): Comparison {
  const found = all.find(({ total }) => total.total.id === id);
  if (!found) throw new Error(`no comparison ${id}`);
  return found;
}

function totalOf(id: string): PeriodTotal {
  const total = TOTALS.find((one) => one.id === id);
  if (!total) throw new Error(`no total ${id}`);
  return total;
}

type Incidents = Pick<ReturnType<typeof diplomacyInput>, 'dataset'>;

const idsOf = ({ own }: Comparison, { dataset }: Incidents = input): string[] =>
  [...own.rows].map((row) => dataset.incidents.rows[row]?.id ?? '');

/** What a sum says, in the naive one's form. */
function saidBy(one: Comparison, within: Incidents = input) {
  const { range, noFigure } = one.own;
  return {
    ids: idsOf(one, within).toSorted(),
    silent: noFigure,
    sum: range && { floor: range.floor, best: range.best, top: range.top, open: range.open },
  };
}

function naive(total: PeriodTotal, word: string, of: RecordTables = tables) {
  const { ids, silent, sum } = naiveSum(total, word, of);
  return { ids: ids.toSorted(), silent: silent.length, sum };
}

describe('the record’s own sum beside each total', () => {
  it('is what a plain second count over the same days, place and victims gives', () => {
    expect(comparisons.length).toBeGreaterThan(400);
    for (const one of comparisons) {
      expect(saidBy(one), one.total.total.id).toEqual(naive(one.total.total, 'range'));
    }
  });

  it('follows the word in force, and no other wish of the reader', () => {
    const kabul = diplomacyInput({ word: 'kabul' });
    for (const one of compareTotals(comparable, kabul)) {
      expect(saidBy(one), one.total.total.id).toEqual(naive(one.total.total, 'kabul'));
    }
    const filtered = diplomacyInput({
      filter: { ...NO_FILTER, type: ['Battles'], country: ['AF'], q: 'bomb' },
    });
    expect(compareTotals(comparable, filtered)).toEqual(comparisons);
  });

  it('is so in any record, with any totals', () => {
    const anyTotal = fc
      .record({
        from: fc.constantFrom('2024-01-01', '2024-02', '2024-02-29', '2024-03-01', '2024'),
        to: fc.constantFrom('2024-02-29', '2024-03', '2024', '2025-06-15', '2025'),
        scope: fc.constantFrom('Pakistan', 'Afghanistan', 'cross-border', 'Balochistan'),
        metric: fc.constantFrom('killed' as const, 'wounded' as const, 'attacks' as const),
        group: fc.constantFrom('all' as const, 'civilians' as const, 'militants' as const),
        detail: fc.constantFrom(
          null,
          'counts: attacks only',
          'counts: combined; civilians and security personnel together',
          'in cross-border fighting with Pakistan',
        ),
        note: fc.constantFrom(null, 'including outlaws'),
        best: fc.integer({ min: 1, max: 40 }),
      })
      .map(({ best, ...rest }) => ({
        ...totalOf('picss-2023-killed'),
        ...rest,
        id: 'made',
        low: best,
        best,
        high: best,
        said_by: 'a0',
        source: 's0',
      }));
    const anyDoers = fc.array(
      fc.record({
        by: fc.subarray([...GENERATED_ACTORS], { maxLength: 2 }),
        targets: fc.subarray(['security-forces', 'afghan-forces', 'civilians', 'a1', 'a2']),
        admin1: fc.constantFrom('Balochistan', null),
        strategic: fc.boolean(),
      }),
      { minLength: 8, maxLength: 8 },
    );
    let summed = 0;
    fc.assert(
      fc.property(anyTables(8), anyDoers, anyTotal, (drawn, doers, total) => {
        const incidents = drawn.incidents.map((incident, index): Incident => {
          const { by = [], targets = [], admin1 = null, strategic = false } = doers[index] ?? {};
          return {
            ...incident,
            event_type: strategic ? 'Strategic developments' : 'Battles',
            place: { ...incident.place, admin1 },
            perpetrators: by.map((actor) => ({ actor, basis: 'claimed', said_by: null })),
            targets,
          };
        });
        const made = { ...drawn, incidents, 'period-totals': [total] };
        const within = diplomacyInput({}, diplomacyPipeline(made));
        const [one] = compareTotals(readTotals(within.dataset).comparable, within);
        if (!one) {
          // Days that run backward are not read.
          expect(total.to < total.from).toBe(true);
          return;
        }
        expect(saidBy(one, within)).toEqual(naive(total, 'range', made));
        summed += one.own.range ? 1 : 0;
      }),
      { numRuns: 400 },
    );
    expect(summed).toBeGreaterThan(25);
  });
});

describe('the figures of the documents that the project began with', () => {
  it('are in the record: 237 attacks, 151 civilians and 329 of the security forces by SATP, 40 soldiers', () => {
    const ofSeeds = TOTALS.filter(({ source }) => source === 'seed-000');
    expect(ofSeeds.map(({ id, best, metric, group }) => [id, best, metric, group])).toEqual([
      ['satp-2023-ytd-attacks', 237, 'attacks', 'all'],
      ['satp-2023-ytd-civilians', 151, 'killed', 'civilians'],
      ['satp-2023-ytd-sf', 329, 'killed', 'security-forces'],
    ]);
    expect(totalOf('seed004-dec2022-soldiers')).toMatchObject({ best: 40, source: 'seed-004' });
  });
});

describe('sums worked out by hand', () => {
  it('beside SATP’s 151 civilians: 13 to 17, from 9 of 29 incidents', () => {
    const one = comparisonOf('satp-2023-ytd-civilians');
    // Floor and top of civilians killed: the only claims on civilians in these 29 incidents. At
    // Hangu who was hit is disputed, so that the floor is 0. The 54 to 64 dead of the rally in
    // Bajaur are told of without their groups, and are no figure of civilians.
    const civilians: Readonly<Record<string, readonly [number, number]>> = {
      '2023-02-17-karachi-police-office': [1, 1],
      '2023-03-06-sibi-police-truck': [1, 1],
      '2023-04-18-bajaur-maz-khan': [1, 1],
      '2023-05-04-kurram-teachers': [6, 8],
      '2023-05-12-muslim-bagh-fc': [1, 1],
      '2023-05-23-hangu-gas-plant': [0, 2],
      '2023-06-22-bajaur-juif-leader': [1, 1],
      '2023-07-12-zhob-garrison': [1, 1],
      '2023-07-20-bara-compound': [1, 1],
    };
    const ids = idsOf(one);
    expect(ids).toHaveLength(29);
    expect(Object.keys(civilians).filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids).toContain('2023-07-30-bajaur-rally-bombing');
    expect(one.own).toMatchObject({ incidents: 29, noFigure: 20 });
    expect(one.own.range).toMatchObject({ floor: 13, top: 17 });
    // The teachers' least is the open "at least 6"; the highest claims are of exact numbers.
    expect(one.own.range?.open).toBe(false);
    expect(one.gap).toMatchObject({ verdict: 'above', least: 151 - 17, most: 151 - 13 });
  });

  it('beside the 40 soldiers of December 2022: 19, from 6 of 12 incidents', () => {
    const one = comparisonOf('seed004-dec2022-soldiers');
    // Nowshera 3, Lakki 4, Bannu 5, Islamabad 1, Kahan 5, Sambaza 1.
    expect(one.own).toMatchObject({ incidents: 12, noFigure: 6 });
    expect(one.own.range?.best).toBe(3 + 4 + 5 + 1 + 5 + 1);
    expect(one.reasons).toEqual(['part-of-forces']);
  });

  it('beside SATP’s 237 attacks: 28 incidents, without the depot that blew up', () => {
    const one = comparisonOf('satp-2023-ytd-attacks');
    expect(idsOf(one)).toHaveLength(28);
    // A strategic development, and the only one of the 29. Both states fired at Torkham.
    expect(idsOf(one)).not.toContain('2023-04-24-kabal-ctd-explosions');
    expect(idsOf(one)).toContain('2023-02-20-torkham-fire-feb');
    expect(one.gap).toMatchObject({ verdict: 'above', least: 209, most: 209 });
    expect(one.reasons).toEqual(['attacks-only', 'period-uncertain']);
    expect(one.own.noFigure).toBe(0);
  });

  it('beside UNAMA’s 70 civilians of late 2025: only what is between the states', () => {
    const one = comparisonOf('unama-2025-q4-killed');
    expect(one.own.kind.crossBorderOnly).toBe(true);
    expect(one.own).toMatchObject({ incidents: 10, noFigure: 4 });
    expect(one.own.range?.best).toBe(54);
    const next = comparisonOf('un-2026q1-k-exact');
    expect(next.own).toMatchObject({ incidents: 16, noFigure: 8 });
    // Bombed by IS-K: in Afghanistan, but not between the states.
    expect(idsOf(next)).not.toContain('2026-01-19-kabul-restaurant');
  });
});

describe('like for like', () => {
  it('leaves militants killed in operations out beside a count of attacks only', () => {
    // September 2025: of 184 killed in the record 118 are militants, nearly all in operations.
    const { own, gap } = comparisonOf('picss-2025-09-killed');
    expect(own.range?.best).toBe(82);
    expect(gap.verdict).toBe('above');
    expect(comparisonOf('pips-2025-killed').gap.verdict).toBe('above');
  });

  it('leaves operations out of attacks, and draws nothing from a part that is smaller', () => {
    expect(comparisonOf('picss-2025-attacks').own.kind.attacksOnly).toBe(true);
    for (const id of ['ispr-2025-suicide', 'pips-2022-iskp-attacks', 'pips-2024-ttp-killed']) {
      expect(comparisonOf(id).gap, id).toMatchObject({ verdict: 'part', least: null });
    }
  });
});

describe('a tracker that has less than the record', () => {
  it('shows', () => {
    const below = comparisons.filter(({ gap }) => gap.verdict === 'below');
    expect(below.length).toBeGreaterThan(0);
    for (const { total, own, gap } of below) {
      expect(total.figure.high).toBeLessThan(own.range?.floor ?? 0);
      expect(gap.least).toBe((own.range?.floor ?? 0) - total.figure.high);
    }
  });
});

describe('a gap', () => {
  const ends = fc
    .tuple(fc.nat(500), fc.nat(500), fc.boolean())
    .map(([a, more, open]) => ({ from: a, to: a + more, open }));

  it('is nothing where two ranges touch, and else what lies between and around them', () => {
    fc.assert(
      fc.property(ends, ends, (said, ours) => {
        const figure = { low: said.from, best: said.from, high: said.to, open: said.open };
        const range = {
          floor: ours.from,
          one_sided: 0,
          best: ours.from,
          top: ours.to,
          open: ours.open,
        };
        const gap = gapOf(figure, range);
        const between: number[] = [];
        for (let n = 0; n <= 1000; n += 1) {
          const inSaid = n >= said.from && n <= said.to;
          const inOurs = n >= ours.from && n <= ours.to;
          if (inSaid && inOurs) between.push(n);
        }
        if (between.length > 0) {
          expect(gap).toMatchObject({ verdict: 'within', least: null, most: null });
          return;
        }
        const above = said.from > ours.to;
        const all = [said.from, said.to].flatMap((a) =>
          [ours.from, ours.to].map((b) => Math.abs(a - b)),
        );
        expect(gap).toEqual({
          verdict: above ? 'above' : 'below',
          least: Math.min(...all),
          most: Math.max(...all),
          open: above ? said.open : ours.open,
          unsure: above ? ours.open : said.open,
        });
      }),
    );
  });

  it('is not made of nothing', () => {
    const figure = { low: 3, best: 3, high: 3, open: false };
    expect(gapOf(figure, null)).toMatchObject({ verdict: 'no-record', least: null, most: null });
    const none = comparisons.filter(({ own }) => own.range === null);
    expect(none.length).toBeGreaterThan(0);
    for (const { gap } of none) expect(gap.verdict).toBe('no-record');
  });
});
