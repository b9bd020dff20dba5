/** A claim together with everything that a reader needs to weigh it. */
import { findRow, type Dataset } from '../data/dataset.ts';
import { highOf, isOpen, printedLowOf } from '../domain/figures.ts';
import type { Actor, Claim, DateText, Source } from '../domain/record.ts';
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

/** The claim's own figure for print, its lower end as printed (`printedLowOf`) and not a reading's L. */
export function amountOf(claim: Claim): Amount | null {
  const [floor, top] = [printedLowOf(claim), highOf(claim)];
  return floor === null || top === null ? null : { floor, top, open: isOpen(claim) };
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
