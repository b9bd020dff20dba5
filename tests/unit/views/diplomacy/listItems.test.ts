import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullMask } from '../../../../src/lib/rowMask.ts';
import { listItems, type ListItem } from '../../../../src/views/diplomacy/listItems.ts';
import { REAL_PIPELINE } from '../../../fixtures/diplomacyInput.ts';

const { dataset } = REAL_PIPELINE;
const count = dataset.events.rows.length;
const passing = {
  incidents: fullMask(dataset.incidents.rows.length),
  events: fullMask(count),
};
const key = ({ table, row }: ListItem): string => `${table} ${row}`;

describe('listItems', () => {
  it('under a word only changes the order within a day: own acts before others’', () => {
    const masks = fc.uint8Array({ minLength: count, maxLength: count, max: 1 });
    fc.assert(
      fc.property(masks, fc.boolean(), (heard, newest) => {
        const plain = listItems(dataset, passing, newest);
        const items = listItems(dataset, passing, newest, heard);
        expect(items.map(({ first, known }) => [first, known])).toEqual(
          plain.map(({ first, known }) => [first, known]),
        );
        expect(items.map(key).toSorted()).toEqual(plain.map(key).toSorted());
        items.forEach((item, at) => {
          expect(item.unheard).toBe(item.table === 'events' && heard[item.row] === 0);
          const next = items[at + 1];
          if (next?.first !== item.first || next.known !== item.known) return;
          if (item.table === 'events') expect(next.table).toBe('events');
          if (item.unheard) expect(next.unheard).toBe(true);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('has nothing pale where everyone is heard', () => {
    expect(listItems(dataset, passing, false).some(({ unheard }) => unheard)).toBe(false);
  });
});
