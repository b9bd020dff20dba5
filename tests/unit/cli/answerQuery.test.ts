import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../../src/cli/answerQuery.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const dataset = realDataset();
const ask = (query: string) => answerQuery(dataset, query);

describe('answerQuery', () => {
  it('has the keys of the contract', () => {
    const answer = ask('');
    expect(Object.keys(answer)).toEqual([
      'data',
      'sha256',
      'incidents',
      'diplomatic_events',
      'readings',
      'groups',
      'bins',
      'rejected',
    ]);
    expect(Object.keys(answer.readings)).toEqual(['killed', 'wounded', 'captured']);
    expect(Object.keys(answer.readings.killed).toSorted()).toEqual([
      'best',
      'floor',
      'no_figure',
      'one_sided',
      'open',
      'top',
    ]);
    expect(Object.keys(answer.groups)).toEqual([
      'civilians',
      'security-forces',
      'militants',
      'afghan-forces',
      'unknown',
    ]);
    expect(answer).toMatchObject({ incidents: 306, diplomatic_events: 437, rejected: [] });
  });

  it('reads the October case as 32 – 258+, 223+ and 67 by the parties, 32 by admissions', () => {
    const only = 'from=2025-10-11&to=2025-10-12&q=Overnight+battle+Durand';
    expect(ask(only).incidents).toBe(1);
    expect(ask(only).readings.killed).toMatchObject({ floor: 32, top: 258, open: true });
    expect(ask(`${only}&word=pakistan`).readings.killed).toMatchObject({
      floor: 223,
      top: 223,
      open: true,
    });
    expect(ask(`${only}&word=kabul`).readings.killed).toMatchObject({
      floor: 67,
      top: 67,
      open: false,
    });
    expect(ask(`${only}&word=admissions`).readings.killed).toMatchObject({ floor: 32, top: 32 });
  });

  it('has bins that add up to the readings, whatever their unit', () => {
    for (const query of [
      '',
      'from=2025-01-01&to=2025-12-31&outcome=wounded',
      'group=civilians',
      'country=AF',
    ]) {
      const outcome = query.includes('wounded') ? 'wounded' : 'killed';
      for (const unit of ['day', 'week', 'month', 'quarter', 'year']) {
        const answer = ask(`${query}&bin=${unit}`);
        const sum = (
          key: 'floor' | 'top' | 'best' | 'one_sided' | 'no_figure' | 'incidents',
        ): number => answer.bins.reduce((total, bin) => total + bin[key], 0);
        const { floor, top, best, one_sided, no_figure } = answer.readings[outcome];
        expect([
          sum('floor'),
          sum('top'),
          sum('best'),
          sum('one_sided'),
          sum('no_figure'),
          sum('incidents'),
        ]).toEqual([floor, top, best, one_sided, no_figure, answer.incidents]);
      }
    }
  });

  it('has in its bins the acts that the lanes draw: all but those dated to a year only', () => {
    const yearOnly = dataset.events.rows.filter(({ date }) => date.length === 4);
    expect(yearOnly.length).toBeGreaterThan(0);
    for (const unit of ['day', 'month', 'year']) {
      const { bins, diplomatic_events } = ask(`bin=${unit}`);
      const drawn = bins.reduce((sum, bin) => sum + bin.diplomatic_events, 0);
      expect(diplomatic_events - drawn).toBe(yearOnly.length);
    }
  });

  it('never finds more dead in two groups than in all of them, where those are rival accounts', () => {
    const night = 'from=2024-12-24&to=2024-12-24';
    const { killed } = ask(`${night}&group=civilians,militants`).readings;
    expect(killed.top).toBeLessThanOrEqual(ask(night).readings.killed.top);
  });

  it('reads the groups asked for, and lists all groups under the other filters', () => {
    const all = ask('from=2025-10-01&to=2025-10-31');
    const civilians = ask('from=2025-10-01&to=2025-10-31&group=civilians');
    expect(civilians.readings.killed.floor).toBe(all.groups.civilians.killed.floor);
    expect(civilians.groups).toEqual(all.groups);
    expect(civilians.incidents).toBeLessThan(all.incidents);
  });

  it('says what it ignored', () => {
    expect(ask('from=yesterday&nonsense=1').rejected).toEqual([
      {
        parameter: 'from',
        value: 'yesterday',
        reason: expect.stringContaining('no date') as string,
      },
      {
        parameter: 'nonsense',
        value: '1',
        reason: expect.stringContaining('no such parameter') as string,
      },
    ]);
  });

  it('traces every claim of the outcome of every incident that passes, each once', () => {
    const { rows } = dataset.incidents;
    for (const query of ['', 'word=kabul', 'group=civilians', 'outcome=wounded&word=press']) {
      const { counted = [], excluded = [], incidents } = answerQuery(dataset, query, true);
      const outcome = query.includes('wounded') ? 'wounded' : 'killed';
      const passing = rows.filter(
        ({ claims }) =>
          !query.includes('group') || claims.some(({ group }) => group === 'civilians'),
      );
      expect(incidents).toBe(passing.length);
      const claims = passing.flatMap((one) => one.claims.filter((c) => c.outcome === outcome));
      expect([...counted, ...excluded.map(({ id }) => id)].toSorted()).toEqual(
        claims.map(({ id }) => id).toSorted(),
      );
      expect(answerQuery(dataset, query)).not.toHaveProperty('counted');
    }
    const october = answerQuery(dataset, 'q=durand&from=2025-10-11&to=2025-10-11&word=kabul', true);
    expect(october.readings.killed).toMatchObject({ floor: 67, top: 67, open: false });
    expect(october.counted).toHaveLength(2);
    expect(october.excluded?.map(({ reason }) => reason)).toContain('other-word');
  });
});
