import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import type { Incident, RecordTables } from '../../../src/domain/record.ts';
import { dayOfText, isoOfDay } from '../../../src/lib/days.ts';
import { countedRows } from '../../../src/model/countedRows.ts';
import { isInPlace, placeOfScope } from '../../../src/model/totalPlace.ts';
import { isOfKind } from '../../../src/model/likeForLike.ts';
import { makeActor, makeIncident, tablesOf } from '../reading/tables.ts';

const ACTORS = [
  makeActor({ id: 'army', camp: 'pakistan' }),
  makeActor({ id: 'emirate', camp: 'kabul' }),
  makeActor({ id: 'militia', camp: 'armed-groups' }),
];
const SCOPES = ['Pakistan', 'Afghanistan', 'Balochistan', 'Kurram', 'cross-border'];

const anyIncident = (id: string): fc.Arbitrary<Incident> =>
  fc
    .record({
      date: fc.constantFrom('2024-01-31', '2024-02', '2024-02-01', '2024-02-29', '2024', '2025'),
      country: fc.constantFrom('PK', 'AF', 'IR'),
      admin1: fc.constantFrom('Balochistan', 'Punjab', null),
      admin2: fc.constantFrom('Kurram', 'Quetta', null),
      by: fc.subarray(['army', 'emirate', 'militia']),
      targets: fc.subarray(['army', 'security-forces', 'afghan-forces', 'civilians']),
      event_type: fc.constantFrom('Battles', 'Strategic developments'),
    })
    .map(({ country, admin1, admin2, by, ...rest }) => {
      const blank = makeIncident({ id });
      return {
        ...blank,
        ...rest,
        place: { ...blank.place, country, admin1, admin2 },
        perpetrators: by.map((actor) => ({ actor, basis: 'claimed' as const, said_by: null })),
      };
    });

const anyTables: fc.Arbitrary<RecordTables> = fc
  .integer({ min: 0, max: 25 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => anyIncident(`i${index}`))),
  )
  .map((incidents) => tablesOf({ incidents, actors: ACTORS }));

describe('the incidents beside a total', () => {
  it('are those of a walk through all of them, day by day, oldest first', () => {
    const from = dayOfText('2023-12-30') ?? 0;
    let found = 0;
    fc.assert(
      fc.property(
        anyTables,
        fc.constantFrom(...SCOPES),
        fc.nat(500),
        fc.nat(500),
        fc.boolean(),
        fc.boolean(),
        (tables, scope, start, length, attacksOnly, crossBorderOnly) => {
          const dataset = buildDataset(tables, 'test');
          const place = placeOfScope(scope);
          if (!place) throw new Error(`no place ${scope}`);
          const days = { first: from + start, last: from + start + length };
          const kind = { attacksOnly, crossBorderOnly };
          // A month or year begins on its first day.
          const dated = dataset.incidents.rows.map((incident) => ({
            incident,
            begins: `${incident.date}-01-01`.slice(0, 10),
          }));
          const walked: string[] = [];
          for (let day = days.first; day <= days.last; day += 1) {
            const today = isoOfDay(day);
            for (const { incident, begins } of dated) {
              if (begins !== today) continue;
              if (!isInPlace(incident, place, dataset)) continue;
              if (isOfKind(incident, kind, dataset)) walked.push(incident.id);
            }
          }
          const rows = [...countedRows(dataset, place, days, kind)];
          expect(rows.map((row) => dataset.incidents.rows[row]?.id)).toEqual(walked);
          expect(rows).toEqual(rows.toSorted((a, b) => a - b));
          found += rows.length;
        },
      ),
      { numRuns: 800 },
    );
    expect(found).toBeGreaterThan(60);
  });

  it('are none before, after and between the record’s days', () => {
    const incident = makeIncident({ id: 'one', date: '2024-02-10' });
    const dataset = buildDataset(tablesOf({ incidents: [incident], actors: ACTORS }), 'test');
    const day = dayOfText('2024-02-10') ?? 0;
    const at = (first: number, last: number): number =>
      countedRows(dataset, { kind: 'country', country: 'PK' }, { first, last }).length;
    expect([at(day, day), at(day - 9, day + 9)]).toEqual([1, 1]);
    expect([at(day - 9, day - 1), at(day + 1, day + 9), at(day + 1, day - 1)]).toEqual([0, 0, 0]);
  });
});
