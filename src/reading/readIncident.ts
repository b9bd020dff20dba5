/** One incident's claims of one outcome, read under one word (data-format, Readings 1 to 6). */
import type { Incident } from '../domain/record.ts';
import { VICTIM_GROUPS, type Group, type Outcome, type VictimGroup } from '../domain/vocabulary.ts';
import { admissionOf, type Admission } from './admission.ts';
import { figuresDiffer } from './figuresDiffer.ts';
import { readGroup } from './groupRange.ts';
import { composeWhole, type Composition, type GroupRanges } from './partsAndWhole.ts';
import type { PreparedClaim } from './preparedClaim.ts';
import type { Range } from './range.ts';
import { prepareIncident, type PreparedOutcome, type ReadingContext } from './readingContext.ts';
import type { ExcludedClaim } from './exclusion.ts';
import type { IncidentReading } from './readings.ts';
import { asRival, readRivalWhole } from './rivalDescriptions.ts';
import type { Word } from './word.ts';

function groupClaims(claims: readonly PreparedClaim[]): ReadonlyMap<Group, PreparedClaim[]> {
  const byGroup = new Map<Group, PreparedClaim[]>();
  for (const claim of claims) {
    const members = byGroup.get(claim.group);
    if (members) members.push(claim);
    else byGroup.set(claim.group, [claim]);
  }
  return byGroup;
}

/** Readings 4 for each group, then 5 or 6 for the whole. */
function composeIncident(
  counted: readonly PreparedClaim[],
  { oneSided, rival }: PreparedOutcome,
): Composition {
  const byGroup = groupClaims(counted);
  const groups: Partial<Record<VictimGroup, Range>> = {};
  for (const group of VICTIM_GROUPS) {
    const claims = byGroup.get(group);
    if (!claims) continue;
    const range = readGroup(claims, oneSided.has(group));
    groups[group] = rival ? asRival(range) : range;
  }
  if (rival) return { whole: readRivalWhole(counted), groups, surplus: false };
  const all = byGroup.get('all');
  return composeWhole(groups, all ? readGroup(all, oneSided.has('all')) : null);
}

/** The group whose figure a claim goes into; null: into the whole only. */
function fedGroup(claim: PreparedClaim, surplus: boolean): VictimGroup | null {
  if (claim.group !== 'all') return claim.group;
  return surplus ? 'unknown' : null;
}

const NO_GROUPS: GroupRanges = Object.freeze({});

/** Reads prepared claims, letting those count that `admits` lets count. */
export function readPrepared(outcome: PreparedOutcome, admits: Admission): IncidentReading {
  const counted: PreparedClaim[] = [];
  const excluded: ExcludedClaim[] = [];
  for (const claim of outcome.claims) {
    if ('reason' in claim) excluded.push(claim);
    else if (admits(claim)) counted.push(claim);
    else excluded.push(claim.unadmitted);
  }
  const { rival } = outcome;
  const vague = outcome.vague.filter(admits).map(({ group }) => group);
  if (counted.length === 0) {
    return {
      whole: null,
      groups: NO_GROUPS,
      counted: [],
      claims: [],
      feeds: [],
      excluded,
      rival,
      differs: false,
      vague,
    };
  }
  const { whole, groups, surplus } = composeIncident(counted, outcome);
  return {
    whole,
    groups,
    counted: counted.map(({ id }) => id),
    claims: counted,
    feeds: counted.map((claim) => fedGroup(claim, surplus)),
    excluded,
    rival,
    differs: figuresDiffer({ range: whole, claims: counted, groups, whole: whole.floor, rival }),
    vague,
  };
}

/** An incident's prepared claims of an outcome; one from outside the dataset is prepared now. */
export function preparedOutcomeOf(
  incident: Incident,
  outcome: Outcome,
  context: ReadingContext,
): PreparedOutcome {
  return (context.prepared.get(incident) ?? prepareIncident(incident, context))[outcome];
}

/**
 * Reads one incident (data-format, Readings 1 to 6).
 * @returns ranges in people, with every claim of the outcome exactly once in `counted` or
 *   `excluded`, both in the incident's order
 */
export function readIncident(
  incident: Incident,
  outcome: Outcome,
  word: Word,
  context: ReadingContext,
): IncidentReading {
  return readPrepared(preparedOutcomeOf(incident, outcome, context), admissionOf(word, context));
}
