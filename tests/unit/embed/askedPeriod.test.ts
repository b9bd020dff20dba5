import { describe, expect, it } from 'vitest';
import { askedPeriod } from '../../../src/embed/askedPeriod.ts';
import { seededRandom } from '../../../src/lib/seededRandom.ts';
import { parseQuery } from '../../../src/state/urlCodec.ts';
import { buildUrlContext } from '../../../src/state/urlContext.ts';
import { VIEWS } from '../../../src/views/registry.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const context = buildUrlContext(realDataset(), VIEWS, []);

const VALUES = [
  '',
  ' ',
  '2022',
  '2022-03',
  '2022-03-31',
  ' 2022-03-31 ',
  '2022-02-30',
  '2022-13',
  '9999',
  '99999',
  '0000',
  '-2022',
  '2022-3-1',
  'yesterday',
  '２０２２',
  '2022-01-01T00:00',
  '2020-05',
  '2026-07-31',
  '2026-12',
];

describe('the period of an address', () => {
  it('is the codec’s, or left to it where there is something to say', () => {
    const random = seededRandom(7);
    const pick = (): string => VALUES[Math.floor(random() * VALUES.length)] ?? '';
    let [taken, left] = [0, 0];
    for (let round = 0; round < 3000; round += 1) {
      const pairs: [string, string][] = [];
      for (const key of ['from', 'to', 'from', 'to']) {
        if (random() < 0.4) pairs.push([key, pick()]);
      }
      const query = new URLSearchParams(pairs).toString();
      const { state, rejected } = parseQuery(query, context);
      const found = askedPeriod(`?${query}`);
      if (found === null) {
        left += 1;
        expect(rejected, query).not.toEqual([]);
      } else {
        taken += 1;
        expect(rejected, query).toEqual([]);
        expect(found, query).toEqual({ from: state.filter.from, to: state.filter.to });
      }
    }
    expect(Math.min(taken, left)).toBeGreaterThan(300);
  });

  it('is open at both ends where none is asked for', () => {
    expect(askedPeriod('?embed=casualties')).toEqual({ from: null, to: null });
  });
});
