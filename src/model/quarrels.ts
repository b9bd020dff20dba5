/** Contradictions gathered by what they are about: one quarrel, however many kinds it has. */
import { findRecord, type Dataset } from '../data/dataset.ts';
import { isEvent, type DiplomaticEvent, type Incident } from '../domain/record.ts';
import { CONTRADICTION_KINDS, type Contradiction } from './contradiction.ts';

export interface Quarrel {
  /** The disputed incident, or the act that denies where none is. */
  readonly record: Incident | DiplomaticEvent;
  /** In the order of the kinds. */
  readonly contradictions: readonly Contradiction[];
}

/** The quarrels that contradictions are parts of, in the order of each one's first. */
export function quarrelsOf(
  contradictions: readonly Contradiction[],
  dataset: Pick<Dataset, 'incidents' | 'events'>,
): Quarrel[] {
  const gathered = new Map<string, Contradiction[]>();
  for (const one of contradictions) {
    const list = gathered.get(one.quarrel);
    if (list) list.push(one);
    else gathered.set(one.quarrel, [one]);
  }
  return [...gathered].flatMap(([id, list]) => {
    const record = findRecord(dataset, id);
    const place = ({ kind }: Contradiction): number => CONTRADICTION_KINDS.indexOf(kind);
    const ordered = list.toSorted((a, b) => place(a) - place(b));
    return record ? [{ record, contradictions: ordered }] : [];
  });
}

/** How many quarrels are over an incident, and how many over an act alone. */
export function countQuarrels(quarrels: readonly Quarrel[]): {
  readonly incidents: number;
  readonly acts: number;
} {
  const acts = quarrels.filter(({ record }) => isEvent(record)).length;
  return { incidents: quarrels.length - acts, acts };
}
