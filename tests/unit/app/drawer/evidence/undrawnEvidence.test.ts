import { describe, expect, it } from 'vitest';
import { listUndrawn } from '../../../../../src/app/drawer/evidence/undrawnEvidence.ts';
import { NO_FILTER } from '../../../../../src/filter/filter.ts';
import { spanOfText } from '../../../../../src/lib/days.ts';
import { createPipeline } from '../../../../../src/pipeline/createPipeline.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../../../src/state/explorer.ts';
import { buildViewInput } from '../../../../../src/views/buildViewInput.ts';
import { networkSeries } from '../../../../../src/views/network/series.ts';
import { VIEWS } from '../../../../../src/views/registry.ts';
import { realDataset } from '../../../../fixtures/realDataset.ts';

const pipeline = createPipeline(realDataset());
const [, diplomacy, network] = VIEWS;
const inputs = (patch: Partial<ExplorerState>) => {
  const state = { ...DEFAULT_STATE, ...patch };
  const run = pipeline.run(state);
  return {
    lanes: buildViewInput(diplomacy, pipeline, state, run),
    actors: buildViewInput(network, pipeline, state, run),
  };
};
const march = {
  ...NO_FILTER,
  from: spanOfText('2024-03-12')?.first ?? null,
  to: spanOfText('2024-03-26')?.last ?? null,
};

describe('the acts that are not drawn', () => {
  it.each([
    ['the whole record', {}],
    ['two weeks, zoomed', { filter: march, settings: { casualties: { zoom: '1' } } }],
    ['one actor', { filter: { ...NO_FILTER, actor: ['ttp'] } }],
  ])('are as many as the views say, of %s', (_name, patch) => {
    const { lanes, actors } = inputs(patch);
    const { dataset, passing, time } = lanes;
    const rows = dataset.events.rows.filter((_, row) => passing.events[row] === 1);
    const years = rows.filter(({ date }) => /^\d{4}$/u.test(date));
    const start = time.bins.starts[0] ?? 0;
    const count = (why: Parameters<typeof listUndrawn>[0], input = lanes): number =>
      new Set(listUndrawn(why, input)).size;
    expect(count('year')).toBe(years.length);
    expect(count('before')).toBe(
      rows.filter(({ date }) => date.length > 4 && (spanOfText(date)?.first ?? 0) < start).length,
    );
    expect(count('within', actors)).toBe(networkSeries(actors).within);
  });

  it('are some of each', () => {
    const { lanes, actors } = inputs({
      filter: march,
      settings: { casualties: { zoom: '1' } },
    });
    expect(listUndrawn('before', lanes).length).toBeGreaterThan(0);
    expect(listUndrawn('year', inputs({}).lanes).length).toBeGreaterThan(0);
    expect(listUndrawn('within', actors).length).toBeGreaterThan(0);
  });
});
