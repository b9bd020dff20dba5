/**
 * Detector `gap`: the largest distance between what two speakers say of one incident and outcome.
 *
 * 1. Only counted claims speak (Readings 1, every word admitted); of a speaker and group the latest.
 * 2. Two speakers are compared where they belong to different camps and neither is press or witness
 *    (whose figures are often early counts, and a count that grew contradicts none), over the groups of
 *    victims that both give a figure for (`all` is a group of its own), added up. Where the parties dispute who the
 *    dead were, the groups describe the same people, and each speaker's whole total is compared
 *    (Readings 6: its groups added up, or its `all` where that is more).
 * 3. A total is a range. The gap is what lies between the most of the lower and the least of the upper
 *    total; a lower total that is open upward ("at least 10") contradicts no greater one and has none.
 * 4. An incident and outcome counts once, with its widest pair; the widest gap comes first, of equal
 *    ones the earlier incident.
 */
import { OUTCOMES, type Group, type Outcome, type Standing } from '../domain/vocabulary.ts';
import type { Incident } from '../domain/record.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import { isLater, type PreparedClaim } from '../reading/preparedClaim.ts';
import type { IncidentReading } from '../reading/readings.ts';
import {
  around,
  recordSelected,
  storyState,
  type Candidate,
  type ClaimantTotal,
  type Evidence,
} from './story.ts';

/** Days shown to either side of the incident. */
const MARGIN = 7;

/** Standings whose figures are compared with nobody's. */
const BYSTANDERS: ReadonlySet<Standing> = new Set(['press', 'witness']);

type LatestByGroup = ReadonlyMap<Group, PreparedClaim>;

/** The latest counted claim of each speaker about each group. */
function latestBySpeaker(claims: readonly PreparedClaim[]): ReadonlyMap<string, LatestByGroup> {
  const speakers = new Map<string, Map<Group, PreparedClaim>>();
  for (const claim of claims) {
    const latest = speakers.get(claim.said_by) ?? new Map<Group, PreparedClaim>();
    speakers.set(claim.said_by, latest);
    const before = latest.get(claim.group);
    if (!before || isLater(claim, before)) latest.set(claim.group, claim);
  }
  return speakers;
}

function addedUp(speaker: string, claims: readonly PreparedClaim[]): ClaimantTotal {
  return {
    speaker,
    low: claims.reduce((sum, { low }) => sum + low, 0),
    high: claims.reduce((sum, { high }) => sum + high, 0),
    open: claims.some(({ open }) => open),
    claims: claims.map(({ id }) => id),
  };
}

/** Readings 6: the groups added up, or `all` where that is more. */
function wholeTotal(speaker: string, latest: LatestByGroup): ClaimantTotal {
  const parts = addedUp(
    speaker,
    [...latest.values()].filter(({ group }) => group !== 'all'),
  );
  const all = latest.get('all');
  if (!all) return parts;
  return {
    speaker,
    low: Math.max(parts.low, all.low),
    high: Math.max(parts.high, all.high),
    open: (parts.high >= all.high && parts.open) || (all.high >= parts.high && all.open),
    claims: [...parts.claims, all.id],
  };
}

/** The totals of two speakers over what can be compared, or null. */
function compared(
  [a, ofA]: readonly [string, LatestByGroup],
  [b, ofB]: readonly [string, LatestByGroup],
  rival: boolean,
): readonly [ClaimantTotal, ClaimantTotal] | null {
  if (rival) return [wholeTotal(a, ofA), wholeTotal(b, ofB)];
  const groups = [...ofA.keys()].filter((group) => ofB.has(group));
  if (groups.length === 0) return null;
  // `all` is no group beside the others: who said both is not to be counted twice.
  const shared = (latest: LatestByGroup): LatestByGroup =>
    new Map([...latest].filter(([group]) => groups.includes(group)));
  return [wholeTotal(a, shared(ofA)), wholeTotal(b, shared(ofB))];
}

interface Gap {
  readonly lower: ClaimantTotal;
  readonly upper: ClaimantTotal;
  readonly gap: number;
}

function campOf(latest: LatestByGroup): string | undefined {
  return latest.values().next().value?.camp;
}

/** The widest gap of an incident's reading; null where no two speakers are apart. */
export function widestGap(reading: IncidentReading): Gap | null {
  const named = reading.claims.filter(({ standing }) => !BYSTANDERS.has(standing));
  const speakers = [...latestBySpeaker(named)];
  let widest: Gap | null = null;
  for (const one of speakers) {
    for (const other of speakers) {
      if (campOf(one[1]) === campOf(other[1])) continue;
      const pair = compared(one, other, reading.rival);
      if (!pair) continue;
      const [lower, upper] = pair;
      const gap = upper.low - lower.high;
      if (!lower.open && gap > (widest?.gap ?? 0)) widest = { lower, upper, gap };
    }
  }
  return widest;
}

function candidateOf(
  incident: Incident,
  outcome: Outcome,
  reading: IncidentReading,
  days: Candidate['days'],
  { dataset }: Pipeline,
): (Candidate & { readonly evidence: Evidence & { readonly detector: 'gap' } }) | null {
  const widest = widestGap(reading);
  if (!widest || !reading.whole) return null;
  const subject = recordSelected(incident.id);
  return {
    evidence: {
      detector: 'gap',
      incident: incident.id,
      outcome,
      ...widest,
      rival: reading.rival,
      range: reading.whole,
      speakers: new Set(reading.claims.map(({ said_by }) => said_by)).size,
    },
    subject,
    records: [incident.id],
    counts: [],
    days,
    state: storyState({
      filter: around(days, MARGIN, dataset.extent),
      outcome,
      select: [subject],
    }),
    marks: [{ day: days.first, record: incident.id }],
  };
}

/** The gaps of the record, the widest first. */
export function claimantGaps(pipeline: Pipeline): readonly Candidate[] {
  const { rows, first, last } = pipeline.dataset.incidents;
  return OUTCOMES.flatMap((outcome) => {
    const { incidents } = pipeline.read(outcome, 'range');
    return rows.flatMap((incident, row) => {
      const reading = incidents[row];
      const days = { first: first[row] ?? 0, last: last[row] ?? 0 };
      return reading ? (candidateOf(incident, outcome, reading, days, pipeline) ?? []) : [];
    });
  }).toSorted((a, b) => b.evidence.gap - a.evidence.gap || a.days.first - b.days.first);
}
