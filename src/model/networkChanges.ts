/**
 * What changes in the network, and when: a tie begins or ends, somebody first says of an undated
 * tie that there is one, two bodies first act towards each other. Only what the record dates.
 */
import { findRow, isYearOnly, type Dataset } from '../data/dataset.ts';
import type { DateText, DiplomaticEvent, Relation } from '../domain/record.ts';
import { spanOfText, type Day } from '../lib/days.ts';
import type { RowMask } from '../lib/rowMask.ts';
import { forEachOfRow } from './actIndex.ts';
import type { ActorNetwork } from './actorNetwork.ts';
import type { NodeTie } from './actorTies.ts';

interface ChangeBetween {
  /** Numbers of the two nodes. */
  readonly from: number;
  readonly to: number;
  /** The day that it is ordered by: the first of a date's days, of an end the last. */
  readonly day: Day;
  /** The date as it is written. */
  readonly date: DateText;
}

export type NetworkChange =
  | (ChangeBetween & {
      /**
       * `said`: an undated tie that is claimed, attributed, alleged or denied, on the day that
       * its source was published: when it was said, not when it began.
       */
      readonly kind: 'begins' | 'ends' | 'said';
      readonly relation: Relation;
    })
  | (ChangeBetween & { readonly kind: 'contact'; readonly event: DiplomaticEvent });

/** The changes of one date: one step of a playback. */
export interface ChangeStep {
  readonly day: Day;
  readonly date: DateText;
  readonly changes: readonly NetworkChange[];
}

const KINDS: readonly NetworkChange['kind'][] = ['begins', 'said', 'ends', 'contact'];

/** The id of the record that a change rests on. */
export function recordOfChange(change: NetworkChange): string {
  return change.kind === 'contact' ? change.event.id : change.relation.id;
}

/** An undisputed tie without dates stands throughout: it changes nothing. */
function changesOfTie(dataset: Dataset, { relation, from, to }: NodeTie): NetworkChange[] {
  const { since, until, basis, source } = relation;
  const at = (
    kind: 'begins' | 'ends' | 'said',
    date: DateText | null,
    end: 'first' | 'last',
  ): NetworkChange[] => {
    const span = date === null ? null : spanOfText(date);
    if (date === null || !span) return [];
    return [{ kind, relation, from, to, day: span[end], date }];
  };
  const dated = [...at('begins', since, 'first'), ...at('ends', until, 'last')];
  if (since !== null || basis === 'undisputed' || basis === 'unknown') return dated;
  const said = at('said', findRow(dataset.sources, source)?.published ?? null, 'first');
  // Said only after it had ended: its end is the one change that has a place in time.
  const over = dated.some(({ day }) => said.some((one) => one.day > day));
  return over ? dated : [...said, ...dated];
}

/**
 * The first act between each two nodes, whoever acted, among the events that pass. An act
 * dated to a year only has no place in an order of days.
 */
function firstContacts(dataset: Dataset, network: ActorNetwork, events: RowMask): NetworkChange[] {
  const met = new Set<string>();
  const found: NetworkChange[] = [];
  dataset.events.rows.forEach((event, row) => {
    if (events[row] !== 1 || isYearOnly(event.date)) return;
    forEachOfRow(network.acts.pairsOfEvent, row, (index) => {
      const pair = network.acts.pairs[index];
      if (!pair) return;
      const { from, to } = pair;
      const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
      if (met.has(key)) return;
      met.add(key);
      found.push({
        kind: 'contact',
        event,
        from,
        to,
        day: dataset.events.first[row] ?? 0,
        date: event.date,
      });
    });
  });
  return found;
}

/**
 * All changes between drawn nodes, in order: by day, the closer date first, then by kind.
 * @param events rows among which an act is the first: not filtered by time, or no first would be
 */
export function networkChanges(
  dataset: Dataset,
  network: ActorNetwork,
  events: RowMask,
): NetworkChange[] {
  const { drawn } = network.graph;
  return [
    ...network.ties.flatMap((tie) => changesOfTie(dataset, tie)),
    ...firstContacts(dataset, network, events),
  ]
    .filter(({ from, to }) => from < drawn && to < drawn)
    .toSorted(
      (a, b) =>
        a.day - b.day ||
        b.date.length - a.date.length ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
    );
}

/** Changes in order, those of one date together. */
export function stepsOf(changes: readonly NetworkChange[]): ChangeStep[] {
  const steps: (ChangeStep & { readonly changes: NetworkChange[] })[] = [];
  for (const change of changes) {
    const last = steps.at(-1);
    if (last?.day === change.day && last.date === change.date) last.changes.push(change);
    else steps.push({ day: change.day, date: change.date, changes: [change] });
  }
  return steps;
}
