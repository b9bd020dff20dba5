/**
 * How far the figures lie apart, computed from the claims and never from the recorded
 * disputes: in many incidents the figures differ and no dispute over them is recorded.
 */
import type { Dataset } from '../../../data/dataset.ts';
import { lowOf } from '../../../domain/figures.ts';
import type { Incident } from '../../../domain/record.ts';
import { OWN_SIDE, VICTIM_GROUPS, type VictimGroup } from '../../../domain/vocabulary.ts';
import type { IncidentReading } from '../../../reading/readings.ts';
import { CLAIMANT_KINDS, type ClaimantKind } from '../../../records/claimants.ts';
import { statementOf, type Statement } from '../../../records/statements.ts';

export interface Difference {
  readonly group: VictimGroup;
  /** People that the highest claim has more than the floor. */
  readonly extra: number;
  /** The highest claim is open upward. */
  readonly open: boolean;
  /** Whose figure the floor is. */
  readonly floorBy: readonly ClaimantKind[];
  /** Whose figure the top is. */
  readonly topBy: readonly ClaimantKind[];
  /** The floor is the own side's admission, the top another party's word. */
  readonly acrossSides: boolean;
}

function kindsOf(statements: readonly Statement[]): ClaimantKind[] {
  return CLAIMANT_KINDS.filter((kind) => statements.some((statement) => statement.kind === kind));
}

/**
 * The counted claims whose figure is closed and below the floor of those that they are about: the
 * side that lost them admits more, or the parts come to more than somebody says of all.
 */
export function findLower(
  incident: Incident,
  { whole, groups, counted }: IncidentReading,
  dataset: Dataset,
): readonly Statement[] {
  return incident.claims
    .filter(({ id }) => counted.includes(id))
    .map((claim) => statementOf(claim, dataset))
    .filter(({ amount, claim: { group } }) => {
      const floor = (group === 'all' ? whole : groups[group])?.floor ?? 0;
      return amount !== null && !amount.open && amount.top < floor;
    });
}

/** One entry a group whose counted claims lie apart; rival descriptions have none to compare. */
export function findDifferences(
  incident: Incident,
  reading: IncidentReading,
  dataset: Dataset,
): readonly Difference[] {
  if (reading.rival) return [];
  const counted = new Set(reading.counted);
  return VICTIM_GROUPS.flatMap((group): Difference[] => {
    const range = reading.groups[group];
    const statements = incident.claims
      .filter((claim) => claim.group === group && counted.has(claim.id))
      .map((claim) => statementOf(claim, dataset));
    if (!range || statements.length < 2 || range.top <= range.floor) return [];
    const own = statements.filter(({ side }) => side === 'own');
    const lowest = statements.filter(({ claim }) => lowOf(claim) === range.floor);
    const highest = statements.filter(({ amount }) => amount?.top === range.top);
    const floorBy = kindsOf(own.length > 0 ? own : lowest);
    const topBy = kindsOf(highest);
    return [
      {
        group,
        extra: range.top - range.floor,
        open: range.open,
        floorBy,
        topBy,
        acrossSides:
          own.length > 0 &&
          highest.length > 0 &&
          highest.every(({ side, kind }) => side === 'other-side' && kind !== OWN_SIDE[group]),
      },
    ];
  });
}
