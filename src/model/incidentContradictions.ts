/** What is contradicted about one incident: its recorded disputes and its conflicting figures. */
import type { Dataset } from '../data/dataset.ts';
import type { Dispute, Incident } from '../domain/record.ts';
import { DISPUTE_KINDS, type DisputeKind } from '../domain/vocabulary.ts';
import { conflictsOf } from './conflictingClaims.ts';
import type { Opposition, OppositionBasis, Saying } from './contradiction.ts';
import { denialsOf } from './denials.ts';
import { sidesByRule } from './disputeSides.ts';
import type { ChainLink, ResponseChains } from './responseChains.ts';
import { campOf, isOneBody, sayingsOf } from './sayings.ts';

export interface IncidentContradictions {
  readonly oppositions: ReadonlyMap<DisputeKind, readonly Opposition[]>;
  /** `denies` links of which a dispute tells what they deny. */
  readonly explained: readonly ChainLink[];
}

/** A dispute, and what the record codes against it. */
interface Heard {
  readonly dispute: Dispute;
  readonly saying: Saying;
  readonly against: readonly { readonly saying: Saying; readonly basis: OppositionBasis }[];
}

/**
 * Reads an incident's disputes against what the record codes on the other side. The other side of
 * a dispute is, all that apply:
 * 1. over who did it, a dispute of the same kind by another camp, where the record names both
 *    camps as perpetrators ("they fired first", say both);
 * 2. over whether it happened, anyone of another camp who names the perpetrator or claims the
 *    act; over who did it, anyone of another camp who names the speaker's own side, or somebody
 *    else than the speaker names;
 * 3. the initiators of an act that the speaker's denial names and that answers the incident;
 * and, over figures and over who was hit besides, over whether it happened only where nobody is
 * found so far, by rule:
 * 4. whoever has figures or claims the act, as `sidesByRule` says.
 * Where that gives nobody, the other side is not coded, and is said to be so.
 */
export function incidentContradictions(
  incident: Incident,
  dataset: Dataset,
  chains: ResponseChains,
): IncidentContradictions {
  const say = sayingsOf(dataset);
  const explained: ChainLink[] = [];
  const heard = incident.disputes.map((dispute): Heard => {
    const denials = denialsOf(dispute, incident, dataset, chains);
    explained.push(...denials.map(({ link }) => link));
    const acts = [...new Set(denials.map(({ link }) => link.effect))];
    const named = namedAgainst(dispute, incident, dataset).map((perpetrator) => ({
      saying: say.naming(perpetrator),
      basis: 'recorded' as const,
    }));
    const linked = denials.flatMap(({ link, denied }) =>
      denied ? [{ saying: say.act(denied, null), basis: link.basis }] : [],
    );
    return { dispute, saying: say.dispute(dispute, acts), against: [...named, ...linked] };
  });
  const oppositions = new Map<DisputeKind, Opposition[]>();
  for (const kind of DISPUTE_KINDS) {
    const own = heard.filter(({ dispute }) => dispute.kind === kind);
    const pairs = kind === 'responsibility' ? mutualPairs(own, incident, dataset) : [];
    const mutual = new Set(pairs.flat());
    const found = [
      ...pairs.map(([one, other]): Opposition => {
        return { one: one.saying, other: other.saying, basis: 'recorded', open: true };
      }),
      ...own.flatMap((one) => oppose(one, mutual, incident, dataset)),
      ...(kind === 'figure' ? figureOppositions(incident, dataset) : []),
    ];
    if (found.length > 0) oppositions.set(kind, found);
  }
  return { oppositions, explained };
}

/** Rule 1. */
function mutualPairs(
  own: readonly Heard[],
  { perpetrators }: Incident,
  dataset: Dataset,
): (readonly [Heard, Heard])[] {
  const accused = new Set(perpetrators.map(({ actor }) => campOf(dataset, actor)));
  const camp = ({ dispute }: Heard) => campOf(dataset, dispute.said_by);
  return own.flatMap((one, at) =>
    own
      .slice(at + 1)
      .filter(
        (other) => camp(one) !== camp(other) && accused.has(camp(one)) && accused.has(camp(other)),
      )
      .map((other): readonly [Heard, Heard] => [one, other]),
  );
}

/** Rule 2: entries of the perpetrators that a dispute contradicts. */
function namedAgainst(dispute: Dispute, { perpetrators }: Incident, dataset: Dataset) {
  const speaker = dispute.said_by;
  const camp = campOf(dataset, speaker);
  const ownWord = perpetrators.filter(({ said_by }) => said_by === speaker);
  return perpetrators.filter(({ actor, basis, said_by }) => {
    const names = (said_by !== null && basis !== 'denied') || basis === 'claimed';
    if (!names || campOf(dataset, said_by ?? actor) === camp) return false;
    if (dispute.kind === 'occurrence') return true;
    if (dispute.kind !== 'responsibility' || said_by === null) return false;
    const elsewhere = ownWord.length > 0 && ownWord.every((own) => own.actor !== actor);
    return isOneBody(dataset, speaker, actor) || elsewhere;
  });
}

/** Rules 2 to 4; a speaker who disputes it in turn is not listed again for naming somebody. */
function oppose(
  one: Heard,
  mutual: ReadonlySet<Heard>,
  incident: Incident,
  dataset: Dataset,
): Opposition[] {
  const { dispute, saying, against } = one;
  const inTurn = new Set([...mutual].map(({ dispute: { said_by } }) => said_by));
  const coded = against.filter(
    ({ saying: { kind, speakers } }) => kind !== 'naming' || !speakers.some((id) => inTurn.has(id)),
  );
  const found = coded.map((by): Opposition => {
    return { one: saying, other: by.saying, basis: by.basis, open: true };
  });
  const told = found.length > 0 || mutual.has(one);
  if (told && dispute.kind !== 'figure' && dispute.kind !== 'target') return found;
  const ruled = sidesByRule(dispute, incident, dataset).map((other): Opposition => {
    return { one: saying, other, basis: 'computed', open: true };
  });
  if (told || ruled.length > 0) return [...found, ...ruled];
  return [{ one: saying, other: null, basis: 'recorded', open: true }];
}

function figureOppositions(incident: Incident, dataset: Dataset): Opposition[] {
  const say = sayingsOf(dataset);
  return conflictsOf(incident, dataset).map(({ one, other, by, open }) => ({
    one: say.claim(one),
    other: say.claim(other),
    basis: by === 'sum' ? 'added' : 'computed',
    open,
  }));
}
