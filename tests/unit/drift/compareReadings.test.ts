import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsBriefOf, briefOf, datasetOfBrief } from '../../../src/data/brief.ts';
import { buildDataset } from '../../../src/data/dataset.ts';
import { OUTCOMES } from '../../../src/domain/vocabulary.ts';
import type { RecordTables } from '../../../src/domain/record.ts';
import {
  compareReadings,
  sameFigures,
  type Drift,
  type DriftState,
} from '../../../src/drift/compareReadings.ts';
import { createDriftFinder } from '../../../src/drift/createDriftFinder.ts';
import { mayTouch } from '../../../src/drift/mayTouch.ts';
import { NO_FILTER, type Filter } from '../../../src/filter/filter.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { createPipeline, type Pipeline } from '../../../src/pipeline/createPipeline.ts';
import { NAMED_WORDS } from '../../../src/reading/word.ts';
import { readReleaseChanges, type ReleaseChanges } from '../../../src/releases/changeFile.ts';
import { recordChanges, type JsonTables } from '../../../src/releases/recordChanges.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../src/state/explorer.ts';
import { randomFilter } from '../filter/randomFilter.ts';
import { anyEdit, edited, SOME } from './edits.ts';
import { naiveDrift } from './naiveDrift.ts';
import { releaseOf } from '../../fixtures/realDataset.ts';

const BOTH = ['incidents', 'diplomatic-events'] as const;
const CASE = '2025-10-11-durand-line-clashes';

const pipelineOf = (tables: RecordTables, release: string): Pipeline =>
  createPipeline(buildDataset(tables, release, [], releaseOf(release)));
const PINNED = pipelineOf(SOME, '2026-07-31');

/** The same as an embed reads it. */
const briefPipelineOf = (tables: RecordTables, release: string): Pipeline => {
  const whole = buildDataset(tables, release, [], releaseOf(release));
  return createPipeline(datasetOfBrief(briefOf(whole), actsBriefOf(whole), whole.edition));
};
const BRIEF = briefPipelineOf(SOME, '2026-07-31');

/** As a release would have it, and as it comes out of a file. */
function changesBetween(before: RecordTables, after: RecordTables): ReleaseChanges {
  const tables = recordChanges(before as unknown as JsonTables, after as unknown as JsonTables);
  const file: unknown = JSON.parse(JSON.stringify({ version: 'b', since: 'a', tables }));
  const read = readReleaseChanges(file);
  if (!read) throw new Error('the file of changes has another form');
  return read;
}

const at = (filter: Partial<Filter>, more: Partial<ExplorerState> = {}): ExplorerState => ({
  ...DEFAULT_STATE,
  ...more,
  filter: { ...NO_FILTER, ...filter },
});
const OCTOBER = { from: dayOf(2025, 10, 1), to: dayOf(2025, 10, 31) };

const figuresOf = ({ count, sum }: DriftState) => ({
  sum,
  count: [count.incidents, count['diplomatic-events']],
});
const fatesOf = (drift: Drift | null): string[] =>
  (drift?.records ?? []).map(({ id, fate }) => `${id}: ${fate}`).toSorted();

/** Corrects the October case's first claim. */
function caseCorrected(change: Record<string, unknown>): RecordTables {
  const tables = edited(SOME, []);
  const [claim] = tables.incidents.find(({ id }) => id === CASE)?.claims ?? [];
  Object.assign(claim ?? {}, change);
  return tables;
}

describe('what became of a picture', () => {
  // Each run reads two states of the record twice: a busy machine takes its time.
  it(
    'agrees with both states filtered and read a second time, after any edits',
    { timeout: 180_000 },
    () => {
      let drifted = 0;
      let spared = 0;
      let unchanged = 0;
      const anything = randomFilter(PINNED.dataset, ['tehrik', 'border']);
      const filter = fc.oneof(
        anything,
        // One thing asked for, and the rest left open: as most embeds are.
        fc.tuple(anything, fc.nat(20)).map(([many, pick]): Filter => {
          const asked = Object.entries(many).filter(([key, value]) =>
            key === 'role' ? false : Array.isArray(value) ? value.length > 0 : Boolean(value),
          );
          return { ...NO_FILTER, ...Object.fromEntries(asked.slice(pick % 6, (pick % 6) + 1)) };
        }),
        fc.tuple(fc.nat(60), fc.nat(24)).map(([month, months]) => ({
          ...NO_FILTER,
          from: dayOf(2021, 8 + month, 1),
          to: dayOf(2021, 9 + month + months, 1) - 1,
        })),
      );
      fc.assert(
        fc.property(
          filter,
          fc.constantFrom(...OUTCOMES),
          fc.constantFrom(...NAMED_WORDS, 'ispr', 'ttp'),
          fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), {
            minLength: 1,
            maxLength: 3,
          }),
          (asked, outcome, word, releases) => {
            const state = { ...DEFAULT_STATE, filter: asked, outcome, word };
            const states = [SOME];
            for (const edits of releases) states.push(edited(states.at(-1) ?? SOME, edits));
            const latest = states.at(-1) ?? SOME;
            const chain = states
              .slice(1)
              .map((tables, step) => changesBetween(states[step] ?? SOME, tables));
            const naive = naiveDrift(SOME, latest, state);
            const drift = compareReadings(PINNED, pipelineOf(latest, '2026-08-31'), state, BOTH);
            expect(fatesOf(drift)).toEqual(naive.fates);
            if (asked.q === '') {
              // Texts that an embed has not read are told by the files of changes.
              const later = briefPipelineOf(latest, '2026-08-31');
              const told = compareReadings(BRIEF, later, state, BOTH, chain);
              expect(fatesOf(told)).toEqual(naive.fates);
            }
            if (drift) {
              drifted += 1;
              expect(figuresOf(drift.before)).toEqual(naive.before);
              expect(figuresOf(drift.after)).toEqual(naive.after);
            } else {
              unchanged += 1;
              expect(naive.after).toEqual(naive.before);
            }
            const touched = mayTouch(chain, PINNED, PINNED.run(state), state, BOTH);
            // A no never hides a change.
            if (drift) expect(touched).toBe(true);
            else if (!touched) spared += 1;
          },
        ),
        { numRuns: 320 },
      );
      expect(drifted).toBeGreaterThan(60);
      expect(unchanged).toBeGreaterThan(40);
      // And many of those without a change fetch nothing more.
      expect(spared).toBeGreaterThan(15);
    },
  );

  it('says which figure of the October case was corrected, and from what to what', () => {
    const [claim] = SOME.incidents.find(({ id }) => id === CASE)?.claims ?? [];
    const high = (claim?.low ?? 0) + 10;
    const drift = compareReadings(
      PINNED,
      pipelineOf(caseCorrected({ low: high, best: high, high }), '2026-08-15'),
      at(OCTOBER),
      ['incidents'],
    );
    expect(drift?.before.dataset.edition).toEqual(releaseOf('2026-07-31'));
    expect(drift?.after.dataset.edition).toEqual(releaseOf('2026-08-15'));
    expect(drift?.records).toHaveLength(1);
    expect(drift?.records[0]).toMatchObject({ id: CASE, fate: 'corrected' });
    expect(drift?.records[0]?.fields).toContainEqual({
      field: `claims/${claim?.id}/high`,
      from: claim?.high ?? null,
      to: high,
    });
    expect(drift && sameFigures(drift)).toBe(false);
  });

  it('names the source whose day was corrected, where only that changed a figure', () => {
    const [first, second] = ['2025-10-12', '2025-10-20'];
    const claim = (id: string, source: string, low: number) => ({
      ...SOME.incidents[0]?.claims[0],
      id,
      source,
      low,
      best: low,
      high: low,
      outcome: 'killed',
      group: 'civilians',
      qualifier: 'exact',
      said_on: null,
      supersedes: null,
      cumulative: false,
    });
    const build = (published: string): RecordTables => {
      const [source] = SOME.sources;
      return {
        ...SOME,
        sources: [
          { ...source, id: 'a', published: first },
          { ...source, id: 'b', published },
        ],
        incidents: [
          {
            ...SOME.incidents[0],
            claims: [claim('c1', 'a', 5), claim('c2', 'b', 9)],
            sources: ['a', 'b'],
          },
        ],
      } as RecordTables;
    };
    const drift = compareReadings(
      pipelineOf(build(second), '2026-07-31'),
      pipelineOf(build('2025-10-11'), '2026-08-15'),
      at({}, { word: 'best' }),
      ['incidents'],
    );
    expect(drift?.records).toMatchObject([{ fate: 'corrected', fields: [] }]);
    expect(drift?.causes).toEqual([
      {
        table: 'sources',
        id: 'b',
        fields: [{ field: 'published', from: second, to: '2025-10-11' }],
      },
    ]);
  });

  it('tells an embed of texts that it has not read, from what to what over all releases', () => {
    const detail = (text: string): RecordTables => caseCorrected({ detail: text });
    const states = [SOME, detail('first'), detail('second')];
    const chain = states
      .slice(1)
      .map((tables, step) => changesBetween(states[step] ?? SOME, tables));
    const later = briefPipelineOf(detail('second'), '2026-09-15');
    const [claim] = SOME.incidents.find(({ id }) => id === CASE)?.claims ?? [];
    expect(compareReadings(BRIEF, later, at(OCTOBER), ['incidents'], chain)?.records).toMatchObject(
      [
        {
          id: CASE,
          fate: 'corrected',
          fields: [
            { field: `claims/${claim?.id}/detail`, from: claim?.detail ?? null, to: 'second' },
          ],
        },
      ],
    );
    const back = [...chain, changesBetween(detail('second'), SOME)];
    expect(compareReadings(BRIEF, BRIEF, at(OCTOBER), ['incidents'], back)).toBeNull();
  });

  it('knows nothing of what was corrected and put back, nor of totals', () => {
    const back = edited(caseCorrected({ high: 9999 }), []);
    const [claim] = SOME.incidents.find(({ id }) => id === CASE)?.claims ?? [];
    const [changed] = back.incidents.find(({ id }) => id === CASE)?.claims ?? [];
    Object.assign(changed ?? {}, { high: claim?.high ?? null });
    const newest = pipelineOf({ ...back, 'period-totals': [] }, '2026-09-01');
    expect(compareReadings(PINNED, newest, at({}), BOTH)).toBeNull();
  });
});

describe('the way to it', () => {
  const asked = (chain: readonly ReleaseChanges[], newest: RecordTables) => {
    const calls: string[] = [];
    const finder = createDriftFinder(PINNED, ['incidents'], {
      changes: () => {
        calls.push('changes');
        return Promise.resolve(chain);
      },
      newest: () => {
        calls.push('newest');
        return Promise.resolve(buildDataset(newest, '2026-08-15', [], releaseOf('2026-08-15')));
      },
    });
    return { finder, calls };
  };
  const corrected = caseCorrected({ high: 9999 });
  const chain = [changesBetween(SOME, corrected)];

  it('fetches no record where no release concerns the filter, and each thing once', async () => {
    const { finder, calls } = asked(chain, corrected);
    const before = at({ from: dayOf(2023, 1, 1), to: dayOf(2023, 12, 31) });
    expect(await finder(before)).toBeNull();
    expect(calls).toEqual(['changes']);
    expect((await finder(at(OCTOBER)))?.records).toHaveLength(1);
    expect((await finder(at(OCTOBER)))?.records).toHaveLength(1);
    expect(calls).toEqual(['changes', 'newest']);
  });

  it('tells an addition within the period from one outside of it by the days in the file', async () => {
    const [first] = SOME.incidents;
    const added = { ...first, id: 'new', date: '2025-10-20', end_date: null };
    const newest = { ...SOME, incidents: [...SOME.incidents, added] } as RecordTables;
    const { finder, calls } = asked([changesBetween(SOME, newest)], newest);
    expect(await finder(at({ from: dayOf(2026, 1, 1), to: null }))).toBeNull();
    expect(calls).toEqual(['changes']);
    expect(fatesOf(await finder(at(OCTOBER)))).toEqual(['new: added']);
  });

  it('is asked again where it could not be found out', async () => {
    let tries = 0;
    const finder = createDriftFinder(PINNED, ['incidents'], {
      changes: () => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(chain);
      },
      newest: () =>
        Promise.resolve(buildDataset(corrected, '2026-08-15', [], releaseOf('2026-08-15'))),
    });
    await expect(finder(at(OCTOBER))).rejects.toThrow('offline');
    expect((await finder(at(OCTOBER)))?.records).toHaveLength(1);
  });
});
