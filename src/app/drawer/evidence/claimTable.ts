/** Claims side by side: one column a kind of claimant, one row a group of victims. */
import type { Dataset } from '../../../data/dataset.ts';
import type { DateText, Incident } from '../../../domain/record.ts';
import { supersededBy } from '../../../domain/superseded.ts';
import { GROUPS, type Group, type Outcome } from '../../../domain/vocabulary.ts';
import type { Range } from '../../../reading/range.ts';
import { readIncident } from '../../../reading/readIncident.ts';
import type { ReadingContext } from '../../../reading/readingContext.ts';
import { CLAIMANT_KINDS, wordOfKind, type ClaimantKind } from '../../../records/claimants.ts';
import { statementOf, type Statement } from '../../../records/statements.ts';

export interface ClaimColumn {
  readonly kind: ClaimantKind;
  /** The incident on this column's word alone; null where it gives no figure. */
  readonly total: Range | null;
  /** Who speaks in this column and when, each pair once, in the order of the claims. */
  readonly said: readonly { readonly actor: string; readonly date: DateText | null }[];
}

export interface ClaimTable {
  readonly outcome: Outcome;
  readonly columns: readonly ClaimColumn[];
  readonly groups: readonly Group[];
  /** What a column says of a group; an empty list: nothing. */
  readonly cell: (kind: ClaimantKind, group: Group) => readonly Statement[];
  /** The greatest number in any cell: one scale for all. */
  readonly greatest: number;
}

/** What the columns' own claims come to; a kind that is no word is read by its only speaker. */
function totalOf(
  incident: Incident,
  outcome: Outcome,
  kind: ClaimantKind,
  speakers: ReadonlySet<string>,
  context: ReadingContext,
): Range | null {
  const [only] = speakers;
  const word = wordOfKind(kind) ?? (speakers.size === 1 ? only : undefined);
  return word === undefined ? null : readIncident(incident, outcome, word, context).whole;
}

/**
 * The claims that stand: neither replaced by the speaker's later figure nor about more than
 * this incident (those are listed apart, with the reason).
 * @returns null where nobody said anything of that outcome
 */
export function buildClaimTable(
  incident: Incident,
  outcome: Outcome,
  dataset: Dataset,
  context: ReadingContext,
): ClaimTable | null {
  const replaced = supersededBy(incident.claims);
  const standing = incident.claims
    .filter((claim) => claim.outcome === outcome && !claim.cumulative && !replaced.has(claim.id))
    .map((claim) => statementOf(claim, dataset));
  if (standing.length === 0) return null;

  const columns = CLAIMANT_KINDS.flatMap((kind): ClaimColumn[] => {
    const own = standing.filter((statement) => statement.kind === kind);
    if (own.length === 0) return [];
    const said = new Map(
      own.map(({ claim, date }) => [
        `${claim.said_by} ${date ?? ''}`,
        { actor: claim.said_by, date },
      ]),
    );
    const speakers = new Set(own.map(({ claim }) => claim.said_by));
    return [
      {
        kind,
        total: totalOf(incident, outcome, kind, speakers, context),
        said: [...said.values()],
      },
    ];
  });
  return {
    outcome,
    columns,
    groups: GROUPS.filter((group) => standing.some(({ claim }) => claim.group === group)),
    cell: (kind, group) =>
      standing.filter((statement) => statement.kind === kind && statement.claim.group === group),
    greatest: Math.max(1, ...standing.map(({ amount }) => amount?.top ?? 0)),
  };
}
