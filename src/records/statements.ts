/** A claim together with everything that a reader needs to weigh it. */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Actor, Claim, DateText, Incident, Source } from '../domain/record.ts';
import { claimantKindOf, lossSideOf, type ClaimantKind, type LossSide } from './claimants.ts';

export interface Statement {
  readonly claim: Claim;
  readonly speaker: Actor | undefined;
  readonly source: Source | undefined;
  readonly kind: ClaimantKind;
  readonly side: LossSide;
  /** When it was said, else when its source was published. */
  readonly date: DateText | null;
  /** The number as said; null where no figure was given ("dozens"). Counts people. */
  readonly amount: Amount | null;
}

/** A figure as somebody put it: `floor` to `top`, open where the qualifier leaves it open upward. */
export interface Amount {
  readonly floor: number;
  readonly top: number;
  readonly open: boolean;
}

/**
 * The claim's own figure for print. Unlike a reading's L, the lower end of "up to 10" is
 * printed as 10: the qualifier beside it says the rest.
 */
export function amountOf(claim: Claim): Amount | null {
  const top = claim.high ?? claim.best ?? claim.low;
  const floor = claim.low ?? claim.best ?? claim.high;
  if (top === null || floor === null) return null;
  return { floor, top, open: claim.qualifier === 'at least' || claim.qualifier === 'more than' };
}

export function statementOf(claim: Claim, dataset: Dataset): Statement {
  const speaker = findRow(dataset.actors, claim.said_by);
  const source = findRow(dataset.sources, claim.source);
  return {
    claim,
    speaker,
    source,
    kind: claimantKindOf(speaker),
    side: lossSideOf(speaker, claim.group),
    date: claim.said_on ?? source?.published ?? null,
    amount: amountOf(claim),
  };
}

/** Ids of the claims that a later figure of the same speaker replaces, each with that later claim. */
export function supersededBy(incident: Incident): ReadonlyMap<string, Claim> {
  const later = new Map<string, Claim>();
  for (const claim of incident.claims) {
    const { id, supersedes } = claim;
    if (supersedes !== null && supersedes !== id) later.set(supersedes, claim);
  }
  return later;
}
