/** Whether the figures of different voices differ. */
import { claimsByGroup } from './claimsByGroup.ts';
import { areSeveralVoices } from '../data/voices.ts';
import type { Group, VictimGroup } from '../domain/vocabulary.ts';
import { readGroup } from './groupRange.ts';
import type { GroupRanges } from './partsAndWhole.ts';
import type { PreparedClaim } from './preparedClaim.ts';
import type { Range } from './range.ts';

/** A figure of some claims, and the claims. */
interface ReadFigure {
  readonly range: Range;
  readonly claims: readonly PreparedClaim[];
  /** The ranges of its groups. */
  readonly groups: GroupRanges;
  /** The floor of all groups together; null: the figure is of some groups only. */
  readonly whole: number | null;
  /** The incident's groups describe the same people twice (Readings 6). */
  readonly rival: boolean;
}

/**
 * Are the claims of several voices, and is either more said than the floor, or a closed figure less
 * than `floorOf` its group: less than the side that lost them admits? A range alone does not show
 * the latter (Readings 4).
 */
function lieApart(
  { floor, top }: Range,
  claims: readonly PreparedClaim[],
  floorOf: (group: Group) => number,
): boolean {
  if (claims.length < 2 || !areSeveralVoices(claims.map(({ voice }) => voice))) return false;
  return top > floor || claims.some(({ group, high, open }) => !open && high < floorOf(group));
}

/**
 * What claims about one group come to, where different voices differ about it.
 * @param claims counted claims, those of other groups among them
 * @returns null where they do not differ
 */
export function differingRange(claims: readonly PreparedClaim[], group: Group): Range | null {
  const own = claims.filter((claim) => claim.group === group);
  const range = readGroup(own, false);
  return lieApart(range, own, () => range.floor) ? range : null;
}

/**
 * Do different voices (`voiceOf`) give figures that differ? Either they differ about one group,
 * `all` being one, whatever the others add to the incident's figure or hide of it. Or the figure is
 * more than its groups added up: `all` stands beside parts, or rival accounts of the same people
 * beside each other; then the voices are compared over the whole of it, where the top is above the
 * floor or somebody says less of all than the parts come to.
 */
export function figuresDiffer({ range, claims, groups, whole, rival }: ReadFigure): boolean {
  if (claims.length < 2) return false;
  const byGroup = claimsByGroup(claims);
  for (const group of byGroup.keys()) {
    if (differingRange(byGroup.get(group) ?? [], group)) return true;
  }
  if (byGroup.size < 2 || !(rival || byGroup.has('all'))) return false;
  return lieApart(range, claims, (group) =>
    group === 'all' ? (whole ?? 0) : (groups[group satisfies VictimGroup]?.floor ?? 0),
  );
}
