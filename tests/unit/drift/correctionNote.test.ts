import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import type { RecordTables } from '../../../src/domain/record.ts';
import { compareReadings, type Drift } from '../../../src/drift/compareReadings.ts';
import { correctionNote } from '../../../src/drift/correctionNote.ts';
import { driftLine } from '../../../src/drift/driftLine.ts';
import { DRIFT_TABLES } from '../../../src/drift/passingRecords.ts';
import { NO_FILTER } from '../../../src/filter/filter.ts';
import { ENGLISH } from '../../../src/i18n/texts.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { createPipeline } from '../../../src/pipeline/createPipeline.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../src/state/explorer.ts';
import { realTables } from '../../fixtures/realTables.ts';
import { releaseOf } from '../../fixtures/realDataset.ts';

const CASE = '2025-10-11-durand-line-clashes';
const REAL = realTables();
const OCTOBER: ExplorerState = {
  ...DEFAULT_STATE,
  filter: { ...NO_FILTER, from: dayOf(2025, 10, 11), to: dayOf(2025, 10, 12) },
};
const ADDRESS = 'https://example.org/?from=2025-10-11&to=2025-10-12';

type Loose = Record<string, unknown>;

/** The record after some change to a fresh copy of it. */
function after(change: (tables: Record<keyof RecordTables, Loose[]>) => void): RecordTables {
  const tables = JSON.parse(JSON.stringify(REAL)) as Record<keyof RecordTables, Loose[]>;
  change(tables);
  return tables as unknown as RecordTables;
}

const theCase = ({ incidents }: { readonly incidents: readonly Loose[] }): Loose =>
  incidents.find(({ id }) => id === CASE) ?? {};
const claims = (incident: Loose): Loose[] => incident['claims'] as Loose[];

function driftOf(tables: RecordTables, state = OCTOBER): Drift {
  const of = (one: RecordTables, release: string) =>
    createPipeline(buildDataset(one, release, [], releaseOf(release)));
  const drift = compareReadings(
    of(REAL, '2026-07-31'),
    of(tables, '2026-08-15'),
    state,
    DRIFT_TABLES,
  );
  if (!drift) throw new Error('nothing has changed');
  return drift;
}

const noteOf = (drift: Drift, state = OCTOBER): string =>
  correctionNote(drift, state, ADDRESS, ENGLISH);

/** Kabul’s claim of nine of its own killed. */
const kabulNine = (tables: { readonly incidents: readonly Loose[] }): Loose =>
  claims(theCase(tables)).find(
    (one) => one['group'] === 'afghan-forces' && one['low'] === 9 && one['outcome'] === 'killed',
  ) ?? {};

describe('the line', () => {
  it('says how many of how many, and the range from what to what', () => {
    const drift = driftOf(
      after((tables) => Object.assign(kabulNine(tables), { low: 12, best: 12, high: 12 })),
    );
    const total = drift.before.count.incidents;
    expect(driftLine(drift, 'range', ENGLISH)).toMatch(
      new RegExp(
        `^1 of ${total} incidents here was later corrected: \\d+–\\d+\\+? → \\d+–\\d+\\+? \\(release 2026-08-15\\)\\.$`,
        'u',
      ),
    );
  });

  it('says that the range is the same where words were corrected and no figure', () => {
    const drift = driftOf(after((tables) => Object.assign(theCase(tables), { summary: 'Other.' })));
    expect(driftLine(drift, 'range', ENGLISH)).toContain('corrected; the range is the same');
  });

  it('counts what was withdrawn and added, acts by their number', () => {
    const state = { ...OCTOBER, filter: { ...OCTOBER.filter, from: dayOf(2025, 10, 1) } };
    const drift = driftOf(
      after((tables) => {
        tables.incidents = tables.incidents.filter(({ id }) => id !== CASE);
        tables.incidents.push({ ...theCase(REAL as never), id: 'new', claims: [] });
        const [act] = tables['diplomatic-events'];
        tables['diplomatic-events'].push({ ...act, id: 'act', date: '2025-10-11', end_date: null });
      }),
      state,
    );
    const acts = drift.before.count['diplomatic-events'];
    const line = driftLine(drift, 'range', ENGLISH);
    expect(line).toMatch(/^1 of \d+ incidents here was later withdrawn, 1 added: /u);
    expect(line).toContain(`1 act was later added here: ${acts} → ${acts + 1}`);
  });

  it('gives the best figure alone under the word of the best', () => {
    const drift = driftOf(
      after((tables) => Object.assign(kabulNine(tables), { low: 12, best: 12, high: 12 })),
    );
    expect(driftLine(drift, 'best', ENGLISH)).toMatch(
      /: [\d,]+ → [\d,]+ \(|the range is the same/u,
    );
    expect(driftLine(drift, 'best', ENGLISH)).not.toMatch(/–\d/u);
  });
});

describe('the note', () => {
  it('names both releases, both sentences, the record, each field, and the newest address', () => {
    const drift = driftOf(
      after((tables) => {
        Object.assign(kabulNine(tables), { low: 12, qualifier: 'at least', high: null });
        Object.assign(theCase(tables), { end_date: '2025-10-13' });
      }),
    );
    const note = noteOf(drift);
    expect(note).toMatch(/^Correction: Whose Count, release of 2026-08-15\n/u);
    expect(note).toContain('This chart shows the release of 2026-07-31.');
    expect(correctionNote(drift, OCTOBER, ADDRESS, ENGLISH, false)).toContain(
      'Until then this chart showed the release of 2026-07-31.',
    );
    expect(note).toMatch(/^Release 2026-07-31: From 11 to 12 October 2025, /mu);
    expect(note).toMatch(/^Release 2026-08-15: From 11 to 12 October 2025, /mu);
    expect(note).toContain(`(${CASE})`);
    expect(note).toContain('on Afghan forces, killed, lowest figure: 9 → 12');
    expect(note).toContain('highest figure: 9 → not said');
    expect(note).toContain('how it was put: exact → at least');
    expect(note).toContain('last day: 12 Oct 2025 → 13 Oct 2025');
    expect(note.endsWith(`Newest state: ${ADDRESS}`)).toBe(true);
  });

  it('tells a new figure and one that was withdrawn by speaker and number', () => {
    const note = noteOf(
      driftOf(
        after((tables) => {
          const all = claims(theCase(tables));
          const nine = kabulNine(tables);
          Object.assign(theCase(tables), {
            claims: [
              ...all.filter((one) => one !== nine),
              { ...nine, id: 'fresh', low: 20, best: null, high: null, qualifier: 'at least' },
            ],
          });
        }),
      ),
    );
    expect(note).toMatch(/on Afghan forces, killed: figure withdrawn, 9$/mu);
    expect(note).toMatch(/on Afghan forces, killed: new figure, 20\+$/mu);
  });

  it('lists apart what left the selection, came into it, was added and withdrawn', () => {
    const moved = REAL.incidents.find(({ date }) => date.startsWith('2024-05'))?.id;
    const note = noteOf(
      driftOf(
        after((tables) => {
          Object.assign(theCase(tables), { date: '2024-01-01', end_date: null });
          const other = tables.incidents.find(({ id }) => id === moved) ?? {};
          Object.assign(other, { date: '2025-10-12', end_date: null });
          tables.incidents.push({ ...other, id: 'new' });
        }),
      ),
    );
    const headings = note.split('\n').filter((line) => line.endsWith(':'));
    expect(headings).toEqual([
      'Corrected, and no longer part of this selection:',
      'Added:',
      'Corrected, and now part of this selection:',
    ]);
    expect(note).toContain(`(${moved})\n  date: `);
  });
});
