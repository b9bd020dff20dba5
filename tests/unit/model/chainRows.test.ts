import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import { FORMATS, PLOVER_TYPES } from '../../../src/domain/vocabulary.ts';
import { answersUnder, chainRows, isTalks } from '../../../src/model/chainRows.ts';
import { buildChains } from '../../../src/model/responseChains.ts';
import { makeIncident, tablesOf } from '../reading/tables.ts';
import { realTables } from '../../fixtures/realTables.ts';

const dataset = buildDataset(realTables(), 'test');
const chains = buildChains(dataset);
const rows = chainRows(dataset, chains);
const [act] = dataset.events.rows;
if (!act) throw new Error('the record has acts');

describe('chainRows', () => {
  it('tells, of each table, only the kinds that are about it', () => {
    expect([...rows.incidents.keys()]).toEqual(['unanswered', 'talks']);
    expect([...rows.events.keys()]).toEqual(['unprompted', 'talks']);
  });

  it('has an incident either without an answer, or as what an act names', () => {
    const unanswered = rows.incidents.get('unanswered') ?? [];
    const named = new Set(
      dataset.events.rows.flatMap(({ responds_to }) => responds_to.map(({ id }) => id)),
    );
    expect(unanswered.length).toBeGreaterThan(100);
    dataset.incidents.rows.forEach(({ id }, row) => {
      expect(unanswered.includes(row), id).toBe(!named.has(id));
    });
  });

  it('takes an act that answers an act for unprompted only where no way leads to an incident', () => {
    const unprompted = new Set(rows.events.get('unprompted'));
    const row = (id: string): number => dataset.events.rowOf.get(id) ?? -1;
    // Yaqoob answers Bilawal's warning, which answers the bombing in Bajaur.
    expect(unprompted.has(row('2023-08-05-yaqoob-jihad-abroad'))).toBe(false);
    // The truces of 2021 answer each other and no incident.
    expect(unprompted.has(row('2021-11-09-ttp-ceasefire-start'))).toBe(true);
  });

  it('follows the clashes of October 2025 to talks, and the camp at Boya to none', () => {
    const talks = (rows.incidents.get('talks') ?? []).map((row) => dataset.incidents.rows[row]?.id);
    expect(talks).toContain('2025-10-15-spin-boldak-chaman');
    expect(talks).not.toContain('2025-12-19-boya-camp-attack');
    const acts = (rows.events.get('talks') ?? []).map((row) => dataset.events.rows[row]?.id);
    expect(acts).toEqual(
      expect.arrayContaining(['2025-10-15-48h-truce', '2025-11-06-istanbul-third-round']),
    );
    for (const id of talks) {
      for (const answer of answersUnder(chains, id ?? '')) expect(acts).toContain(answer);
    }
  });

  it('has no rows where there is no record', () => {
    const none = buildDataset(tablesOf({ incidents: [makeIncident({ id: 'i' })] }), 'test');
    expect(chainRows(none, buildChains(none))).toEqual({
      incidents: new Map([
        ['unanswered', [0]],
        ['talks', []],
      ]),
      events: new Map([
        ['unprompted', []],
        ['talks', []],
      ]),
    });
  });
});

describe('isTalks', () => {
  it('is a meeting or an accord, and nothing else', () => {
    const all = FORMATS.flatMap((format) => PLOVER_TYPES.map((plover) => ({ format, plover })));
    const talks = all.filter((one) => isTalks({ ...act, ...one }));
    expect(talks.map(({ format, plover }) => `${format} ${plover}`)).toEqual([
      'talks AGREE',
      'talks CONSULT',
      'agreement AGREE',
      'agreement CONSULT',
      'ceasefire AGREE',
      'ceasefire CONSULT',
    ]);
  });
});
