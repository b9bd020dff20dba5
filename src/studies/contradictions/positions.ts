/** Who took which position on a topic, in answer to what, and what stands against it. */
import type { Dataset } from '../../data/dataset.ts';
import type { DiplomaticEvent } from '../../domain/record.ts';
import type { Stance, Topic } from '../../domain/vocabulary.ts';
import { rowsOf, type RowMask } from '../../lib/rowMask.ts';
import {
  AFFIRMING,
  areOpposed,
  counterActs,
  NEGATING,
  type CounterAct,
} from '../../model/positionContradictions.ts';
import type { ResponseChains } from '../../model/responseChains.ts';
import { campsOf } from '../../model/sayings.ts';

/** A counter-position that no link leads to. */
export interface NearestCounter {
  readonly act: DiplomaticEvent;
  readonly stance: Stance;
}

export interface PositionRow {
  readonly act: DiplomaticEvent;
  readonly stance: Stance;
  /** Ids of the records that the act answers. */
  readonly answers: readonly string[];
  readonly linked: readonly CounterAct[];
  /** Only where nothing is linked; null: no other side has an opposed stance on record. */
  readonly nearest: NearestCounter | null;
}

export interface Positions {
  /** Of the acts that pass, the newest first. */
  readonly rows: readonly PositionRow[];
  /** Acts that pass and take up the topic without any of the four stances. */
  readonly others: number;
}

/**
 * The opposed stance by another side nearest in time: of a denial the latest before it, of an
 * assertion the earliest after it, else the nearest on the other side of it. Under the topic
 * `other` there is none: acts share no subject there.
 */
export function nearestCounter(
  row: number,
  on: { readonly topic: Topic; readonly stance: Stance },
  dataset: Dataset,
): NearestCounter | null {
  const act = dataset.events.rows[row];
  if (!act || on.topic === 'other') return null;
  const camps = campsOf(dataset, act.initiators);
  const found = dataset.events.rows.flatMap((other, at) => {
    const opposed = other.topics.find(
      ({ topic, stance }) => topic === on.topic && areOpposed(stance, on.stance),
    );
    const shares = campsOf(dataset, other.initiators).some((camp) => camps.includes(camp));
    return opposed && !shares ? [{ at, act: other, stance: opposed.stance }] : [];
  });
  // Rows are in order of their days.
  const before = found.findLast(({ at }) => at < row);
  const after = found.find(({ at }) => at > row);
  const nearest = NEGATING.includes(on.stance) ? (before ?? after) : (after ?? before);
  return nearest ? { act: nearest.act, stance: nearest.stance } : null;
}

/** The positions of the acts that pass; what stands against them is named whether it passes or not. */
export function positionsOn(
  topic: Topic,
  dataset: Dataset,
  chains: ResponseChains,
  passing: RowMask,
): Positions {
  const rows: PositionRow[] = [];
  let others = 0;
  for (const row of rowsOf(passing).toReversed()) {
    const act = dataset.events.rows[row];
    const stances = act?.topics.filter((one) => one.topic === topic) ?? [];
    if (!act || stances.length === 0) continue;
    const taken = stances.filter(
      ({ stance }) => AFFIRMING.includes(stance) || NEGATING.includes(stance),
    );
    if (taken.length === 0) others += 1;
    for (const on of taken) {
      const linked = counterActs(act, on, dataset, chains);
      rows.push({
        act,
        stance: on.stance,
        answers: (chains.causesOf.get(act.id) ?? []).map(({ cause }) => cause),
        linked,
        nearest: linked.length > 0 ? null : nearestCounter(row, on, dataset),
      });
    }
  }
  return { rows, others };
}
