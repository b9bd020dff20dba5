import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRow } from '../../../src/data/dataset.ts';
import { dayOf, isoOfDay } from '../../../src/lib/days.ts';
import { isWithin, relationsInWindow, tieSpan } from '../../../src/model/tieWindow.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const { relations } = realDataset();

/** A date of any precision, or none. */
const date = fc.oneof(
  fc.constant(null),
  fc
    .tuple(
      fc.integer({ min: 2020, max: 2022 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([year, month, length]) =>
      `${year}-${String(month).padStart(2, '0')}-15`.slice(0, length),
    ),
);
const day = fc.option(fc.integer({ min: dayOf(2019, 6, 1), max: dayOf(2023, 6, 1) }));

describe('ties in a window', () => {
  it('are those of which some day may be one of it, an end not given being open', () => {
    fc.assert(
      fc.property(date, date, day, day, (since, until, from, to) => {
        fc.pre(since === null || until === null || since.slice(0, 4) <= until.slice(0, 4));
        fc.pre(from === null || to === null || from <= to);
        // Texts compare as days do once every precision is written out to the day.
        const first = since === null ? '' : `${since}-01-01`.slice(0, 10);
        const last = until === null ? '~' : until + '-12-31'.slice(until.length - 4);
        const before = from !== null && last < isoOfDay(from);
        const after = to !== null && first > isoOfDay(to);
        expect(isWithin(tieSpan({ since, until }), { from, to })).toBe(!before && !after);
      }),
    );
  });

  it('of the record are all without a bound, and end on the last day of a month that ends them', () => {
    const tie = findRow(relations, 'jui-f-allied-with-pak-gov');
    expect(tie?.until).toBe('2023-08');
    const ids = (from: number | null): string[] =>
      relationsInWindow(relations.rows, { from, to: null }).map(({ id }) => id);
    expect(ids(dayOf(2023, 9, 1))).not.toContain(tie?.id);
    expect(ids(dayOf(2023, 8, 31))).toContain(tie?.id);
    expect(ids(null)).toHaveLength(relations.rows.length);
  });
});
