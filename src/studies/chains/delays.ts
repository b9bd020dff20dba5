/**
 * How soon incidents were answered. The rule: only links from an incident straight to an act
 * count; of each incident and each row (an actor, a form of act, a camp) only the first answer;
 * days run from the incident's first day to the act's. Whether links that the coder inferred
 * count is the reader's choice.
 */
import { ascending, group } from 'd3-array';
import { findRow, type Dataset } from '../../data/dataset.ts';
import type { DiplomaticEvent, Incident } from '../../domain/record.ts';
import type { Passing } from '../../filter/evaluation.ts';
import { spanOfText } from '../../lib/days.ts';
import type { ChainLink, ResponseChains } from '../../model/responseChains.ts';
import { spreadOf, type Spread } from '../../model/spread.ts';
import type { By } from './settings.ts';

export interface Answer {
  readonly incident: Incident;
  readonly act: DiplomaticEvent;
  readonly link: ChainLink;
}

/** The first answer to an incident; `days` null: it is not known which day it came. */
export interface FirstAnswer extends Answer {
  readonly days: number | null;
}

export interface DelayRow extends Spread {
  /** An actor's id, a form, a camp; null: whoever came first. */
  readonly key: string | null;
  /** One an incident, the soonest first, those without a day last. */
  readonly answers: readonly FirstAnswer[];
  /** Known delays, ascending. */
  readonly known: readonly number[];
  /** Answers whose delay is not known. */
  readonly unknown: number;
}

/** Every link from an incident that passes to an act that passes. */
export function directAnswers(
  dataset: Dataset,
  { answersTo }: ResponseChains,
  passing: Passing,
  inferred: boolean,
): Answer[] {
  return dataset.incidents.rows.flatMap((incident, row) => {
    if (passing.incidents[row] !== 1) return [];
    return (answersTo.get(incident.id) ?? []).flatMap((link): Answer[] => {
      const at = dataset.events.rowOf.get(link.effect) ?? -1;
      const act = dataset.events.rows[at];
      const counts = act && passing.events[at] === 1 && (inferred || link.basis === 'stated');
      return counts ? [{ incident, act, link }] : [];
    });
  });
}

/** What an answer counts for: each of the actors (or their camps) who act, once. */
function keysOf(by: By, { act }: Answer, dataset: Dataset): readonly string[] {
  if (by === 'format') return [act.format];
  if (by === 'actor') return [...new Set(act.initiators)];
  return [
    ...new Set(
      act.initiators.map((id) => findRow(dataset.actors, id)?.camp ?? ('unknown' as const)),
    ),
  ];
}

/** The earliest day an answer may have come: not before what it answers. */
function earliest({ incident, act }: Answer): number {
  return Math.max(spanOfText(act.date)?.first ?? 0, spanOfText(incident.date)?.first ?? 0);
}

/**
 * The first of the answers to one incident. Where one that is dated to its month may have come
 * before the first that has a day, it is not known which was first, nor when.
 */
export function firstOf(answers: readonly Answer[]): FirstAnswer | null {
  const [first] = answers
    .filter(({ link }) => link.days !== null)
    .toSorted((a, b) => (a.link.days ?? 0) - (b.link.days ?? 0));
  const rival = answers.find(
    (one) => one.link.days === null && (!first || earliest(one) < earliest(first)),
  );
  if (rival) return { ...rival, days: null };
  return first ? { ...first, days: first.link.days } : null;
}

function rowOf(key: string | null, answers: readonly Answer[]): DelayRow {
  const firsts = [...group(answers, ({ incident }) => incident.id).values()]
    .flatMap((ofIncident) => firstOf(ofIncident) ?? [])
    .toSorted(
      (a, b) =>
        ascending(a.days ?? Infinity, b.days ?? Infinity) ||
        ascending(a.incident.date, b.incident.date),
    );
  const known = firsts.flatMap(({ days }) => days ?? []);
  return { key, answers: firsts, known, unknown: firsts.length - known.length, ...spreadOf(known) };
}

/** Whoever answered first, then each who (or what) answers, the most incidents first. */
export function delayRows(answers: readonly Answer[], by: By, dataset: Dataset): DelayRow[] {
  if (answers.length === 0) return [];
  const keyed = answers.flatMap((answer) =>
    keysOf(by, answer, dataset).map((key) => ({ key, answer })),
  );
  const rows = [...group(keyed, ({ key }) => key)].map(([key, ofKey]) =>
    rowOf(
      key,
      ofKey.map(({ answer }) => answer),
    ),
  );
  return [
    rowOf(null, answers),
    ...rows.toSorted(
      (a, b) => b.answers.length - a.answers.length || ascending(a.key ?? '', b.key ?? ''),
    ),
  ];
}
