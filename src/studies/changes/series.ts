/** The steps in force, the one that is shown, and what stands between the bodies at a step. */
import type { Dataset } from '../../data/dataset.ts';
import type { RowMask } from '../../lib/rowMask.ts';
import type { ActorNetwork } from '../../model/actorNetwork.ts';
import {
  networkChanges,
  recordOfChange,
  stepsOf,
  type ChangeStep,
  type NetworkChange,
} from '../../model/networkChanges.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import type { Transition } from '../../state/explorerStore.ts';
import type { Day } from '../../lib/days.ts';

export interface ChangeChoices {
  readonly multiples: boolean;
  readonly contacts: boolean;
}

/** The study's settings in force. */
export function changeChoices({ settings }: Pick<ExplorerState, 'settings'>): ChangeChoices {
  const own = settings['changes'] ?? {};
  return { multiples: own['form'] === 'multiples', contacts: own['contacts'] !== 'hidden' };
}

export interface ChangeSeries {
  /** Every dated change, those after the window too. */
  readonly all: readonly NetworkChange[];
  /** The first day of a step: where the filter's time begins, at the earliest where the record does. */
  readonly start: Day;
  /** What changed before that: it stands there from the first step on. */
  readonly before: readonly NetworkChange[];
  readonly steps: readonly ChangeStep[];
}

interface SeriesAsked {
  readonly dataset: Dataset;
  readonly network: ActorNetwork;
  /** Rows that pass every constraint but time and actors. */
  readonly events: RowMask;
  /** Days of the filter, both included; null: no bound. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly contacts: boolean;
}

/**
 * The dated changes of the window as steps. A tie may be dated to years before the record's own
 * period; of those years it holds nothing else, so no step is made of them.
 */
export function changeSeries(asked: SeriesAsked): ChangeSeries {
  const { dataset, network, events, contacts } = asked;
  const from = Math.max(asked.from ?? -Infinity, dataset.extent.first);
  const to = asked.to ?? Infinity;
  const all = networkChanges(dataset, network, events).filter(
    ({ kind }) => contacts || kind !== 'contact',
  );
  return {
    all,
    start: from,
    before: all.filter(({ day }) => day < from),
    steps: stepsOf(all.filter(({ day }) => day >= from && day <= to)),
  };
}

/** A relation begins and ends: which of the two a step is about. */
function isEnd({ kind }: NetworkChange): boolean {
  return kind === 'ends';
}

interface StepInForce {
  /** The first where none is named or the named one is not there. */
  readonly step: number;
  /** The record whose change is asked for, if it is none of the steps. */
  readonly missing: string | null;
}

/** The step in force. */
export function stepInForce(
  steps: readonly ChangeStep[],
  { settings }: Pick<ExplorerState, 'settings'>,
): StepInForce {
  const { at = '', of } = settings['changes'] ?? {};
  const place = steps.findIndex(({ changes }) =>
    changes.some((change) => recordOfChange(change) === at && isEnd(change) === (of === 'ends')),
  );
  return { step: Math.max(0, place), missing: place < 0 && at !== '' ? at : null };
}

/** Shows a step: it is named after its first change. */
export function withStep(step: ChangeStep | undefined): Transition {
  return (state) => {
    const [first] = step?.changes ?? [];
    if (!first) return state;
    const { at: _at, of: _of, ...others } = state.settings['changes'] ?? {};
    const own = {
      ...others,
      at: recordOfChange(first),
      ...(isEnd(first) ? { of: 'ends' } : {}),
    };
    return { ...state, settings: { ...state.settings, changes: own } };
  };
}

/** How something stands in a picture. */
export type Standing = 'new' | 'ended' | 'standing';

/** What stands when the changes of `now` have just happened after those of `earlier`. */
export interface Standings {
  /** Ids of relations. */
  readonly ties: ReadonlyMap<string, Standing>;
  /** Two nodes that have acted, `3 7` with the lower number first. */
  readonly contacts: ReadonlyMap<string, Standing>;
}

/** Two nodes, whichever way. */
export function contactKey({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${Math.min(from, to)} ${Math.max(from, to)}`;
}

/**
 * A tie whose beginning nobody dates stands from the start until it ends, unless it was first
 * said on a day: then from that day.
 */
export function standingsAt(
  network: ActorNetwork,
  all: readonly NetworkChange[],
  earlier: readonly NetworkChange[],
  now: readonly NetworkChange[],
): Standings {
  const begun = new Set(
    all.flatMap((change) =>
      change.kind === 'begins' || change.kind === 'said' ? [change.relation.id] : [],
    ),
  );
  const ties = new Map<string, Standing>();
  for (const { relation } of network.ties) {
    if (!begun.has(relation.id)) ties.set(relation.id, 'standing');
  }
  const contacts = new Map<string, Standing>();
  for (const change of earlier) {
    if (change.kind === 'contact') contacts.set(contactKey(change), 'standing');
    else if (change.kind === 'ends') ties.delete(change.relation.id);
    else ties.set(change.relation.id, 'standing');
  }
  for (const change of now) {
    if (change.kind === 'contact') contacts.set(contactKey(change), 'new');
    else ties.set(change.relation.id, change.kind === 'ends' ? 'ended' : 'new');
  }
  return { ties, contacts };
}
