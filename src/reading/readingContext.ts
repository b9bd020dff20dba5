/**
 * Everything about speakers, sources and claims that readings need and no word or filter
 * changes: built once for a dataset.
 */
import type { Claim, Incident } from '../domain/record.ts';
import { supersededBy } from '../domain/superseded.ts';
import { OWN_SIDE, type Camp, type Group, type Outcome } from '../domain/vocabulary.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Membership } from '../data/membership.ts';
import { voiceOf } from '../data/voices.ts';
import { spanOfText, type Day } from '../lib/days.ts';
import type { SaidBy } from './admission.ts';
import { prepareClaim, reasonAgainst, type PreparedClaim, type Speaker } from './preparedClaim.ts';
import type { ExcludedClaim } from './exclusion.ts';

/** The claims of one incident about one outcome, before any word is applied. */
export interface PreparedOutcome {
  /** All of them in the incident's order, those that count under no word with their reason. */
  readonly claims: readonly (PreparedClaim | ExcludedClaim)[];
  /** Groups whose floors are one party's word about others (Readings 4, over all words). */
  readonly oneSided: ReadonlySet<Group>;
  /** Readings 6 applies in place of 5. */
  readonly rival: boolean;
  /** Claims that put a number into a word without a figure ("dozens") and were not replaced. */
  readonly vague: readonly VagueClaim[];
}

/** "Dozens", "hundreds": it adds a mark, not a number (Readings 8). */
export interface VagueClaim extends SaidBy {
  readonly group: Group;
}
export type PreparedIncident = Readonly<Record<Outcome, PreparedOutcome>>;

export interface ReadingContext {
  readonly membership: Membership;
  /** Actor id → camp and standing. */
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** Source id → the last day of `published`. */
  readonly published: ReadonlyMap<string, Day>;
  /** Who a claim is heard from (`voiceOf`). */
  readonly heardFrom: (claim: Claim) => string;
  /** The dataset's incidents, prepared. */
  readonly prepared: ReadonlyMap<Incident, PreparedIncident>;
}

/** Whoever the record does not know is no party and on nobody's side. */
const UNKNOWN_SPEAKER: Speaker = { camp: 'unknown', standing: 'unknown' };

/** Who governs the place: its word about the dead there is not a stranger's (Readings 4). */
const AUTHORITY: Readonly<Partial<Record<string, Camp>>> = { PK: 'pakistan', AF: 'kabul' };

/** Readings 2: a month or year stands for its last day; a claim without a date comes before all. */
function lastDayOf(text: string | null): Day {
  return (text === null ? null : spanOfText(text)?.last) ?? -Infinity;
}

/** Readings 4: whether a group's floor is one party's word about others, whatever the word. */
function isOneSided(group: Group, claims: readonly PreparedClaim[], country: string): boolean {
  const camp = claims[0]?.camp;
  if (camp === undefined) return false;
  if (claims.some((claim) => claim.camp !== camp || claim.standing !== 'party')) return false;
  const answerable = OWN_SIDE[group] ?? AUTHORITY[country];
  return camp !== answerable;
}

/** Most incidents have claims about one or two outcomes. */
const NO_CLAIMS: PreparedOutcome = { claims: [], oneSided: new Set(), rival: false, vague: [] };

function prepareOutcome(
  incident: Incident,
  claims: readonly (PreparedClaim | ExcludedClaim)[],
  vague: readonly VagueClaim[],
): PreparedOutcome {
  if (claims.length === 0) return NO_CLAIMS;
  const byGroup = new Map<Group, PreparedClaim[]>();
  for (const claim of claims) {
    if ('reason' in claim) continue;
    const members = byGroup.get(claim.group);
    if (members) members.push(claim);
    else byGroup.set(claim.group, [claim]);
  }
  const oneSided = new Set<Group>();
  for (const [group, members] of byGroup) {
    if (isOneSided(group, members, incident.place.country)) oneSided.add(group);
  }
  const described = byGroup.size - (byGroup.has('all') ? 1 : 0);
  const disputed = incident.disputes.some(({ kind }) => kind === 'target');
  return { claims, oneSided, rival: disputed && described >= 2, vague };
}

/** Prepares one incident's claims for all outcomes. */
export function prepareIncident(
  incident: Incident,
  { speakers, published, heardFrom }: Pick<ReadingContext, 'speakers' | 'published' | 'heardFrom'>,
): PreparedIncident {
  const superseded = supersededBy(incident.claims);
  const claims: Record<Outcome, (PreparedClaim | ExcludedClaim)[]> = {
    killed: [],
    wounded: [],
    captured: [],
  };
  const vague: Record<Outcome, VagueClaim[]> = { killed: [], wounded: [], captured: [] };
  incident.claims.forEach((claim, place) => {
    const { outcome, group, said_by, qualifier } = claim;
    const reason = reasonAgainst(claim, superseded);
    const speaker = speakers.get(said_by) ?? UNKNOWN_SPEAKER;
    if (reason !== null) {
      claims[outcome].push({ id: claim.id, reason });
      if (reason === 'no-figure' && (qualifier === 'dozens' || qualifier === 'hundreds')) {
        const { camp, standing } = speaker;
        vague[outcome].push({ group, said_by, camp, standing, ownSide: OWN_SIDE[group] === camp });
      }
      return;
    }
    const day =
      claim.said_on === null
        ? (published.get(claim.source) ?? -Infinity)
        : lastDayOf(claim.said_on);
    claims[outcome].push(prepareClaim(claim, place, speaker, heardFrom(claim), day));
  });
  return {
    killed: prepareOutcome(incident, claims.killed, vague.killed),
    wounded: prepareOutcome(incident, claims.wounded, vague.wounded),
    captured: prepareOutcome(incident, claims.captured, vague.captured),
  };
}

/**
 * Prepares every incident of a dataset for reading.
 * @param membership who leads up to whom (`buildMembership`)
 */
export function createReadingContext(
  dataset: Pick<Dataset, 'actors' | 'incidents' | 'sources'>,
  membership: Membership,
): ReadingContext {
  const speakers = new Map<string, Speaker>(dataset.actors.rows.map((actor) => [actor.id, actor]));
  const published = new Map(
    dataset.sources.rows.map((source) => [source.id, lastDayOf(source.published)]),
  );
  const heardFrom = (claim: Claim): string => voiceOf(claim, dataset);
  const prepared = new Map(
    dataset.incidents.rows.map((incident) => [
      incident,
      prepareIncident(incident, { speakers, published, heardFrom }),
    ]),
  );
  return { membership, speakers, published, heardFrom, prepared };
}
