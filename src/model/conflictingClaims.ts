/**
 * Which figures of an incident exclude one another: a rule over claims.
 *
 * Two figures exclude one another where different voices (`voiceOf`) give them of the same outcome
 * in one incident, neither covers more than it (`cumulative`), their ranges have no number in
 * common, and both are of the same people:
 *
 * - *Of the same group.* Or one is of `all`, and the other voice's groups, the latest figure of
 *   each, come to more together: a part or a sum greater than the other's whole. The reverse is no
 *   contradiction, as nobody need have counted every group. Militants are in that sum only against
 *   an `all` of nobody: a whole often leaves the attackers out without a word.
 * - *Between opponents* (`areOpponents`) each figure stands, whenever it was said. Where its own
 *   detail says that it counts a part (`countsPart`), the whole may be more.
 * - *Between all others* both have the same detail, or both none: with different ones they need
 *   not have counted the same people, or not at the same stage. And the lower is not known to have
 *   been said on an earlier day: a later toll is higher because more were found, not because the
 *   earlier one was wrong.
 */
import { highOf, isOpen, lowOf } from '../domain/figures.ts';
import type { Claim, Incident } from '../domain/record.ts';
import { supersededBy } from '../domain/superseded.ts';
import { areOpponents, countsPart, saidOn, wasSaidBefore, type Speakers } from './opponents.ts';
import { areDifferentVoices, voiceOf } from '../data/voices.ts';

export interface ClaimPair {
  readonly one: Claim;
  readonly other: Claim;
  /** `ranges`: the two alone. `sum`: `one` is of `all`, `other` one of the parts that exceed it. */
  readonly by: 'ranges' | 'sum';
  /** Neither was replaced by a later figure of its own speaker. */
  readonly open: boolean;
}

/** From least to most, people; Infinity where the claim is open upward. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * The range that a claim leaves possible: from L to U (data-format, Readings 2), and to no end
 * where it is open.
 * @returns null where no figure was given
 */
export function boundsOfClaim(claim: Claim): Bounds | null {
  const most = highOf(claim);
  return most === null ? null : { least: lowOf(claim), most: isOpen(claim) ? Infinity : most };
}

/** Have two figures of one outcome and group no number in common? Without a figure they may have. */
export function areApart(a: Claim, b: Claim): boolean {
  const [one, other] = [boundsOfClaim(a), boundsOfClaim(b)];
  if (!one || !other || a.outcome !== b.outcome || a.group !== b.group) return false;
  return one.most < other.least || other.most < one.least;
}

/** A figure with what is compared of it. */
interface Counted {
  readonly claim: Claim;
  readonly bounds: Bounds;
  readonly voice: string;
  /** Its own voice has not replaced it. */
  readonly stands: boolean;
}

/** Of two figures whose ranges are apart: are they of the same people, and at one stage? */
function areOfOneCount(lower: Claim, higher: Claim, dataset: Speakers): boolean {
  return lower.detail === higher.detail && !wasSaidBefore(lower, higher, dataset);
}

/** Do two figures of the same group exclude each other? */
function excludeEachOther(a: Counted, b: Counted, dataset: Speakers): boolean {
  const isFirstLower = a.bounds.most < b.bounds.least;
  const lower = isFirstLower ? a : b;
  const higher = isFirstLower ? b : a;
  if (lower.bounds.most >= higher.bounds.least) return false;
  if (!areOpponents(a.claim, b.claim, dataset)) {
    return areOfOneCount(lower.claim, higher.claim, dataset);
  }
  return !countsPart(lower.claim) || lower.claim.detail === higher.claim.detail;
}

/** The latest of a voice's figures for each group; at a tie the one further down the list. */
function latestOfGroups(figures: readonly Counted[], dataset: Speakers): Counted[] {
  const latest = new Map<string, Counted>();
  const day = ({ claim }: Counted): number => saidOn(claim, dataset)?.last ?? -Infinity;
  for (const figure of figures) {
    const known = latest.get(figure.claim.group);
    if (!known || day(figure) >= day(known)) latest.set(figure.claim.group, figure);
  }
  return [...latest.values()];
}

/** The parts of one voice that are more together than another's whole; empty: they are not. */
function partsBeyond(whole: Counted, figures: readonly Counted[], dataset: Speakers): Counted[] {
  const parts = latestOfGroups(figures, dataset).filter(
    ({ claim, bounds }) =>
      bounds.least > 0 && (claim.group !== 'militants' || whole.bounds.most === 0),
  );
  const sum = parts.reduce((total, { bounds }) => total + bounds.least, 0);
  const isComparable = ({ claim }: Counted): boolean =>
    areOpponents(whole.claim, claim, dataset)
      ? !countsPart(whole.claim)
      : areOfOneCount(whole.claim, claim, dataset);
  return sum > whole.bounds.most && parts.every(isComparable) ? parts : [];
}

/** Each whole against the parts of every other voice; a replaced part is in no sum. */
function sumsBeyond(counted: readonly Counted[], dataset: Speakers): ClaimPair[] {
  if (!counted.some(({ claim }) => claim.group === 'all')) return [];
  const parts = counted.filter(({ claim, stands }) => claim.group !== 'all' && stands);
  const voices = new Set(parts.map(({ voice }) => voice));
  return counted
    .filter(({ claim }) => claim.group === 'all')
    .flatMap((whole) =>
      [...voices].flatMap((voice) => {
        if (!areDifferentVoices(voice, whole.voice)) return [];
        const own = parts.filter(
          (part) => part.voice === voice && part.claim.outcome === whole.claim.outcome,
        );
        return partsBeyond(whole, own, dataset).map(({ claim }): ClaimPair => {
          return { one: whole.claim, other: claim, by: 'sum', open: whole.stands };
        });
      }),
    );
}

/**
 * Every pair of one incident's figures that exclude one another, as the file's head says. A pair
 * with a figure that its own speaker replaced later is given as closed; where several parts exceed
 * a whole together, each of them is a pair with it.
 */
export function conflictingClaims(claims: readonly Claim[], dataset: Speakers): ClaimPair[] {
  const replaced = supersededBy(claims);
  const counted = claims.flatMap((claim): Counted[] => {
    const bounds = claim.cumulative ? null : boundsOfClaim(claim);
    if (!bounds) return [];
    return [{ claim, bounds, voice: voiceOf(claim, dataset), stands: !replaced.has(claim.id) }];
  });
  const pairs: ClaimPair[] = [];
  counted.forEach((one, at) => {
    // Every pair of every incident: no list is made for each.
    for (let next = at + 1; next < counted.length; next += 1) {
      const other = counted[next];
      if (!other || !areApartAmong(one, other, dataset)) continue;
      const open = one.stands && other.stands;
      pairs.push({ one: one.claim, other: other.claim, by: 'ranges', open });
    }
  });
  return [...pairs, ...sumsBeyond(counted, dataset)];
}

/** Are two figures of the same group and outcome, of different voices, and exclude each other? */
function areApartAmong(one: Counted, other: Counted, dataset: Speakers): boolean {
  return (
    one.claim.outcome === other.claim.outcome &&
    one.claim.group === other.claim.group &&
    areDifferentVoices(one.voice, other.voice) &&
    excludeEachOther(one, other, dataset)
  );
}

const known = new WeakMap<Speakers, WeakMap<Incident, readonly ClaimPair[]>>();

/** The same of an incident of a dataset; worked out once, as two parts of the screen ask for it. */
export function conflictsOf(incident: Incident, dataset: Speakers): readonly ClaimPair[] {
  const ofDataset = known.get(dataset) ?? new WeakMap<Incident, readonly ClaimPair[]>();
  known.set(dataset, ofDataset);
  const pairs = ofDataset.get(incident) ?? conflictingClaims(incident.claims, dataset);
  ofDataset.set(incident, pairs);
  return pairs;
}
