/** Whether speakers' figures differ. */
import type { VictimGroup } from '../domain/vocabulary.ts';
import type { GroupRanges } from './partsAndWhole.ts';
import type { PreparedClaim } from './preparedClaim.ts';
import type { Range } from './range.ts';

/**
 * Two or more speakers have claims in the figure, and either somebody says more than its floor, or
 * somebody puts a closed figure below it: less than the side that lost them admits, or less of
 * all than the parts come to. A range alone does not show the latter (Readings 4 and 5).
 * @param range the figure
 * @param claims the counted claims of it
 * @param groups the ranges of its groups
 * @param whole the floor of all groups together; null: the figure is of some groups only
 */
export function figuresDiffer(
  range: Range,
  claims: readonly PreparedClaim[],
  groups: GroupRanges,
  whole: number | null,
): boolean {
  const speaker = claims[0]?.said_by;
  if (claims.every((claim) => claim.said_by === speaker)) return false;
  if (range.top > range.floor) return true;
  const floorOf = (group: PreparedClaim['group']): number =>
    group === 'all' ? (whole ?? 0) : (groups[group satisfies VictimGroup]?.floor ?? 0);
  return claims.some(({ group, high, open }) => !open && high < floorOf(group));
}
