import { describe, expect, it } from 'vitest';
import type { PeriodTotal } from '../../../src/domain/record.ts';
import {
  isPartial,
  militantsByParts,
  otherFigures,
  REASONS,
  reasonsOf,
  wordsOfTotal,
} from '../../../src/model/totalDefinition.ts';
import { readTotal, readTotals } from '../../../src/model/trackerTotals.ts';
import { REAL_PIPELINE } from '../../fixtures/diplomacyInput.ts';

const { dataset } = REAL_PIPELINE;
const totals = dataset.totals.rows;

function reasonsOfId(id: string) {
  const total = totals.find((one) => one.id === id);
  const read = total && readTotal(total);
  if (read?.kind !== 'comparable') throw new Error(`${id} is not comparable`);
  return reasonsOf(read.value, dataset);
}

describe('what may explain a gap', () => {
  it.each([
    ['picss-2022-12-militants-killed', ['operations-only']],
    ['crss-2023-killed', ['combined', 'with-militants', 'revised']],
    ['crss-2024-killed-civ-sf', ['combined', 'without-militants']],
    ['crss-2024-11-killed', ['combined', 'with-communal']],
    ['picss-2024-11-kurram-killed', ['communal']],
    ['ttp-2022-claims', ['one-group', 'own-claims']],
    ['pips-2022-iskp-attacks', ['attacks-only', 'one-group']],
    ['bugti-suicide-afghan-2023', ['suicide-only', 'by-nationality']],
    ['unama-2025-q4-wounded', ['cross-border-only', 'revised']],
    ['unama-2021-2023-killed', ['wider-conflict']],
    ['iea-2026-03-18-c', ['cross-border-only', 'leaves-out']],
    ['crss-2022-12-sf-killed', ['not-defined']],
    // What its words only mention does not confine it.
    ['nacta-2022-attacks', ['attacks-only']],
    ['bugti-suicide-2023', ['suicide-only']],
    ['crss-2023-9m-sf', ['combined']],
    ['pakmil-2023-all-killed', ['attacks-only']],
    ['kp-police-2022-23-attacks', ['attacks-only']],
  ])('is read from the words of %s', (id, reasons) => {
    expect(reasonsOfId(id)).toEqual(reasons);
  });

  it('is said of every total, in one order', () => {
    for (const one of readTotals(dataset).comparable) {
      const reasons = reasonsOf(one, dataset);
      expect(reasons.length, one.total.id).toBeGreaterThan(0);
      expect(reasons).toEqual(REASONS.filter((reason) => reasons.includes(reason)));
    }
  });

  it('uses every rule', () => {
    const used = new Set(readTotals(dataset).comparable.flatMap((one) => reasonsOf(one, dataset)));
    expect(REASONS.filter((reason) => !used.has(reason))).toEqual([]);
  });

  it('follows the `counts:` of the record wherever there is one', () => {
    const words = { 'attacks only': 'attacks-only', 'operations only': 'operations-only' } as const;
    for (const { total, days } of readTotals(dataset).comparable) {
      const reasons = reasonsOf({ total, days }, dataset);
      for (const [word, reason] of Object.entries(words)) {
        expect(reasons.includes(reason), total.id).toBe(
          total.detail?.split('; ').includes(`counts: ${word}`) ?? false,
        );
      }
    }
  });
});

describe('militants by a speaker’s own parts', () => {
  it('add up with the figures that are printed', () => {
    const by = (id: string) => {
      const total = totals.find((one) => one.id === id);
      return total && militantsByParts(total, totals);
    };
    expect(by('picss-2021-12-killed-all')).toBe('without-militants');
    expect(by('picss-2022-01-killed-all')).toBe('with-militants');
    expect(by('picss-2023-killed')).toBeNull();
  });
});

describe('other figures', () => {
  it('are mutual, and never of another group’s attacks', () => {
    const has = (a: PeriodTotal, b: PeriodTotal): boolean => otherFigures(a, totals).includes(b);
    let found = 0;
    for (const total of totals) {
      for (const other of otherFigures(total, totals)) {
        expect(has(other, total), `${total.id} ${other.id}`).toBe(true);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(10);
    const ttp = totals.find(({ id }) => id === 'pips-2022-ttp-attacks');
    expect(ttp && otherFigures(ttp, totals)).toEqual([]);
  });
});

it('cuts the record’s words at semicolons', () => {
  expect(wordsOfTotal({ detail: 'a; b', note: ' c ' })).toEqual(['a', 'b', 'c']);
  expect(wordsOfTotal({ detail: null })).toEqual([]);
  expect(isPartial(['attacks-only', 'revised'])).toBe(false);
  expect(isPartial(['attacks-only', 'one-group'])).toBe(true);
});
