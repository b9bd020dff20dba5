import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../../../src/app/drawer/evidence/placeLabels.ts';

const labels = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 360 }), width: fc.integer({ min: 20, max: 160 }) }),
  { minLength: 1, maxLength: 5 },
);

test('labels touch no other and stay in the room', () => {
  fc.assert(
    fc.property(labels, (given) => {
      const placed = placeLabels(given, 400);
      expect(placed).toHaveLength(given.length);
      placed.forEach(({ start, line }, index) => {
        const width = given[index]?.width ?? 0;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + width).toBeLessThanOrEqual(400);
        placed.forEach((other, place) => {
          if (place <= index || other.line !== line) return;
          const end = other.start + (given[place]?.width ?? 0);
          expect(start >= end || start + width <= other.start).toBe(true);
        });
      });
    }),
  );
});

test('no leader runs through a label', () => {
  fc.assert(
    fc.property(labels, (given) => {
      const placed = placeLabels(given, 400);
      placed.forEach((one, index) => {
        const at = given[index]?.at ?? 0;
        placed.forEach((other, place) => {
          if (place === index || !one.leader || other.line >= one.line) return;
          const end = other.start + (given[place]?.width ?? 0);
          expect(at < other.start || at > end).toBe(true);
        });
      });
    }),
  );
});

test('a label alone stands centred over its place', () => {
  expect(placeLabels([{ at: 100, width: 60 }], 400)).toEqual([
    { start: 70, line: 0, leader: true },
  ]);
});
