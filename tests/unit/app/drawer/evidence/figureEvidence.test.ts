import { describe, expect, test } from 'vitest';
import { listActs } from '../../../../../src/app/drawer/evidence/actsEvidence.ts';
import {
  buildFigureEvidence,
  rowsOfFigure,
} from '../../../../../src/app/drawer/evidence/figureEvidence.ts';
import { QUADS, VICTIM_GROUPS, type VictimGroup } from '../../../../../src/domain/vocabulary.ts';
import { dayOf } from '../../../../../src/lib/days.ts';
import { binSpan } from '../../../../../src/lib/timeBins.ts';
import { addRanges, ZERO_RANGE } from '../../../../../src/reading/range.ts';
import { sumByBin } from '../../../../../src/reading/sums.ts';
import { DEFAULT_STATE } from '../../../../../src/state/explorer.ts';
import { drawerInput, drawerPipeline } from '../../../../fixtures/drawerInput.ts';
import { realTables } from '../../../../fixtures/realTables.ts';

const pipeline = drawerPipeline(realTables());
const input = drawerInput(pipeline, DEFAULT_STATE);
const { dataset, readings, passing, context, time } = input;
const october = { first: dayOf(2025, 10, 1), last: dayOf(2025, 10, 31) };

function figure(span: { first: number | null; last: number | null }, groups: VictimGroup[]) {
  const rows = rowsOfFigure(dataset, span, passing, context);
  return buildFigureEvidence(dataset, readings, rows, groups);
}

describe('a figure of the chart', () => {
  test.each([null, ...VICTIM_GROUPS])('re-adds to its bin, month by month (%s)', (group) => {
    const columns = group === null ? readings.whole : readings.groups[group];
    const bins = sumByBin(columns, context.incidents, dataset.incidents.first, time.bins);
    bins.forEach((bin, index) => {
      const evidence = figure(binSpan(time.bins, index), group === null ? [] : [group]);
      const added = evidence.counted.reduce((sum, { range }) => addRanges(sum, range), ZERO_RANGE);
      expect(evidence.sum).toEqual(bin);
      expect({ ...added, incidents: evidence.counted.length }).toMatchObject({
        floor: bin.floor,
        one_sided: bin.one_sided,
        best: bin.best,
        top: bin.top,
        open: bin.open,
        incidents: bin.incidents,
      });
      expect(evidence.noFigure).toHaveLength(bin.no_figure);
    });
  });

  test('of October 2025 holds the Durand Line clashes first', () => {
    const [largest] = figure(october, []).counted;
    expect(largest?.incident.id).toBe('2025-10-11-durand-line-clashes');
    expect(largest?.range).toMatchObject({ floor: 32, top: 258, open: true });
  });

  test('names every claim of the outcome as counted or left out', () => {
    const { counted, excluded, claims, noFigure } = figure(october, ['civilians']);
    const named = [...counted.flatMap((one) => one.counted), ...excluded.flatMap(({ ids }) => ids)];
    const all = dataset.incidents.rows.flatMap((incident) =>
      incident.claims.filter(({ outcome }) => outcome === 'killed').map(({ id }) => id),
    );
    expect(counted.flatMap((one) => one.counted)).toHaveLength(claims);
    expect(named.toSorted()).toEqual(all.toSorted());
    const about = new Set([...counted.map(({ incident }) => incident), ...noFigure]);
    const outside = dataset.incidents.rows.filter((incident) => !about.has(incident));
    expect(excluded.find(({ reason }) => reason === 'outside-filter')?.ids).toEqual(
      outside.flatMap(({ claims: given }) =>
        given.filter(({ outcome }) => outcome === 'killed').map(({ id }) => id),
      ),
    );
    expect(excluded.map(({ reason }) => reason)).toContain('other-group');
  });

  test('without days is of all that passes the time filter too', () => {
    const state = {
      ...DEFAULT_STATE,
      filter: { ...DEFAULT_STATE.filter, from: october.first, to: october.last },
    };
    const filtered = drawerInput(pipeline, state);
    const rows = rowsOfFigure(
      dataset,
      { first: null, last: null },
      filtered.passing,
      filtered.context,
    );
    expect(rows).toBe(filtered.passing.incidents);
    // Days are asked of what passes without the time filter: another month is still there.
    const september = { first: dayOf(2025, 9, 1), last: dayOf(2025, 9, 30) };
    const other = rowsOfFigure(dataset, september, filtered.passing, filtered.context);
    expect(other.some((is) => is === 1)).toBe(true);
  });
});

test('the acts of all lanes and months are all acts with a month, each once', () => {
  const ids = time.bins.starts
    .flatMap((_, index) =>
      QUADS.flatMap((quad) => {
        const span = binSpan(time.bins, index);
        return listActs(dataset, { kind: 'acts', quad, ...span }, passing, context);
      }),
    )
    .map(({ id }) => id);
  const yearOnly = dataset.events.rows.filter(({ date }) => date.length === 4);
  expect(yearOnly.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length + yearOnly.length).toBe(dataset.events.rows.length);
});
