import { describe, expect, it } from 'vitest';
import { recordRows, withFacts } from '../../../src/downloads/csvRows.ts';
import { viewFacts } from '../../../src/downloads/viewFacts.ts';
import type { CsvValue } from '../../../src/export/csv.ts';
import { LATER_ENGLISH } from '../../../src/i18n/laterTexts.ts';
import { dayOf } from '../../../src/lib/days.ts';
import type { DrawnCasualties } from '../../../src/views/drawn.ts';
import type { ViewDefinition } from '../../../src/views/types.ts';
import { viewAt } from '../../fixtures/viewInput.ts';

type Row = Readonly<Record<string, CsvValue>>;

async function fileAt(
  id: ViewDefinition['id'],
  query: string,
  address: string | null = `https://example.org/?${query}`,
) {
  const { definition, input } = viewAt(id, query);
  const { describe: say, records } = await definition.drawn.fetch();
  const series = definition.series(input);
  const saving = { query, address, savedOn: dayOf(2026, 8, 1) };
  const facts = viewFacts(definition, input, saving, LATER_ENGLISH);
  const [head = [], ...lines] = withFacts(
    recordRows(records(series, input), input),
    facts,
    LATER_ENGLISH,
  );
  const rows = lines.map((line): Row =>
    Object.fromEntries(head.map((name, at) => [String(name), line[at] ?? null])),
  );
  return { head, rows, drawn: say(series, input), input };
}

/** Added up as a reader would in a spreadsheet. */
function sum(rows: readonly Row[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
}

describe('a table of a copy that has no public address', () => {
  it('names the record, its release and its hash instead', async () => {
    const { rows } = await fileAt('casualties', 'from=2025-10-01', null);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      expect(row['address']).toMatch(
        /^No public address: .*Whose Count: violence and diplomacy .*2026-07-31, SHA-256 [0-9a-f]{64}$/u,
      );
    }
  });
});

describe('the claims behind the bars as a file', () => {
  it.each([
    '',
    'from=2025-10-01&to=2025-10-20',
    'word=kabul',
    'word=best&bin=year',
    'outcome=wounded&group=civilians',
    'casualties.rows=groups&from=2024-03-05',
  ])('add up to each bar and to the whole: “%s”', async (query) => {
    const { rows, drawn } = await fileAt('casualties', query);
    const { rows: drawnRows } = drawn as DrawnCasualties;
    for (const { group, total, bins } of drawnRows) {
      const own = drawnRows.length > 1 ? rows.filter((row) => row['row'] === group) : rows;
      for (const number of ['floor', 'best', 'top'] as const) {
        expect([group, number, sum(own, `adds_to_${number}`)]).toEqual([
          group,
          number,
          total[number] ?? 0,
        ]);
        for (const bin of bins) {
          const held = own.filter((row) => row['bar'] === bin.from);
          expect([bin.from, sum(held, `adds_to_${number}`)]).toEqual([
            bin.from,
            bin.passing[number] ?? 0,
          ]);
        }
      }
    }
  });

  it('are one row each, every claim about the outcome of the incidents that pass', async () => {
    const { rows, input } = await fileAt('casualties', 'from=2025-01-01&to=2025-12-31');
    const expected = input.dataset.incidents.rows.flatMap(({ claims }, row) =>
      input.passing.incidents[row] === 1
        ? claims.filter(({ outcome }) => outcome === 'killed').map(({ id }) => id)
        : [],
    );
    expect(rows).toHaveLength(expected.length);
    expect(new Set(rows.map(({ claim }) => claim))).toEqual(new Set(expected));
    for (const row of rows) expect(row['counted'] === true || row['reason'] !== null).toBe(true);
  });

  it('say who, how and where, and what the file is, in every row', async () => {
    const { head, rows } = await fileAt('casualties', 'word=pakistan&country=AF&from=2025-01-01');
    for (const column of [
      'speaker',
      'qualifier',
      'low',
      'best',
      'high',
      'url',
      'archive_url',
      'source',
      'publisher',
    ]) {
      expect(head).toContain(column);
    }
    expect(new Set(head).size).toBe(head.length);
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row).toMatchObject({
        view: 'People killed, by month · Pakistan’s word',
        filter: 'Country: Afghanistan',
        whose_word: 'Pakistan’s word',
        period_from: '2025-01-01',
        period_to: '2026-07-31',
        release: '2026-07-31',
        saved_on: '2026-08-01',
        address: 'https://example.org/?word=pakistan&country=AF&from=2025-01-01',
      });
    }
  });
});

describe('the acts of lanes and network as a file', () => {
  it('are those that pass, one row each', async () => {
    const { rows, input } = await fileAt('diplomacy', 'from=2025-01-01&quad=verbal-conflict');
    const passing = input.dataset.events.rows.filter((_, row) => input.passing.events[row] === 1);
    expect(rows.map(({ id }) => id)).toEqual(passing.map(({ id }) => id));
  });

  it('and, in the network, the ties of the period', async () => {
    const { rows, input } = await fileAt('network', 'actor=ttp&to=2022-12-31');
    const acts = rows.filter(({ id }) => input.dataset.events.rowOf.has(String(id)));
    const ties = rows.filter(({ id }) => input.dataset.relations.rowOf.has(String(id)));
    expect(acts.length).toBe(input.context.events.reduce((count, is) => count + is, 0));
    expect(ties.length).toBeGreaterThan(10);
    expect(acts.length + ties.length).toBe(rows.length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    // Marked, and nothing left out for it.
    expect(rows[0]?.['filter']).toBe('Actors: TTP (marked, nothing left out)');
  });
});
