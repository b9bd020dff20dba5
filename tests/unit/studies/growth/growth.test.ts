/** How much figures grew: exact only between closed figures, against the files' own words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/domain/record.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { countersOf } from '../../../../src/model/counterClaims.ts';
import { growthByDay, growthSpread, growthsOf } from '../../../../src/model/figureGrowth.ts';
import { stepsOfIncident } from '../../../../src/model/figureSteps.ts';
import { growthSeries } from '../../../../src/studies/growth/series.ts';
import { changeText, growthTable, growthText } from '../../../../src/studies/growth/table.ts';
import { tableCsv } from '../../../../src/ui/tableCsv.ts';
import { diplomacyInput, REAL_PIPELINE } from '../../../fixtures/diplomacyInput.ts';
import { withClaims } from './withClaims.ts';

const { dataset } = REAL_PIPELINE;
const whole = growthSeries(diplomacyInput());

const isOpen = ({ qualifier }: Claim): boolean =>
  qualifier === 'at least' || qualifier === 'more than';
/** Were two different numbers given, or only the most? */
const isRange = ({ qualifier, low, best, high }: Claim): boolean =>
  qualifier === 'up to' ||
  new Set([low, best, high].filter((number) => number !== null)).size > 1 ||
  (low === null && best === null);

/** One line of figures, a day apart, each replacing the one before. */
const growthOf = (values: readonly number[], qualifiers: readonly Claim['qualifier'][] = []) => {
  const claims = values.map((best, at) => ({
    best,
    qualifier: qualifiers[at] ?? 'exact',
    said_on: `2024-05-0${at + 1}`,
    supersedes: at === 0 ? null : `c${at - 1}`,
  }));
  return growthsOf([stepsOfIncident(dataset, withClaims(claims), 'killed')]);
};

describe('growth', () => {
  it('is the last figure over the first, down as well as up, and none from 0', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(figures, (values) => {
        const growths = growthOf(values);
        const [first = 0] = values;
        const last = values.at(-1) ?? 0;
        if (values.length === 1) expect(growths).toEqual([]);
        else {
          expect(growths).toHaveLength(1);
          expect(growths[0]).toMatchObject({
            multiple: first === 0 ? null : { least: last / first, most: last / first },
            days: values.length - 1,
            basis: 'stated',
          });
        }
      }),
    );
    expect(changeText(0.9, LATER_ENGLISH)).toBe('−10%');
    expect(changeText(1, LATER_ENGLISH)).toBe('0%');
    expect(changeText(3, LATER_ENGLISH)).toBe('+200%');
  });

  it('is no one number where the first or the last figure is open, whatever stands between', () => {
    const said = (values: readonly number[], ...qualifiers: Claim['qualifier'][]): string => {
      const [growth] = growthOf(values, qualifiers);
      if (!growth) throw new Error('three figures make a line');
      return growthText(growth, LATER_ENGLISH);
    };
    const rise = [10, 20, 30];
    expect(said(rise, 'exact', 'more than', 'exact')).toBe('+200%');
    expect(said(rise, 'exact', 'exact', 'more than')).toBe('a rise of 200% or more');
    expect(said(rise, 'at least', 'exact', 'exact')).toBe('a rise of at most 200%, or a fall');
    expect(said(rise, 'at least', 'exact', 'more than')).toBe('not known');
    expect(said(rise, 'exact', 'exact', 'up to')).toBe('a rise of at most 200%, or a fall');
    expect(said(rise, 'up to', 'exact', 'exact')).toBe('a rise of 200% or more');
    expect(said(rise, 'up to', 'exact', 'more than')).toBe('a rise of 200% or more');
    expect(said(rise, 'up to', 'exact', 'up to')).toBe('not known');
    const fall = [25, 20, 18];
    expect(said(fall, 'exact', 'exact', 'exact')).toBe('−28%');
    expect(said(fall, 'exact', 'exact', 'at least')).toBe('a fall of at most 28%, or a rise');
    expect(said(fall, 'at least', 'exact', 'exact')).toBe('a fall of 28% or more');
    expect(said(fall, 'at least', 'exact', 'at least')).toBe('not known');
    expect(said([20, 25, 20], 'exact', 'exact', 'at least')).toBe('the same, or a rise');
    expect(said([20, 25, 20], 'more than', 'exact', 'exact')).toBe('the same, or a fall');
    expect(growthText(growthOf([0, 4])[0]!, LATER_ENGLISH)).toBe('from 0');
  });

  it('is no one number where a figure is a range, and is said as far as both allow', () => {
    const ranges = (first: readonly [number, number], last: readonly [number, number]): string => {
      const claims = [first, last].map(([low, high], at) => ({
        low,
        best: null,
        high,
        said_on: `2024-05-0${at + 1}`,
        supersedes: at === 0 ? null : 'c0',
      }));
      const [growth] = growthsOf([stepsOfIncident(dataset, withClaims(claims), 'killed')]);
      if (!growth) throw new Error('two figures make a line');
      expect(growthSpread([growth]).counted).toEqual([]);
      expect(growthSpread([growth]).open).toEqual([growth]);
      return growthText(growth, LATER_ENGLISH);
    };
    expect(ranges([45, 50], [90, 90])).toBe('between +80% and +100%');
    expect(ranges([40, 40], [30, 50])).toBe('between −25% and +25%');
    expect(ranges([45, 50], [45, 50])).toBe('between −10% and +12%');
  });

  /** What a text of a change says of a last number over a first, in hundredths of change. */
  function saidOf(text: string): (change: number) => boolean {
    const number = (part: string | undefined): number =>
      Number((part ?? '').replace('−', '-').replace(/[+%,]/gu, ''));
    const forms: readonly (readonly [
      RegExp,
      (...size: number[]) => (change: number) => boolean,
    ])[] = [
      [
        /^([+−]?[\d,]+%)$/u,
        (a = 0) =>
          (change) =>
            Math.abs(change - a) <= 0.5,
      ],
      [
        /^between ([+−]?[\d,]+%) and ([+−]?[\d,]+%)$/u,
        (a = 0, b = 0) =>
          (change) =>
            change >= a && change <= b,
      ],
      [
        /^a rise of ([\d,]+%) or more$/u,
        (a = 0) =>
          (change) =>
            a > 0 && change >= a,
      ],
      [
        /^a rise of at most ([\d,]+%), or a fall$/u,
        (a = 0) =>
          (change) =>
            a > 0 && change <= a,
      ],
      [
        /^a fall of ([\d,]+%) or more$/u,
        (a = 0) =>
          (change) =>
            a > 0 && change <= -a,
      ],
      [
        /^a fall of at most ([\d,]+%), or a rise$/u,
        (a = 0) =>
          (change) =>
            a > 0 && change >= -a,
      ],
      [/^the same, or a rise$/u, () => (change) => change >= 0],
      [/^the same, or a fall$/u, () => (change) => change <= 0],
      [/^not known$/u, () => () => true],
    ];
    for (const [form, says] of forms) {
      const found = form.exec(text);
      if (found) return says(...found.slice(1).map(number));
    }
    throw new Error(`no form of a change: ${text}`);
  }

  it('is true of every pair of numbers that two figures leave possible, and as near as they allow', () => {
    // Far above what is said: what stands for "any number more".
    const FAR = 4000;
    const figure = fc.record({
      numbers: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 3 }),
      form: fc.constantFrom('exact', 'best-high', 'range', 'at least', 'more than', 'up to'),
    });
    /** The claim of a form, and every number that may be meant by it. */
    const put = ({ numbers, form }: { numbers: readonly number[]; form: string }) => {
      const [a = 0, b = a, c = b] = numbers.toSorted((x, y) => x - y);
      const from = (least: number, most: number): number[] =>
        Array.from({ length: most - least + 1 }, (_, at) => least + at);
      if (form === 'best-high') {
        return { claim: { low: null, best: a, high: b, qualifier: 'about' }, may: from(a, b) };
      }
      if (form === 'range') return { claim: { low: a, best: b, high: c }, may: from(a, c) };
      if (form === 'up to') {
        return { claim: { low: null, best: null, high: a, qualifier: 'up to' }, may: from(0, a) };
      }
      if (form === 'exact') return { claim: { low: a, best: a, high: a }, may: [a] };
      return {
        claim: { low: a, best: a, high: null, qualifier: form },
        may: [...from(a, a + 60), FAR],
      };
    };
    const seen = new Set<string>();
    fc.assert(
      fc.property(figure, figure, (one, two) => {
        const [first, last] = [put(one), put(two)];
        const claims = [first, last].map(
          ({ claim }, at) =>
            ({
              ...claim,
              said_on: `2024-05-0${at + 1}`,
              supersedes: at === 0 ? null : 'c0',
            }) as Partial<Claim>,
        );
        const [growth] = growthsOf([stepsOfIncident(dataset, withClaims(claims), 'killed')]);
        if (!growth) throw new Error('two figures make a line');
        const text = growthText(growth, LATER_ENGLISH);
        seen.add(text.replace(/[+−]?[\d,]+/gu, 'n'));
        const changes = first.may
          .filter((from) => from > 0)
          .flatMap((from) => last.may.map((to) => Math.round(((to - from) / from) * 1e8) / 1e6));
        if (changes.length === 0) {
          expect(text).toBe('from 0');
          return;
        }
        const says = saidOf(text);
        expect(changes.filter((change) => !says(change))).toEqual([]);
        // One number only where one is possible; a first figure that may be 0 has no greatest multiple.
        const single = new Set(changes).size === 1 && !first.may.includes(0);
        expect(/^[+−]?[\d,]+%$/u.test(text)).toBe(single);
        const [lowest, highest] = [Math.min(...changes), Math.max(...changes)];
        const least = first.may.includes(FAR) ? -100 : lowest;
        const endless = first.may.includes(0) || last.may.includes(FAR);
        if (least > -100) expect(says(least - 1.01)).toBe(false);
        if (!endless) expect(says(highest + 1.01)).toBe(false);
        if (text === 'not known') expect(least === -100 && endless).toBe(true);
      }),
      {
        numRuns: 1500,
        // The two forms that chance seldom meets.
        examples: [
          [
            { numbers: [20], form: 'exact' },
            { numbers: [20], form: 'at least' },
          ],
          [
            { numbers: [20], form: 'more than' },
            { numbers: [20], form: 'exact' },
          ],
        ],
      },
    );
    expect(seen.size).toBe(10);
  });
});

describe('the typical growth', () => {
  it('counts closed lines alone, and has every other with its reason', () => {
    const median = (all: readonly number[]): number => {
      const sorted = all.toSorted((a, b) => a - b);
      const middle = (sorted.length - 1) / 2;
      return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
    };
    const stated = whole.growths.filter(({ basis }) => basis === 'stated');
    const value = ({ best, low, high }: Claim): number => best ?? low ?? high ?? Number.NaN;
    const closed = stated.filter(
      ({ first, last }) =>
        [first, last].every(({ claim }) => !isOpen(claim) && !isRange(claim)) &&
        value(first.claim) > 0,
    );
    expect(whole.stated.counted).toEqual(closed);
    expect(whole.stated.median).toBeCloseTo(
      median(closed.map(({ first, last }) => value(last.claim) / value(first.claim))),
    );
    const { counted, open, fromZero, rose, same, fell } = whole.stated;
    expect(open.length).toBeGreaterThan(0);
    expect(counted.length + open.length + fromZero.length).toBe(stated.length);
    expect(new Set([...counted, ...open, ...fromZero])).toEqual(new Set(stated));
    expect(new Set([...rose, ...same, ...fell])).toEqual(new Set(counted));
    expect(rose.length + same.length + fell.length).toBe(counted.length);
  });

  it('has quartiles of four lines or more', () => {
    const lines = [2, 3, 4, 5].flatMap((last) => growthOf([1, last]));
    expect(growthSpread(lines)).toMatchObject({ lower: 2.75, median: 3.5, upper: 4.25 });
    expect(growthSpread(lines.slice(1))).toMatchObject({ lower: null, median: 4, upper: null });
    expect(growthSpread([])).toMatchObject({ median: null, counted: [], open: [] });
  });

  it('compares the first days with the first week only where both are known', () => {
    const at = (...days: (number | null)[]) => {
      const claims = days.map((day, index) => ({
        best: index + 1,
        said_on:
          day === null
            ? '2024-05'
            : new Date(Date.UTC(2024, 4, 1 + day)).toISOString().slice(0, 10),
        supersedes: index === 0 ? null : `c${index - 1}`,
      }));
      const [growth] = growthsOf([stepsOfIncident(dataset, withClaims(claims), 'killed')]);
      return growth ? (growthByDay(growth, 1, 7)?.multiple?.least ?? null) : undefined;
    };
    expect(at(0, 1, 3, 9)).toBe(3 / 2);
    expect(at(0, 1)).toBeNull();
    expect(at(2, 5)).toBeNull();
    expect(at(1, 200)).toBeNull();
    expect(at(1, null, 4)).toBeNull();
    for (const { first, last } of whole.byDay.counted) {
      expect([first, last].some(({ claim }) => isOpen(claim))).toBe(false);
    }
  });
});

describe('the table', () => {
  it('says who says otherwise, with the figure, and nothing where nobody does', () => {
    const { columns, rows } = growthTable(whole.growths, dataset, LATER_ENGLISH);
    const column = columns.findIndex(({ key }) => key === 'otherwise');
    const nameOf = ({ said_by: by, source }: Claim): string => {
      const paper = dataset.sources.rows.find(({ id }) => id === source)?.publisher;
      if (by === 'media' && paper) return `${paper} (press)`;
      return dataset.actors.rows.find(({ id }) => id === by)?.short_name ?? by;
    };
    let named = 0;
    whole.growths.forEach(({ first, last }, at) => {
      const text = rows[at]?.cells[column]?.text ?? '';
      // Whose figures exclude which has its own tests.
      const counters = [first, last].map(({ claim }) => countersOf(dataset, claim.id));
      const claims = counters.flatMap((one) => one.claims);
      for (const claim of claims) {
        const least = String(claim.low ?? claim.best ?? 0);
        expect(text.split('; ').some((part) => part.startsWith(`${nameOf(claim)} ${least}`))).toBe(
          true,
        );
        named += 1;
      }
      const disputes = counters.flatMap((one) => one.disputes);
      expect(text === '').toBe(claims.length + disputes.length === 0);
    });
    expect(named).toBeGreaterThan(10);
    expect(rows.filter(({ cells }) => cells[column]?.text !== '').length).toBeGreaterThan(10);
  });

  it('comes out as a file with numbers that are numbers', () => {
    const table = growthTable(whole.growths, dataset, LATER_ENGLISH);
    const csv = tableCsv(table, (column) => column);
    expect(csv).not.toMatch(/(?:^|,)"?'/mu);
    const column = table.columns.findIndex(({ key }) => key === 'change');
    const numbers = whole.growths.flatMap(({ first, last }, at) => {
      const [from, to] = [first.claim, last.claim];
      const closed = ![from, to].some((claim) => isOpen(claim) || isRange(claim));
      const [a, b] = [from.best ?? from.low ?? 0, to.best ?? to.low ?? 0];
      const value = closed && a > 0 ? Number(((b / a - 1) * 100).toFixed(1)) : undefined;
      expect(table.rows[at]?.cells[column]?.value).toBe(value);
      return value ?? [];
    });
    expect(numbers.length).toBeGreaterThan(5);
  });
});
