import { array, assert, constantFrom, integer, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullMask, type RowMask } from '../../../../src/lib/rowMask.ts';
import { BIN_UNITS, buildTimeBins, type BinUnit } from '../../../../src/lib/timeBins.ts';
import { spanOfText, type DaySpan } from '../../../../src/lib/days.ts';
import { blockCounts } from '../../../../src/views/diplomacy/blockCounts.ts';
import { diplomacy } from '../../../../src/views/diplomacy/index.ts';
import { MOST_SQUARES } from '../../../../src/views/diplomacy/grain.ts';
import { namedActs, placeActLabels } from '../../../../src/views/diplomacy/labels.ts';
import { markPaths, paperPaths } from '../../../../src/views/diplomacy/markPaths.ts';
import { actRect, markAt } from '../../../../src/views/diplomacy/marksGeometry.ts';
import { placeLanes } from '../../../../src/views/diplomacy/place.ts';
import type { Rect } from '../../../../src/views/diplomacy/placed.ts';
import { chainsOf } from '../../../../src/model/responseChains.ts';
import { buildLanes } from '../../../../src/views/diplomacy/series.ts';
import { textWidth } from '../../../../src/viz/textWidth.ts';
import { REAL_PIPELINE } from '../../../fixtures/diplomacyInput.ts';

const { dataset } = REAL_PIPELINE;
const everything = fullMask(dataset.events.rows.length);
const october = spanOfText('2025-10') ?? dataset.extent;
const autumn = { first: october.first - 30, last: october.last + 61 };

function placedAt(
  width: number,
  unit: BinUnit,
  shown: DaySpan,
  mask: RowMask = everything,
  heard: RowMask | null = null,
) {
  const marks = buildLanes(dataset, mask, buildTimeBins(unit, shown), heard);
  const frame = { width, height: diplomacy.heightFor(width) };
  return { marks, placed: placeLanes(marks, dataset, frame, shown) };
}

const overlap = (a: Rect, b: Rect): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1e-6 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1e-6;

function overlapsOf(rects: readonly Rect[]): (readonly [Rect, Rect])[] {
  return rects.flatMap((a, index) =>
    rects.slice(index + 1).flatMap((b) => (overlap(a, b) ? [[a, b] as const] : [])),
  );
}

/** The pictures that the page shows most: whole record, a season by week, a month by day. */
const PICTURES = [
  [784, 'month', dataset.extent],
  [1024, 'month', dataset.extent],
  [600, 'month', dataset.extent],
  [784, 'week', autumn],
  [784, 'day', october],
  [784, 'year', dataset.extent],
] as const;

describe('placeLanes', () => {
  it.each(PICTURES)('lets no two marks overlap at %i px by %s', (width, unit, shown) => {
    const { placed } = placedAt(width, unit, shown);
    expect(overlapsOf(placed.marks)).toEqual([]);
  });

  it.each(PICTURES)('keeps every mark within its lane at %i px by %s', (width, unit, shown) => {
    const { placed } = placedAt(width, unit, shown);
    const lanes = new Map(placed.lanes.map((lane) => [lane.quad, lane]));
    const astray = placed.marks.filter(({ quad, y, height }) => {
      const lane = lanes.get(quad);
      return !lane || y < lane.top || y + height > lane.bottom;
    });
    expect(astray).toEqual([]);
  });

  it('draws every act of the lanes once, whatever passes', () => {
    const mask = uint8Array({
      minLength: dataset.events.rows.length,
      maxLength: dataset.events.rows.length,
      max: 1,
    });
    const widths = integer({ min: 560, max: 1400 });
    assert(
      property(mask, constantFrom(...BIN_UNITS), widths, (passing, unit, width) => {
        const { marks, placed } = placedAt(width, unit, autumn, passing);
        const drawn = placed.marks.flatMap(({ rows }) => rows).toSorted((a, b) => a - b);
        const acts = marks.lanes
          .flatMap(({ columns }) => columns.flatMap((column) => column.acts))
          .map(({ row }) => row)
          .toSorted((a, b) => a - b);
        expect(drawn).toEqual(acts);
        expect(overlapsOf(placed.marks)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives a block the area of its acts, an act of both sides half to each', () => {
    const { placed, marks } = placedAt(784, 'month', dataset.extent);
    const camps = new Map(
      marks.lanes.flatMap(({ columns }) =>
        columns.flatMap(({ acts }) => acts.map((act) => [act.row, act.camps] as const)),
      ),
    );
    const blocks = placed.marks.filter(({ kind }) => kind === 'block');
    expect(blocks.length).toBeGreaterThan(3);
    for (const { rows, parts } of blocks) {
      expect(rows.length).toBeGreaterThan(MOST_SQUARES);
      for (const part of parts) {
        const acts = rows.reduce((sum, row) => {
          const acting = camps.get(row) ?? [];
          return sum + (acting.includes(part.camp) ? 1 / acting.length : 0);
        }, 0);
        expect(part.width * part.height).toBeCloseTo(acts * placed.square ** 2, 6);
      }
    }
  });

  it('stands two squares side by side in a month, each 4.9 px at 784', () => {
    const { placed } = placedAt(784, 'month', dataset.extent);
    expect(placed.square).toBe(4.9);
    expect(Math.max(...placed.marks.map(({ width }) => width))).toBeCloseTo(2 * 4.9 + 0.7, 9);
  });

  it('draws what is known to the month as a hollow square, zoomed in across its days', () => {
    const monthOnly = dataset.events.rows.flatMap(({ date }, row) =>
      date === '2025-10' ? [row] : [],
    );
    expect(monthOnly.length).toBeGreaterThan(0);
    const marksOf = (unit: BinUnit, shown: DaySpan) =>
      placedAt(784, unit, shown).placed.marks.filter(
        ({ rows }) => rows.length === 1 && monthOnly.includes(rows[0] ?? -1),
      );
    expect(
      marksOf('month', dataset.extent).every(({ hollow, kind }) => hollow && kind === 'square'),
    ).toBe(true);
    const spans = marksOf('day', october);
    expect(spans.map(({ kind, hollow }) => [kind, hollow])).toEqual(
      monthOnly.map(() => ['span', true]),
    );
    expect(spans.every(({ width }) => width > 600)).toBe(true);
  });

  it('is the same to the digit for the same record', () => {
    const twice = [0, 1].map(() => JSON.stringify(placedAt(784, 'month', dataset.extent).placed));
    expect(twice[0]).toBe(twice[1]);
  });
});

describe('finding marks', () => {
  it('finds the act under the pointer', () => {
    const { placed } = placedAt(784, 'month', dataset.extent);
    for (const mark of placed.marks) {
      expect(markAt(placed, mark.x + mark.width / 2, mark.y + mark.height / 2)).toBe(mark);
    }
    expect(markAt(placed, 20, 20)).toBeNull();
  });

  it('gives each act of a block its own place in it', () => {
    const { placed } = placedAt(784, 'month', dataset.extent);
    for (const mark of placed.marks.filter(({ kind }) => kind === 'block')) {
      const rects = mark.rows.map((row) => actRect(mark, row, placed.square));
      expect(overlapsOf(rects)).toEqual([]);
      expect(
        rects.filter(({ x, width }) => x < mark.x - 0.01 || x + width > mark.x + mark.width + 0.01),
      ).toEqual([]);
    }
  });
});

describe('blockCounts', () => {
  it.each([600, 784, 1024])('keeps the numbers of a lane off each other at %i px', (width) => {
    const { placed } = placedAt(width, 'month', dataset.extent);
    const boxes = blockCounts(placed.marks, String).map(({ text, x, y }) => {
      const half = textWidth(text, 10, true) / 2;
      return { x: x - half, y: y - 8, width: 2 * half, height: 8 };
    });
    expect(boxes.length).toBeGreaterThan(3);
    expect(overlapsOf(boxes)).toEqual([]);
  });
});

describe('placeActLabels', () => {
  const labelsAt = (width: number, edges: readonly number[], heard: RowMask | null = null) => {
    const { placed } = placedAt(width, 'month', dataset.extent, everything, heard);
    const named = namedActs(placed, dataset, chainsOf(dataset), (row) => ({
      first: dataset.events.rows[row]?.short_title ?? '',
      rest: '',
      date: dataset.events.rows[row]?.date ?? '',
    }));
    return { named, placed, labels: placeActLabels(named, placed, edges) };
  };

  it('names the acts with the most answers', () => {
    const { named, labels } = labelsAt(1400, []);
    const answers = named.map(({ id }) => chainsOf(dataset).answersTo.get(id)?.length ?? 0);
    expect(answers.every((count) => count >= 5)).toBe(true);
    expect(answers).toEqual(answers.toSorted((a, b) => b - a));
    expect(named.length).toBeLessThanOrEqual(6);
    expect(labels.map(({ id }) => id)).toContain('2025-10-19-doha-ceasefire');
    expect(labels.length).toBeGreaterThanOrEqual(3);
  });

  it('keeps texts 70 px apart, within the chart and clear of the window\u2019s edges', () => {
    const windows = array(integer({ min: 104, max: 1000 }), { minLength: 0, maxLength: 2 });
    assert(
      property(integer({ min: 560, max: 1400 }), windows, (width, edges) => {
        const { labels, placed } = labelsAt(width, edges);
        labels.forEach((label, index) => {
          const { from, to, y } = label;
          expect(from).toBeGreaterThanOrEqual(placed.time.left - 60);
          expect(to).toBeLessThanOrEqual(width);
          expect(edges.filter((edge) => edge > from - 7 && edge < to + 7)).toEqual([]);
          for (const other of labels.slice(index + 1)) {
            if (other.y !== y) continue;
            expect(Math.abs(from + to - other.from - other.to) / 2).toBeGreaterThanOrEqual(70);
            expect(to <= other.from || other.to <= from).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('puts the earlier of two acts of one bin before the later, whoever is heard', () => {
    const day = (id: string): number =>
      dataset.events.first[dataset.events.rowOf.get(id) ?? -1] ?? 0;
    const count = dataset.events.rows.length;
    const heardMasks = uint8Array({ minLength: count, maxLength: count, max: 1 });
    let pairs = 0;
    assert(
      property(integer({ min: 560, max: 1400 }), heardMasks, (width, heard) => {
        const { labels, named } = labelsAt(width, [], heard);
        const binOf = new Map(named.map(({ id, mark }) => [id, `${mark.bin} ${mark.direction}`]));
        for (const one of labels) {
          for (const other of labels) {
            if (binOf.get(one.id) !== binOf.get(other.id) || day(one.id) >= day(other.id)) continue;
            pairs += 1;
            expect(one.to).toBeLessThanOrEqual(other.from);
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(pairs).toBeGreaterThan(10);
  });
});

describe('paperPaths', () => {
  const shapesIn = (paths: readonly { d: string }[]): number =>
    paths.reduce((sum, { d }) => sum + d.split('M').length - 1, 0);

  it.each(PICTURES)('draws every act by itself at %i px by %s', (width, unit, shown) => {
    const { placed } = placedAt(width, unit, shown);
    const { marks, square } = placed;
    const acts = marks.flatMap((mark) => mark.acts);
    expect(acts).toHaveLength(marks.reduce((sum, { rows }) => sum + rows.length, 0));
    // An act of two sides is half and half.
    const halves = acts.reduce((sum, { camps }) => sum + Math.min(2, camps.length), 0);
    expect(shapesIn(paperPaths(marks, square))).toBe(halves);
    if (unit === 'month') expect(shapesIn(markPaths(marks))).toBeLessThan(halves);
  });

  it('has the camps of the screen, hollow where that is, pale where that is', () => {
    const heard = fullMask(dataset.events.rows.length).map((_, row) => row % 2) as RowMask;
    const { placed } = placedAt(784, 'month', dataset.extent, everything, heard);
    const kindsIn = (paths: ReturnType<typeof markPaths>) =>
      paths.map(({ hue, hollow, unheard }) => `${hue} ${hollow} ${unheard}`).toSorted();
    expect(kindsIn(paperPaths(placed.marks, placed.square))).toEqual(
      kindsIn(markPaths(placed.marks)),
    );
  });
});
