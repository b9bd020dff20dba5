/**
 * How figures grew: what one speaker said of one group in one incident, in the order in which it
 * was said. A later figure follows an earlier one where the record says that it replaces it
 * (`supersedes`), or, inferred, where the same speaker put another on a later day. One that replaces
 * a figure of another speaker or group is no step: it begins a line of its own.
 */
import { figureOf as figureSaid } from '../domain/figures.ts';
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Claim, Incident } from '../domain/record.ts';
import type { Group, Outcome } from '../domain/vocabulary.ts';
import { dayOfText, type Day } from '../lib/days.ts';
import { knownDay } from './knownDays.ts';
import { isAnyPaper, paperOfClaim, voiceOf } from '../data/voices.ts';

/** A figure as it was put; numbers count people. */
export interface StepFigure {
  readonly low: number;
  /** The one number for it: `best`, else `low`, else `high`, as the readings take it. */
  readonly value: number;
  readonly high: number;
  /** "At least", "more than": no most is said. */
  readonly open: boolean;
  /** "Up to": only the most is said, and no least. */
  readonly capped: boolean;
}

/** Between what and what the number is, as far as it was said; `most` is Infinity where it is open. */
export function boundsOfFigure({ low, high, open, capped }: StepFigure): {
  readonly least: number;
  readonly most: number;
} {
  return { least: capped ? 0 : low, most: open ? Infinity : high };
}

/** How a figure follows the one before: by the record, by the coder's inference, or as the first. */
export type Follows = 'stated' | 'inferred' | null;

export interface FigureStep {
  readonly claim: Claim;
  readonly figure: StepFigure;
  /**
   * When it was said, else when its source was published, as the readings take it: the day on which
   * it was known to have been said; null: not known to the day.
   */
  readonly day: Day | null;
  /** Days from the incident's first day to `day`; null where either is not known. */
  readonly elapsed: number | null;
  readonly follows: Follows;
}

/** What one speaker said of one group, the first figure first. */
export interface FigureLine {
  /** Id of its first claim. */
  readonly key: string;
  readonly said_by: string;
  /** Of the unnamed press the publisher whose figures these are; null: another speaker, or none is printed. */
  readonly publisher: string | null;
  readonly group: Group;
  readonly steps: readonly FigureStep[];
}

/**
 * Why a claim of the outcome is in no line: it covers more than the incident, or gives no number.
 */
export type ApartReason = 'cumulative' | 'no-figure';

export interface IncidentSteps {
  readonly incident: Incident;
  /** Every claim with a figure is in one line; lines with several steps first. */
  readonly lines: readonly FigureLine[];
  /** Steps from one figure to the next, all lines together. */
  readonly moves: number;
  readonly apart: readonly { readonly claim: Claim; readonly reason: ApartReason }[];
}

/** A claim's figure as it was put; null: it gives no number. */
export function figureOf(claim: Claim): StepFigure | null {
  const figure = figureSaid(claim);
  if (figure === null) return null;
  const { low, best: value, high, open } = figure;
  const capped = claim.low === null && (claim.qualifier === 'up to' || claim.best === null);
  return { low, value, high, open, capped };
}

/** A day that was said stands for itself: one said only to the month is not the source's day. */
function dayOf(claim: Claim, dataset: Pick<Dataset, 'sources'>): Day | null {
  const text = claim.said_on ?? findRow(dataset.sources, claim.source)?.published ?? null;
  return text === null ? null : dayOfText(text);
}

/** Who speaks, as figures are compared elsewhere; where no paper is printed, each source by itself. */
function speakerOf(claim: Claim, dataset: Pick<Dataset, 'actors' | 'sources'>): string {
  const voice = voiceOf(claim, dataset);
  return isAnyPaper(voice) ? voice + claim.source : voice;
}

/** Claims of one speaker and group as chains of what replaces what. */
function statedChains(steps: readonly FigureStep[]): FigureStep[][] {
  const next = new Map<string, FigureStep>();
  const ids = new Set(steps.map(({ claim }) => claim.id));
  const heads: FigureStep[] = [];
  for (const step of steps) {
    const { id, supersedes } = step.claim;
    const known = supersedes !== null && supersedes !== id && ids.has(supersedes);
    // Of two that replace the same figure the first goes on with its line.
    if (known && !next.has(supersedes)) next.set(supersedes, { ...step, follows: 'stated' });
    else heads.push(step);
  }
  return heads.map((head) => {
    const chain = [head];
    for (let at = next.get(head.claim.id); at; at = next.get(at.claim.id)) chain.push(at);
    return chain;
  });
}

function lastDay(chain: readonly FigureStep[]): number {
  return chain.at(-1)?.day ?? Infinity;
}

function firstDay(chain: readonly FigureStep[]): number {
  return chain[0]?.day ?? Infinity;
}

/**
 * Joins a chain to the one before it where there is no doubt which that is: exactly one ended on
 * an earlier day and is not gone on with yet, and no other begins on the same day.
 * @param replaced ids that a claim of another speaker or group replaces: nothing is inferred to follow them
 */
function joinChains(
  chains: readonly FigureStep[][],
  replaced: ReadonlySet<string>,
): FigureStep[][] {
  const byStart = chains.toSorted((a, b) => firstDay(a) - firstDay(b));
  const joined: FigureStep[][] = [];
  for (const chain of byStart) {
    const start = firstDay(chain);
    const [head, ...rest] = chain;
    if (!head) continue;
    const earlier = joined.filter(
      (one) => lastDay(one) < start && !replaced.has(one.at(-1)?.claim.id ?? ''),
    );
    const [before, another] = earlier;
    const alone = byStart.filter((one) => firstDay(one) === start).length === 1;
    if (before && !another && alone && start !== Infinity && head.claim.supersedes === null) {
      before.push({ ...head, follows: 'inferred' }, ...rest);
    } else joined.push([...chain]);
  }
  return joined;
}

/**
 * The lines of one incident and outcome. Whose word is in force plays no part: every claim with a
 * figure is in exactly one line, but those that cover more than the incident.
 */
export function stepsOfIncident(
  dataset: Pick<Dataset, 'actors' | 'sources'>,
  incident: Incident,
  outcome: Outcome,
): IncidentSteps {
  const start = knownDay(incident);
  const apart: { claim: Claim; reason: ApartReason }[] = [];
  const groups = new Map<string, FigureStep[]>();
  const claims = incident.claims.filter((claim) => claim.outcome === outcome);
  for (const claim of claims) {
    const figure = figureOf(claim);
    if (claim.cumulative) apart.push({ claim, reason: 'cumulative' });
    else if (!figure) apart.push({ claim, reason: 'no-figure' });
    else {
      const day = dayOf(claim, dataset);
      const elapsed = day === null || start === null ? null : day - start;
      const key = `${speakerOf(claim, dataset)} ${claim.group}`;
      const step: FigureStep = { claim, figure, day, elapsed, follows: null };
      groups.set(key, [...(groups.get(key) ?? []), step]);
    }
  }
  const lines: FigureLine[] = [];
  for (const steps of groups.values()) {
    const ids = new Set(steps.map(({ claim }) => claim.id));
    const replaced = new Set(
      claims.flatMap(({ id, supersedes }) =>
        supersedes !== null && !ids.has(id) && ids.has(supersedes) ? [supersedes] : [],
      ),
    );
    for (const chain of joinChains(statedChains(steps), replaced)) {
      const [head] = chain;
      if (!head) continue;
      const { id, said_by, group } = head.claim;
      const publisher = paperOfClaim(head.claim, dataset);
      lines.push({ key: id, said_by, publisher, group, steps: chain });
    }
  }
  return {
    incident,
    lines: lines.toSorted((a, b) => b.steps.length - a.steps.length),
    moves: lines.reduce((sum, { steps }) => sum + steps.length - 1, 0),
    apart,
  };
}
