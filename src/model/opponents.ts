/** What two figures must have in common to be set against each other: who speaks, when, of whom. */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Claim } from '../domain/record.ts';
import { OWN_SIDE } from '../domain/vocabulary.ts';
import { spanOfText, type DaySpan } from '../lib/days.ts';
import { campOf } from './sayings.ts';

export type Speakers = Pick<Dataset, 'actors' | 'sources'>;

/** When it was said (data-format, Readings 2); null: not known. */
export function saidOn({ said_on, source }: Claim, { sources }: Speakers): DaySpan | null {
  const text = said_on ?? findRow(sources, source)?.published ?? null;
  return text === null ? null : spanOfText(text);
}

/** Is the first known to have been said on an earlier day than the second? */
export function wasSaidBefore(a: Claim, b: Claim, dataset: Speakers): boolean {
  const [one, other] = [saidOn(a, dataset), saidOn(b, dataset)];
  return one !== null && other !== null && one.last < other.first;
}

function isParty({ said_by }: Claim, { actors }: Speakers): boolean {
  return findRow(actors, said_by)?.standing === 'party';
}

/** A party's figure of another side's losses. */
function countsOtherSide(claim: Claim, dataset: Speakers): boolean {
  const side = OWN_SIDE[claim.group];
  return side !== undefined && isParty(claim, dataset) && campOf(dataset, claim.said_by) !== side;
}

/**
 * Do they speak against each other, so that neither figure is an update of the other? They are of
 * different camps, and both are parties to the conflict, or one is a party that counts another
 * side's losses.
 */
export function areOpponents(a: Claim, b: Claim, dataset: Speakers): boolean {
  if (campOf(dataset, a.said_by) === campOf(dataset, b.said_by)) return false;
  return (
    (isParty(a, dataset) && isParty(b, dataset)) ||
    countsOtherSide(a, dataset) ||
    countsOtherSide(b, dataset)
  );
}

const PART_WORDS = [
  /\bonly\b/u,
  /\bnot counted\b/u,
  /^(?:critically|seriously)\b/u,
  /\b(?:received|brought to)\b/u,
  /^children\b/u,
  /^in \p{Lu}/u,
  /^on the .* side\b/u,
  /\bdistrict, \p{Lu}/u,
  /\bfigure for\b/u,
];

/**
 * Do the words beside a figure say that it counts a part of those its group names: "only", "in
 * Chaman", "critically wounded", "received" by one hospital, "children", a district? The words
 * were chosen by reading every detail of the record; others describe the whole, or who speaks.
 */
export function countsPart({ detail }: Pick<Claim, 'detail'>): boolean {
  return detail !== null && PART_WORDS.some((words) => words.test(detail));
}
