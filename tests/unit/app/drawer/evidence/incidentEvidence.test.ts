import { describe, expect, test } from 'vitest';
import { buildIncidentEvidence } from '../../../../../src/app/drawer/evidence/incidentEvidence.ts';
import {
  bestReason,
  differenceSentences,
  floorWords,
} from '../../../../../src/app/drawer/rangeWords.ts';
import { findRow } from '../../../../../src/data/dataset.ts';
import type { Outcome } from '../../../../../src/domain/vocabulary.ts';
import { LATER_ENGLISH } from '../../../../../src/i18n/laterTexts.ts';
import { drawerPipeline } from '../../../../fixtures/drawerInput.ts';
import { realTables } from '../../../../fixtures/realTables.ts';

const { dataset, readingContext } = drawerPipeline(realTables());

function evidenceOf(id: string, outcome: Outcome = 'killed', word = 'range') {
  const incident = findRow(dataset.incidents, id);
  if (!incident) throw new Error(`${id} is not in the record`);
  return buildIncidentEvidence(incident, outcome, word, dataset, readingContext);
}

describe('the clashes of October 2025', () => {
  const evidence = evidenceOf('2025-10-11-durand-line-clashes');

  test('come to 32 to 258 or more, best 32 from each side’s own losses', () => {
    expect(evidence.reading.whole).toMatchObject({ floor: 32, best: 32, top: 258, open: true });
    expect(bestReason(evidence.best, LATER_ENGLISH)).toBe('from each side’s own losses');
    expect(evidence.floorBasis).toBe('each-own');
    expect(floorWords(evidence.floorBasis, 0, LATER_ENGLISH)).toBe('each side’s own admission');
  });

  test('have a column each for Pakistan and Kabul, with its own total', () => {
    const [killed] = evidence.tables;
    expect(killed?.columns.map(({ kind, total }) => [kind, total?.top, total?.open])).toEqual([
      ['pakistan', 223, true],
      ['kabul', 67, false],
    ]);
    expect(killed?.columns.map(({ said }) => said)).toEqual([
      [{ actor: 'ispr', date: '2025-10-12' }],
      [{ actor: 'mujahid', date: '2025-10-12' }],
    ]);
  });

  test('tell admissions from claims about the other side', () => {
    const [killed] = evidence.tables;
    const cell = (kind: 'pakistan' | 'kabul', group: 'security-forces' | 'afghan-forces') =>
      killed?.cell(kind, group).map(({ amount, side }) => [amount?.top, amount?.open, side]);
    expect(cell('pakistan', 'security-forces')).toEqual([[23, false, 'own']]);
    expect(cell('pakistan', 'afghan-forces')).toEqual([[200, true, 'other-side']]);
    expect(cell('kabul', 'security-forces')).toEqual([[58, false, 'other-side']]);
    expect(cell('kabul', 'afghan-forces')).toEqual([[9, false, 'own']]);
  });

  test('differ by 35 and by 191 or more, though no dispute is recorded', () => {
    expect(evidence.incident.disputes).toEqual([]);
    expect(differenceSentences(evidence.differences, 'killed', LATER_ENGLISH)).toEqual([
      '**35 more** Pakistani and **191+ more** Afghan dead by the other side’s word.',
    ]);
  });

  test('are followed by direct answers, each with its own after it', () => {
    const lines = evidence.followed.map(({ record, days, depth }) => [record.id, days, depth]);
    const closed = lines.findIndex(([id]) => id === '2025-10-12-torkham-chaman-closed');
    expect(lines[closed]).toEqual(['2025-10-12-torkham-chaman-closed', 1, 0]);
    expect(lines[closed + 1]?.[2]).toBe(1);
    expect(lines.at(-1)).toEqual(['2026-02-17-prisoner-release', 129, 0]);
    expect(new Set(lines.map(([id]) => id)).size).toBe(lines.length);
  });

  test('on Kabul’s word come to 67, and the other claims are left out for that', () => {
    const { reading, full } = evidenceOf('2025-10-11-durand-line-clashes', 'killed', 'kabul');
    expect(reading.whole).toMatchObject({ floor: 67, top: 67, open: false });
    expect(reading.excluded.map(({ reason }) => reason)).toEqual(['other-word', 'other-word']);
    expect(full.whole?.top).toBe(258);
  });
});

describe('every incident of the record', () => {
  test.each(['killed', 'wounded', 'captured'] as const)(
    'shows each claim of %s once: in a cell, or left out with a reason',
    (outcome) => {
      for (const incident of dataset.incidents.rows) {
        const { tables, leftOut } = evidenceOf(incident.id, outcome);
        const table = tables.find((one) => one.outcome === outcome);
        const cells = (table?.columns ?? []).flatMap(({ kind }) =>
          (table?.groups ?? []).flatMap((group) => table?.cell(kind, group) ?? []),
        );
        const shown = cells.map(({ claim }) => claim.id);
        const dropped = leftOut
          .filter(({ reason }) => reason !== 'no-figure')
          .map(({ statement }) => statement.claim.id);
        const claims = incident.claims.filter((claim) => claim.outcome === outcome);
        expect(new Set(shown).size).toBe(shown.length);
        expect(claims.map(({ id }) => id).toSorted()).toEqual(
          [...shown, ...dropped.filter((id) => claims.some((one) => one.id === id))].toSorted(),
        );
      }
    },
  );

  test('gives best a reason exactly where there is a figure', () => {
    for (const { id } of dataset.incidents.rows) {
      const { reading, best, floorBasis } = evidenceOf(id);
      expect(best.length > 0).toBe(reading.whole !== null);
      expect(floorBasis !== null).toBe(reading.whole !== null);
    }
  });

  test('numbers every source that a claim or dispute cites', () => {
    for (const incident of dataset.incidents.rows) {
      const { sources } = evidenceOf(incident.id);
      expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
      const ids = new Set(sources.map(({ id }) => id));
      for (const { source } of [...incident.claims, ...incident.disputes]) {
        expect(ids.has(source)).toBe(true);
      }
    }
  });
});
