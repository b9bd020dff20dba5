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
const isCapped = ({ qualifier, low, best }: Claim): boolean =>
  qualifier === 'up to' || (low === null && best === null);

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
            ratio: first === 0 ? null : last / first,
            reach: 'exact',
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

  it('is no exact number where the first or the last figure is open, whatever stands between', () => {
    const said = (...qualifiers: Claim['qualifier'][]): string => {
      const [growth] = growthOf([10, 20, 30], qualifiers);
      if (!growth) throw new Error('three figures make a line');
      return growthText(growth, LATER_ENGLISH);
    };
    expect(said('exact', 'more than', 'exact')).toBe('+200%');
    expect(said('exact', 'exact', 'more than')).toBe('at least +200%');
    expect(said('at least', 'exact', 'exact')).toBe('at most +200%');
    expect(said('at least', 'exact', 'more than')).toBe('not known');
    expect(said('exact', 'exact', 'up to')).toBe('at most +200%');
    expect(said('up to', 'exact', 'exact')).toBe('at least +200%');
    expect(said('up to', 'exact', 'more than')).toBe('at least +200%');
    expect(said('up to', 'exact', 'up to')).toBe('not known');
    expect(growthText(growthOf([0, 4])[0]!, LATER_ENGLISH)).toBe('from 0');
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
        [first, last].every(({ claim }) => !isOpen(claim) && !isCapped(claim)) &&
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
      return growth ? (growthByDay(growth, 1, 7)?.ratio ?? null) : undefined;
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
    whole.growths.forEach(({ ratio, reach }, at) => {
      const cell = table.rows[at]?.cells[column];
      expect(cell?.value).toBe(
        reach === 'exact' && ratio !== null ? Number(((ratio - 1) * 100).toFixed(1)) : undefined,
      );
    });
  });
});
