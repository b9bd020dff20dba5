/**
 * Detector `first`: the first diplomatic act of its kind between two sides.
 *
 * 1. A kind is a PLOVER type or a format; a side is a camp whose name is known. An act is between two
 *    sides where an initiator belongs to one and a recipient to the other, in either direction.
 * 2. The first must be certain: known to the day of the event, the only one of its kind on that day,
 *    and no other of its kind between the two may have come earlier (a month or year may begin before).
 * 3. It must have become a practice: at least `REPEATED` more of its kind between the two came later.
 * 4. The one before which most acts of any kind passed between the two comes first: what is first only
 *    because the record begins there comes last. Of equal ones the one repeated more, then the earlier.
 *    An act counts once, with the kind by which it ranks first.
 */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { DiplomaticEvent } from '../domain/record.ts';
import type { Camp } from '../domain/vocabulary.ts';
import type { Day } from '../lib/days.ts';
import { knownDay } from '../model/knownDays.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import {
  recordSelected,
  storyState,
  type ActKind,
  type Candidate,
  type Evidence,
} from './story.ts';

/** How many more of its kind must have followed. */
export const REPEATED = 3;

interface DatedAct {
  readonly event: DiplomaticEvent;
  readonly first: Day;
  readonly last: Day;
}

/** The pairs of sides an act is between, each pair in the order of its names. */
function pairsOf(event: DiplomaticEvent, dataset: Dataset): readonly (readonly [Camp, Camp])[] {
  const campsOf = (ids: readonly string[]): ReadonlySet<Camp> =>
    new Set(
      ids.flatMap((id) => {
        const camp = findRow(dataset.actors, id)?.camp;
        return camp === undefined || camp === 'unknown' ? [] : [camp];
      }),
    );
  const pairs = new Map<string, readonly [Camp, Camp]>();
  for (const from of campsOf(event.initiators)) {
    for (const to of campsOf(event.recipients)) {
      if (from === to) continue;
      const pair: readonly [Camp, Camp] = from < to ? [from, to] : [to, from];
      pairs.set(pair.join(' '), pair);
    }
  }
  return [...pairs.values()];
}

/** Acts by pair of sides, in the record's order. */
function actsByPair(
  dataset: Dataset,
): ReadonlyMap<string, { readonly sides: readonly [Camp, Camp]; readonly acts: DatedAct[] }> {
  const byPair = new Map<string, { sides: readonly [Camp, Camp]; acts: DatedAct[] }>();
  const { rows, first, last } = dataset.events;
  rows.forEach((event, row) => {
    for (const sides of pairsOf(event, dataset)) {
      const key = sides.join(' ');
      const entry = byPair.get(key) ?? { sides, acts: [] };
      byPair.set(key, entry);
      entry.acts.push({ event, first: first[row] ?? 0, last: last[row] ?? 0 });
    }
  });
  return byPair;
}

function kindsOf({ plover, format }: DiplomaticEvent): readonly ActKind[] {
  return [
    { by: 'plover', value: plover },
    { by: 'format', value: format },
  ];
}

interface Found {
  readonly evidence: Evidence & { readonly detector: 'first' };
  readonly counts: Candidate['counts'];
  readonly day: Day;
}

/** The certain first act of a kind among acts of two sides; null by rules 2 and 3. */
function firstOf(
  kind: ActKind,
  sides: readonly [Camp, Camp],
  acts: readonly DatedAct[],
): Found | null {
  const same = acts.filter(({ event }) => event[kind.by] === kind.value);
  const [head] = same;
  const day = head ? knownDay(head.event) : null;
  if (!head || day === null) return null;
  // The acts are in the order of their first days: whatever may be as early begins by then.
  if (same.some(({ event, first }) => event !== head.event && first <= day)) return null;
  if (same.length - 1 < REPEATED) return null;
  const earlier = acts.filter(({ first }) => first < day).map(({ event }) => event.id);
  const later = same.slice(1).map(({ event }) => event.id);
  return {
    evidence: {
      detector: 'first',
      event: head.event.id,
      kind,
      sides,
      earlier: earlier.length,
      later: later.length,
    },
    counts: [
      { of: 'earlier', records: earlier },
      { of: 'later', records: later },
    ],
    day,
  };
}

/** First acts of the record, the one after most other acts first. */
export function firstActs({ dataset }: Pipeline): readonly Candidate[] {
  const found: Found[] = [];
  for (const { sides, acts } of actsByPair(dataset).values()) {
    const kinds = new Map(
      acts.flatMap(({ event }) => kindsOf(event).map((kind) => [`${kind.by} ${kind.value}`, kind])),
    );
    for (const kind of kinds.values()) {
      const first = firstOf(kind, sides, acts);
      if (first) found.push(first);
    }
  }
  const seen = new Set<string>();
  return found
    .toSorted(
      ({ evidence: a, day }, { evidence: b, day: other }) =>
        b.earlier - a.earlier || b.later - a.later || day - other,
    )
    .filter(({ evidence: { event } }) => !seen.has(event) && seen.add(event))
    .map(({ evidence, counts, day }): Candidate => {
      const subject = recordSelected(evidence.event);
      const { kind } = evidence;
      return {
        evidence,
        subject,
        records: [evidence.event],
        counts,
        days: { first: day, last: day },
        state: storyState({
          filter: kind.by === 'plover' ? { plover: [kind.value] } : { format: [kind.value] },
          select: [subject],
        }),
        marks: [{ day, record: evidence.event }],
      };
    });
}
