import { describe, expect, it } from 'vitest';
import { figuresOf, periodSums, type PictureFigures } from '../../../src/embed/pictureFigures.ts';
import { countRows } from '../../../src/lib/rowMask.ts';
import { seededRandom } from '../../../src/lib/seededRandom.ts';
import { createPipeline } from '../../../src/pipeline/createPipeline.ts';
import { DEFAULT_STATE } from '../../../src/state/explorer.ts';
import { withFilter } from '../../../src/state/explorerStore.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const pipeline = createPipeline(realDataset());
const sent = JSON.parse(JSON.stringify(figuresOf(pipeline))) as PictureFigures;
const sumsOf = periodSums(sent);

describe('the sums of a picture’s period', () => {
  it('are the pipeline’s for every period', () => {
    const random = seededRandom(11);
    const { first, last } = sent.extent;
    const day = (): number | null =>
      random() < 0.2 ? null : first - 60 + Math.floor(random() * (last - first + 120));
    let empty = 0;
    for (let round = 0; round < 500; round += 1) {
      const [from, to] = [day(), day()];
      const period =
        from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
      const { sum, full, differ, evaluation } = pipeline.run(withFilter(period)(DEFAULT_STATE));
      expect(sumsOf(period)).toEqual({
        sum,
        full,
        differ,
        incidents: countRows(evaluation.passing.incidents),
      });
      if (sum.incidents === 0) empty += 1;
    }
    expect(empty).toBeGreaterThan(0);
    expect(empty).toBeLessThan(250);
  });

  it('are small: they come before all else', () => {
    expect(JSON.stringify(sent).length).toBeLessThan(12_000);
  });
});
