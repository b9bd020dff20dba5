/** What passes, as figures and their steps; and which incident is looked at. */
import { findRow } from '../../data/dataset.ts';
import {
  growthByDay,
  growthSpread,
  growthsOf,
  type Growth,
  type GrowthSpread,
} from '../../model/figureGrowth.ts';
import { stepsOfIncident, type IncidentSteps } from '../../model/figureSteps.ts';
import type { ViewInput } from '../../views/types.ts';

/** Days after the incident that the rule of thumb compares. */
export const EARLY = 1;
export const LATE = 7;

export interface GrowthSeries {
  /** Incidents that pass and have a figure, with or without steps. */
  readonly withFigure: readonly IncidentSteps[];
  /** Of these, incidents with a step. */
  readonly withSteps: readonly IncidentSteps[];
  readonly growths: readonly Growth[];
  /** Over the lines whose every step the record states. */
  readonly stated: GrowthSpread;
  /** Over all lines, those with inferred steps too. */
  readonly all: GrowthSpread;
  /** The figure by day `LATE` over that by day `EARLY`, over lines with both, all steps stated. */
  readonly byDay: GrowthSpread;
}

/** The steps of everything that passes, for the outcome in force. */
export function growthSeries({ dataset, passing, state }: ViewInput): GrowthSeries {
  const read = dataset.incidents.rows.flatMap((incident, row) =>
    passing.incidents[row] === 1 ? [stepsOfIncident(dataset, incident, state.outcome)] : [],
  );
  const withSteps = read.filter(({ moves }) => moves > 0);
  const growths = growthsOf(withSteps);
  const stated = growths.filter(({ basis }) => basis === 'stated');
  return {
    withFigure: read.filter(({ lines }) => lines.length > 0),
    withSteps,
    growths,
    stated: growthSpread(stated),
    all: growthSpread(growths),
    byDay: growthSpread(stated.flatMap((growth) => growthByDay(growth, EARLY, LATE) ?? [])),
  };
}

export interface Shown {
  /** null: nothing that passes has a step. */
  readonly steps: IncidentSteps | null;
  /** An incident is selected, and it has no step to show. */
  readonly selectedWithout: IncidentSteps | null;
}

/** The incident that is selected, whatever is filtered; else the one with most steps that passes. */
export function shownIncident(
  { dataset, state }: Pick<ViewInput, 'dataset' | 'state'>,
  { withSteps }: GrowthSeries,
): Shown {
  const selected = state.select
    .flatMap((one) => (one.kind === 'record' ? (findRow(dataset.incidents, one.id) ?? []) : []))
    .map((incident) => stepsOfIncident(dataset, incident, state.outcome));
  const chosen = selected.find(({ moves }) => moves > 0);
  if (chosen) return { steps: chosen, selectedWithout: null };
  const [most] = withSteps.toSorted((a, b) => b.moves - a.moves);
  return { steps: most ?? null, selectedWithout: selected[0] ?? null };
}
