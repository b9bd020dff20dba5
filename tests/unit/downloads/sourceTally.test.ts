import { describe, expect, it } from 'vitest';
import { sourceTally } from '../../../src/downloads/sourceTally.ts';
import { viewAt } from '../../fixtures/viewInput.ts';

const QUERY = 'from=2025-06-01&to=2025-12-31&word=kabul';

async function shown(id: 'casualties' | 'diplomacy' | 'network') {
  const { definition, input } = viewAt(id, QUERY);
  const { records } = await definition.drawn.fetch();
  return { records: records(definition.series(input), input), input };
}

describe('the sources of what is shown', () => {
  it('are those of the claims that count under the word, of the acts and of the ties, counted', async () => {
    const views = await Promise.all(
      ['casualties', 'diplomacy', 'network'].map((id) => shown(id as 'network')),
    );
    const input = views[0]?.input;
    if (!input) throw new Error('no view');
    const { dataset, readings, passing } = input;
    // Counted once more, plainly.
    const expected = new Map<string, number>();
    const add = (id: string): void => void expected.set(id, (expected.get(id) ?? 0) + 1);
    dataset.incidents.rows.forEach((incident, row) => {
      if (passing.incidents[row] !== 1) return;
      for (const claim of incident.claims) {
        if (readings.incidents[row]?.counted.includes(claim.id)) add(claim.source);
      }
    });
    dataset.events.rows.forEach((event, row) => {
      if (passing.events[row] !== 1) return;
      // In the lanes and in the network.
      for (const source of [...event.sources, ...event.sources]) add(source);
    });
    const tally = sourceTally(
      dataset,
      readings,
      views.map(({ records }) => records),
    );
    const ties = views[2]?.records;
    for (const id of ties?.kind === 'acts' ? ties.ids : []) {
      const tie = dataset.relations.rows[dataset.relations.rowOf.get(id) ?? -1];
      if (tie) add(tie.source);
    }
    expect(Object.fromEntries(tally.map(({ id, records }) => [id, records]))).toEqual(
      Object.fromEntries(expected),
    );
    expect(tally.length).toBeGreaterThan(50);
    tally.forEach(({ records }, at) => {
      expect(records).toBeLessThanOrEqual(tally[at - 1]?.records ?? Infinity);
    });
  });

  it('are none where nothing is shown', async () => {
    const { input } = await shown('casualties');
    expect(sourceTally(input.dataset, input.readings, [{ kind: 'acts', ids: [] }])).toEqual([]);
  });
});
