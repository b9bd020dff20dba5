/** Everything the drawer says of one incident, from its claims. */
import type { Dataset } from '../../../data/dataset.ts';
import type { Claim, Incident } from '../../../domain/record.ts';
import { supersededBy } from '../../../domain/superseded.ts';
import { OUTCOMES, type Outcome } from '../../../domain/vocabulary.ts';
import type { IncidentReading } from '../../../reading/readings.ts';
import { readIncident } from '../../../reading/readIncident.ts';
import type { ReadingContext } from '../../../reading/readingContext.ts';
import type { Word } from '../../../reading/word.ts';
import { findBestBasis, type BestBasis } from './bestBasis.ts';
import { followedBy, type ChainLine } from './chainLines.ts';
import { buildClaimTable, type ClaimTable } from './claimTable.ts';
import { findDifferences, type Difference } from './differences.ts';
import { findFloorBasis, type FloorBasis } from './floorBasis.ts';
import { numberSources, type NumberedSource } from '../../../records/sourceList.ts';
import { statementOf, type Statement } from '../../../records/statements.ts';

/** A claim that no figure counts, with the reason. */
export interface LeftOut {
  readonly statement: Statement;
  readonly reason: 'superseded' | 'cumulative' | 'no-figure';
  /** The later claim of the same speaker, where that is the reason. */
  readonly by: Claim | null;
}

export interface IncidentEvidence {
  readonly incident: Incident;
  readonly outcome: Outcome;
  readonly word: Word;
  /** The reading under the word in force. */
  readonly reading: IncidentReading;
  /** The reading over all claims. */
  readonly full: IncidentReading;
  readonly best: readonly BestBasis[];
  readonly floorBasis: FloorBasis | null;
  /** The outcome asked for first, then the others; only those of which something was said. */
  readonly tables: readonly ClaimTable[];
  readonly leftOut: readonly LeftOut[];
  readonly differences: readonly Difference[];
  readonly followed: readonly ChainLine[];
  /** Every source of the incident, numbered for the marks beside figures. */
  readonly sources: readonly NumberedSource[];
}

function leftOutOf(incident: Incident, dataset: Dataset): LeftOut[] {
  const replaced = supersededBy(incident.claims);
  return incident.claims.flatMap((claim): LeftOut[] => {
    const statement = statementOf(claim, dataset);
    const by = replaced.get(claim.id);
    if (by) return [{ statement, reason: 'superseded', by }];
    if (claim.cumulative) return [{ statement, reason: 'cumulative', by: null }];
    return statement.amount ? [] : [{ statement, reason: 'no-figure', by: null }];
  });
}

/** @param outcome read first; the others follow shorter */
export function buildIncidentEvidence(
  incident: Incident,
  outcome: Outcome,
  word: Word,
  dataset: Dataset,
  context: ReadingContext,
): IncidentEvidence {
  const full = readIncident(incident, outcome, 'range', context);
  const reading = word === 'range' ? full : readIncident(incident, outcome, word, context);
  const order = [outcome, ...OUTCOMES.filter((one) => one !== outcome)];
  return {
    incident,
    outcome,
    word,
    reading,
    full,
    best: findBestBasis(reading, dataset),
    floorBasis: findFloorBasis(incident, reading, dataset),
    tables: order.flatMap((one) => buildClaimTable(incident, one, dataset, context) ?? []),
    leftOut: leftOutOf(incident, dataset),
    differences: findDifferences(incident, full, dataset),
    followed: followedBy(dataset, incident),
    sources: numberSources(dataset, incident.sources, [...incident.claims, ...incident.disputes]),
  };
}
