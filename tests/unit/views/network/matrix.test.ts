import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../../src/data/dataset.ts';
import { CAMPS } from '../../../../src/domain/vocabulary.ts';
import {
  cellByKey,
  lineAt,
  placeMatrix,
  type PlacedMatrix,
} from '../../../../src/views/network/matrix.ts';
import { networkSeries } from '../../../../src/views/network/series.ts';
import { NO_TABLES } from '../../../fixtures/casualtyInput.ts';
import { everything, networkInput, REAL_RECORD as record } from '../../../fixtures/networkInput.ts';

const all = everything(record);
const seriesOf = (open = '', events = all.events) =>
  networkSeries(networkInput(record, { ...all, events }, { settings: { network: { open } } }));
const matrix = (width = 640, open = ''): PlacedMatrix => placeMatrix(seriesOf(open), width);

describe('placeMatrix', () => {
  it('counts every act on a drawn body once, straight from the record', () => {
    const { nodeOf, drawn } = seriesOf().network.graph;
    const placed = matrix();
    const expected = new Map<string, number>();
    for (const { initiators, recipients } of record.events.rows) {
      const pairs = new Set<string>();
      for (const by of initiators) {
        for (const on of recipients) {
          const [from = -1, to = -1] = [nodeOf.get(by), nodeOf.get(on)];
          if (from !== to && from >= 0 && to >= 0 && from < drawn && to < drawn)
            pairs.add(`${from}>${to}`);
        }
      }
      for (const pair of pairs) expected.set(pair, (expected.get(pair) ?? 0) + 1);
    }
    const { lines } = placed;
    const found = placed.cells.map(
      ({ row, column, acts }) => [`${lines[row]?.node}>${lines[column]?.node}`, acts] as const,
    );
    expect(new Map(found)).toEqual(expected);
    expect(found).toHaveLength(expected.size);
  });

  it('adds rows up to all acts, whatever passes', () => {
    const events = record.events.rows.length;
    fc.assert(
      fc.property(fc.uint8Array({ minLength: events, maxLength: events, max: 1 }), (mask) => {
        const series = seriesOf('', mask);
        const { lines } = placeMatrix(series, 400);
        expect(lines.reduce((sum, { acts }) => sum + acts, 0)).toBe(series.acts);
      }),
      { numRuns: 10 },
    );
  });

  it('is ordered by camp, then tier, and an opened body’s members stand after it', () => {
    const { lines } = matrix();
    const camps = lines.map(({ camp }) => CAMPS.indexOf(camp));
    expect(camps).toEqual(camps.toSorted((a, b) => a - b));
    expect(lines[0]?.id).toBe('pak-gov');
    expect(lines.find(({ camp }) => camp === 'kabul')?.id).toBe('iea');
    const opened = matrix(640, 'bla').lines.map(({ id }) => id);
    expect(opened[opened.indexOf('bla') + 1]).toBe('majeed-brigade');
    expect(opened.filter((id) => id !== 'majeed-brigade')).toEqual(lines.map(({ id }) => id));
  });

  it('draws areas as the acts are, the most within its cell', () => {
    const { cells, most, cell } = matrix(1060);
    const top = cells.find(({ acts }) => acts === most);
    expect(top?.side).toBeCloseTo(cell - 2, 1);
    for (const { acts, side } of cells) {
      expect(side).toBeLessThanOrEqual(cell - 1.9);
      if (side > 2.6) expect(side ** 2 / (top?.side ?? 1) ** 2).toBeCloseTo(acts / most, 1);
    }
  });

  it('never lets names of rows touch, and gives a finger room on the phone', () => {
    expect(matrix(400).cell).toBe(12);
    expect(matrix(328).cell).toBe(24);
    expect(matrix(2000).cell).toBe(29.5);
  });

  it('stands without a record and without an act that passes', () => {
    const empty = buildDataset(NO_TABLES, 'test');
    const none = networkSeries(networkInput(empty, everything(empty)));
    expect(placeMatrix(none, 400)).toMatchObject({ lines: [], cells: [], size: 0, most: 0 });
    const nothing = placeMatrix(seriesOf('', new Uint8Array(all.events.length)), 400);
    expect(nothing.cells).toEqual([]);
    expect(nothing.lines.every(({ acts }) => acts === 0)).toBe(true);
  });
});

describe('lineAt', () => {
  it('finds every line by its middle and none in a gap or outside', () => {
    const placed = matrix();
    placed.lines.forEach(({ at }, place) =>
      expect(lineAt(placed, at + placed.cell / 2)).toBe(place),
    );
    const after = placed.lines.findIndex(
      ({ camp }, place) => camp !== placed.lines[place - 1]?.camp && place > 0,
    );
    expect(lineAt(placed, (placed.lines[after]?.at ?? 0) - 4)).toBeNull();
    expect(lineAt(placed, -1)).toBeNull();
    expect(lineAt(placed, placed.size + 1)).toBeNull();
  });
});

describe('cellByKey', () => {
  const placed = matrix();
  const last = placed.lines.length - 1;

  it('walks to every cell by arrows and stops at the edges', () => {
    const seen = new Set<string>();
    let at = { row: 0, column: 0 };
    for (let row = 0; row <= last; row += 1) {
      at = cellByKey(placed, at, 'Home') ?? at;
      for (let column = 0; column <= last; column += 1) {
        seen.add(`${at.row} ${at.column}`);
        at = cellByKey(placed, at, 'ArrowRight') ?? at;
      }
      at = cellByKey(placed, at, 'ArrowDown') ?? at;
    }
    expect(seen.size).toBe(placed.lines.length ** 2);
    expect(at).toEqual({ row: last, column: last });
    expect(cellByKey(placed, at, 'ArrowDown')).toEqual(at);
    expect(cellByKey(placed, { row: 0, column: 0 }, 'ArrowUp')).toEqual({ row: 0, column: 0 });
  });

  it('goes from camp to camp by pages, and leaves other keys alone', () => {
    const down = cellByKey(placed, { row: 2, column: 3 }, 'PageDown');
    expect(placed.lines[down?.row ?? -1]?.id).toBe('iea');
    expect(cellByKey(placed, down ?? { row: 0, column: 0 }, 'PageUp')).toEqual({
      row: 0,
      column: 3,
    });
    expect(cellByKey(placed, { row: last, column: 0 }, 'PageDown')?.row).toBe(last);
    expect(cellByKey(placed, { row: 0, column: 0 }, 'x')).toBeNull();
  });
});
