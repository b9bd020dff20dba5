/** What each kind of speaker says of a bin by its own word, for tooltips and announcements. */
import type { Dataset } from '../../data/dataset.ts';
import type { VictimGroup } from '../../domain/vocabulary.ts';
import { binIndexOf } from '../../lib/timeBins.ts';
import { addRanges, ZERO_RANGE, type Range } from '../../reading/range.ts';
import { readIncident } from '../../reading/readIncident.ts';
import { createReadingContext, type ReadingContext } from '../../reading/readingContext.ts';
import type { ViewInput } from '../types.ts';
import { masksOf } from './series.ts';

/** Words that are told apart, the parties first. */
const CLAIMANT_WORDS = ['pakistan', 'kabul', 'armed-groups', 'independent', 'press'] as const;
type ClaimantWord = (typeof CLAIMANT_WORDS)[number];

export interface ClaimantSum {
  readonly word: ClaimantWord;
  readonly range: Range;
  /** Incidents of the bin that this word gives a figure for: words cover different ones. */
  readonly incidents: number;
}

const contexts = new WeakMap<Dataset, ReadingContext>();

function contextOf({ dataset, membership }: ViewInput): ReadingContext {
  const known = contexts.get(dataset);
  if (known) return known;
  // A bin's few incidents are prepared when they are read, not all of the record for a first hover.
  const incidents = { ...dataset.incidents, rows: [] };
  const context = createReadingContext({ ...dataset, incidents }, membership);
  contexts.set(dataset, context);
  return context;
}

/** Sums over the bin's incidents under each word alone; words that say nothing are left out. */
export function claimantSums(
  input: ViewInput,
  bin: number,
  group: VictimGroup | null,
): ClaimantSum[] {
  const { dataset, readings, time } = input;
  const { shown } = masksOf(input);
  const context = contextOf(input);
  const incidents = dataset.incidents.rows.filter(
    (_, row) =>
      shown.incidents[row] === 1 &&
      binIndexOf(time.bins, dataset.incidents.first[row] ?? -Infinity) === bin,
  );
  const { group: asked } = input.state.filter;
  return CLAIMANT_WORDS.flatMap((word) => {
    const ranges = incidents.flatMap((incident) => {
      const { whole, groups } = readIncident(incident, readings.outcome, word, context);
      if (group === null && asked.length === 0) return whole ?? [];
      const parts = (group === null ? asked : [group]).flatMap((one) => groups[one] ?? []);
      return parts.length === 0 ? [] : parts.reduce(addRanges);
    });
    if (ranges.length === 0) return [];
    return { word, range: ranges.reduce(addRanges, ZERO_RANGE), incidents: ranges.length };
  });
}
