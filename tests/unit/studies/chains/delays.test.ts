import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRow } from '../../../../src/data/dataset.ts';
import { fullMask } from '../../../../src/lib/rowMask.ts';
import { chainsOf } from '../../../../src/model/responseChains.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { delayRows, directAnswers, firstOf } from '../../../../src/studies/chains/delays.ts';
import { answersBehind, delayTable } from '../../../../src/studies/chains/delayTable.ts';
import { BY, type By } from '../../../../src/studies/chains/settings.ts';
import { realDataset } from '../../../fixtures/realDataset.ts';

const dataset = realDataset();
const chains = chainsOf(dataset);
const incidents = dataset.incidents.rows;
const events = dataset.events.rows;
const everything = { incidents: fullMask(incidents.length), events: fullMask(events.length) };

/** Days of a date, a month standing for its first; NaN is never met in this record. */
const days = (date: string): number => Date.parse(`${date}-01`.slice(0, 10)) / 86_400_000;

function naiveKeys(by: By, event: (typeof events)[number]): string[] {
  if (by === 'format') return [event.format];
  if (by === 'actor') return [...event.initiators];
  return event.initiators.map((id) => findRow(dataset.actors, id)?.camp ?? 'unknown');
}

/** Key → incident → first delay or null, straight from the files' words. */
function naiveFirsts(by: By, passing: typeof everything, inferred: boolean) {
  const rows = new Map<string, Map<string, number | null>>();
  for (const [row, incident] of incidents.entries()) {
    if (passing.incidents[row] === 0) continue;
    const answers = events.filter(
      (event, at) =>
        passing.events[at] === 1 &&
        event.responds_to.some(
          ({ id, basis }) => id === incident.id && (inferred || basis === 'stated'),
        ),
    );
    for (const key of new Set(answers.flatMap((event) => naiveKeys(by, event)))) {
      const own = answers.filter((event) => naiveKeys(by, event).includes(key));
      const sure = own.filter((event) =>
        [event, incident].every(
          ({ date, date_basis: basis }) => date.length === 10 && basis !== 'reported',
        ),
      );
      const first = Math.min(...sure.map(({ date }) => days(date)));
      const unsure = own.filter((event) => !sure.includes(event));
      const earlier = unsure.some(
        ({ date }) =>
          Math.max(days(date), days(incident.date)) < Math.max(first, days(incident.date)),
      );
      const ofKey = rows.get(key) ?? new Map<string, number | null>();
      ofKey.set(incident.id, earlier ? null : first - days(incident.date));
      rows.set(key, ofKey);
    }
  }
  return rows;
}

const mask = (length: number) =>
  fc.array(fc.constantFrom(0, 1, 1, 1), { minLength: length, maxLength: length });

describe('delayRows', () => {
  it('agrees with the naive count for any rows that pass, by anything, with any links', () => {
    fc.assert(
      fc.property(
        mask(incidents.length),
        mask(events.length),
        fc.constantFrom(...BY),
        fc.boolean(),
        (some, acts, by, inferred) => {
          const passing = { incidents: Uint8Array.from(some), events: Uint8Array.from(acts) };
          const [, ...rows] = delayRows(
            directAnswers(dataset, chains, passing, inferred),
            by,
            dataset,
          );
          const naive = naiveFirsts(by, passing, inferred);
          expect(rows).toHaveLength(naive.size);
          for (const row of rows) {
            const found = new Map(row.answers.map((one) => [one.incident.id, one.days]));
            expect(found, row.key ?? '').toEqual(naive.get(row.key ?? ''));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('begins with whoever came first: as many incidents as are answered at all', () => {
    for (const inferred of [false, true]) {
      const answers = directAnswers(dataset, chains, everything, inferred);
      const [anyone] = delayRows(answers, 'camp', dataset);
      const answered = new Set(answers.map(({ incident }) => incident.id));
      expect(anyone?.key).toBeNull();
      expect(anyone?.answers).toHaveLength(answered.size);
      expect((anyone?.known.length ?? 0) + (anyone?.unknown ?? 0)).toBe(answered.size);
    }
  });

  it('counts more with the inferred links, and none of them without', () => {
    const stated = directAnswers(dataset, chains, everything, false);
    expect(stated.every(({ link }) => link.basis === 'stated')).toBe(true);
    expect(directAnswers(dataset, chains, everything, true).length).toBeGreaterThan(stated.length);
  });

  it('has no row where nothing passes', () => {
    const none = { incidents: new Uint8Array(incidents.length), events: everything.events };
    expect(delayRows(directAnswers(dataset, chains, none, true), 'actor', dataset)).toEqual([]);
  });

  it('comes out as a table with the same numbers, an unknown delay being no 0', () => {
    const rows = delayRows(directAnswers(dataset, chains, everything, false), 'actor', dataset);
    const table = delayTable(rows, 'actor', dataset, LATER_ENGLISH);
    expect(table.rows.map(({ cells }) => cells[2]?.sort)).toEqual(
      rows.map(({ answers }) => answers.length),
    );
    rows.forEach(({ known }, at) => {
      const median = table.rows[at]?.cells[3];
      if (known.length === 0) expect(median).toEqual({ text: 'no day known', sort: null });
      else expect(median?.sort).not.toBeNull();
    });
  });

  it('has for each number of the table the answers that make it, and no way from what is no number', () => {
    const rows = delayRows(directAnswers(dataset, chains, everything, true), 'actor', dataset);
    const { rows: lines, columns } = delayTable(rows, 'actor', dataset, LATER_ENGLISH);
    const counted: Record<string, number> = {};
    lines.forEach(({ key, cells }, at) => {
      cells.forEach((cell, index) => {
        const column = columns[index]?.key ?? '';
        const isNumber = columns[index]?.numeric === true && /^[\d.,]+$/u.test(cell.text);
        expect(cell.lists === true).toBe(isNumber && !(column === 'unknown' && cell.sort === 0));
        if (!cell.lists) return;
        const waits = answersBehind(rows, { row: key, column }).map((one) => one.days);
        const all = rows[at]?.answers.map((one) => one.days) ?? [];
        const dated = all.flatMap((day) => day ?? []);
        counted[column] = (counted[column] ?? 0) + waits.length;
        if (column === 'n') expect(waits).toEqual(all);
        else if (column === 'unknown') expect(waits).toEqual(all.filter((day) => day === null));
        else if (column === 'least') expect(new Set(waits)).toEqual(new Set([Math.min(...dated)]));
        else if (column === 'most') expect(new Set(waits)).toEqual(new Set([Math.max(...dated)]));
        else expect(waits).toEqual(dated);
        if (column === 'n' || column === 'unknown') expect(cell.sort).toBe(waits.length);
      });
    });
    expect(Object.keys(counted).toSorted()).toEqual(
      ['least', 'lower', 'median', 'most', 'n', 'unknown', 'upper'].toSorted(),
    );
  });
});

describe('firstOf', () => {
  const strikes = directAnswers(dataset, chains, everything, true).filter(
    ({ incident }) => incident.id === '2024-03-18-khost-paktika-airstrikes',
  );
  const china = strikes.filter(({ act }) => act.id === '2024-03-china-no-comment');
  const later = strikes.filter(({ act }) => act.id === '2024-03-21-asif-trade-corridor');

  it('is known where another of “March 2024” cannot have come before it', () => {
    expect(china).toHaveLength(1);
    expect(firstOf(strikes)?.days).toBe(0);
  });

  it('is not known where one of “March 2024” may have', () => {
    expect(firstOf([...later, ...china])).toMatchObject({
      act: { id: '2024-03-china-no-comment' },
      days: null,
    });
    expect(firstOf(later)?.days).toBe(3);
    expect(firstOf([])).toBeNull();
  });
});
