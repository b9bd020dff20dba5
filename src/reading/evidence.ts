/** The claims behind a sum (data-format, Readings 7). */
import type { VictimGroup } from '../domain/vocabulary.ts';
import type { RowMask } from '../lib/rowMask.ts';
import type { ExcludedClaim } from './exclusion.ts';
import type { Evidence, Readings } from './readings.ts';

/**
 * Gathers the evidence of the incidents that are in, in the order of the rows.
 *
 * With groups asked for, a claim that does not go into the figure of one of them is left out
 * as `other-group`. A claim about `all` goes into `unknown` where `all` has more than the
 * parts add up to, and into no group elsewhere (Readings 5 and 6). A claim that counts
 * nowhere keeps its first reason, whatever its group.
 * @param groups empty: every group and the whole
 */
export function evidenceOf(
  readings: Pick<Readings, 'incidents'>,
  mask: RowMask,
  groups: readonly VictimGroup[] = [],
): Evidence {
  const counted: string[] = [];
  const excluded: ExcludedClaim[] = [];
  readings.incidents.forEach((reading, row) => {
    if (mask[row] !== 1) return;
    reading.counted.forEach((id, index) => {
      const group = reading.feeds[index] ?? null;
      const asked = groups.length === 0 || (group !== null && groups.includes(group));
      if (asked) counted.push(id);
      else excluded.push({ id, reason: 'other-group' });
    });
    excluded.push(...reading.excluded);
  });
  return { counted, excluded };
}
