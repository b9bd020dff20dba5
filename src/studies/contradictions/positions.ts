/** Who took which position on a topic, in answer to what, and what answers it on record. */
import type { Dataset } from '../../data/dataset.ts';
import type { DiplomaticEvent } from '../../domain/record.ts';
import type { Stance, Topic } from '../../domain/vocabulary.ts';
import type { RowMask } from '../../lib/rowMask.ts';
import {
  AFFIRMING,
  counterActs,
  NEGATING,
  type CounterAct,
} from '../../model/positionContradictions.ts';
import { chainsOf } from '../../model/responseChains.ts';

export interface PositionRow {
  readonly act: DiplomaticEvent;
  readonly stance: Stance;
  /** Ids of the records that the act answers. */
  readonly answers: readonly string[];
  /** Opposed stances of acts that a link joins with it; whether the filter passes them or not. */
  readonly linked: readonly CounterAct[];
}

export interface Positions {
  /** Of the acts that pass, the newest first. */
  readonly rows: readonly PositionRow[];
  /** Acts that pass and take up the topic without any of the four stances, the newest first. */
  readonly others: readonly DiplomaticEvent[];
}

/** An act that takes up a topic, with its positions on it: none where it takes no side. */
interface TopicAct {
  readonly act: DiplomaticEvent;
  /** Row of the events table. */
  readonly row: number;
  readonly positions: readonly PositionRow[];
}

const known = new WeakMap<Dataset, ReadonlyMap<Topic, readonly TopicAct[]>>();

/** The acts of each topic, the newest first; nothing of it depends on the filter, so it is kept. */
function topicActs(dataset: Dataset): ReadonlyMap<Topic, readonly TopicAct[]> {
  const ready = known.get(dataset);
  if (ready) return ready;
  const chains = chainsOf(dataset);
  const index = new Map<Topic, TopicAct[]>();
  for (let row = dataset.events.rows.length - 1; row >= 0; row -= 1) {
    const act = dataset.events.rows[row];
    for (const topic of new Set(act?.topics.map((one) => one.topic))) {
      if (!act) continue;
      const positions = act.topics
        .filter((on) => on.topic === topic && isPosition(on.stance))
        .map((on): PositionRow => {
          const linked = counterActs(act, on, dataset, chains);
          const answers = (chains.causesOf.get(act.id) ?? []).map(({ cause }) => cause);
          return { act, stance: on.stance, answers, linked };
        });
      const list = index.get(topic);
      if (list) list.push({ act, row, positions });
      else index.set(topic, [{ act, row, positions }]);
    }
  }
  known.set(dataset, index);
  return index;
}

function isPosition(stance: Stance): boolean {
  return AFFIRMING.includes(stance) || NEGATING.includes(stance);
}

/**
 * The positions of the acts that pass; what stands against them is named whether it passes or not.
 * Only what a recorded link joins stands against a position: that another side spoke of the same
 * topic some time does not mean that it answered.
 * @param passing rows of the events table
 */
export function positionsOn(topic: Topic, dataset: Dataset, passing: RowMask): Positions {
  const acts = (topicActs(dataset).get(topic) ?? []).filter(({ row }) => passing[row] === 1);
  return {
    rows: acts.flatMap(({ positions }) => positions),
    others: acts.filter(({ positions }) => positions.length === 0).map(({ act }) => act),
  };
}
