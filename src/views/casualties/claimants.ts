/** What each kind of speaker says of a bin by its own word, for tooltips and announcements. */
import type { VictimGroup } from '../../domain/vocabulary.ts';
import { binIndexOf } from '../../lib/timeBins.ts';
import { addRanges, ZERO_RANGE, type Range } from '../../reading/range.ts';
import { readGroups } from '../../reading/readGroups.ts';
import { readIncident } from '../../reading/readIncident.ts';
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

/** Sums over the bin's incidents under each word alone; words that say nothing are left out. */
export function claimantSums(
  input: ViewInput,
  bin: number,
  group: VictimGroup | null,
): ClaimantSum[] {
  const { dataset, readings, readingContext, time } = input;
  const { shown } = masksOf(input);
  const incidents = dataset.incidents.rows.filter(
    (_, row) =>
      shown.incidents[row] === 1 &&
      binIndexOf(time.bins, dataset.incidents.first[row] ?? -Infinity) === bin,
  );
  const groups = group === null ? input.state.filter.group : [group];
  return CLAIMANT_WORDS.flatMap((word) => {
    const ranges = incidents.flatMap((incident) => {
      const reading = readIncident(incident, readings.outcome, word, readingContext);
      return readGroups(reading, groups).range ?? [];
    });
    if (ranges.length === 0) return [];
    return { word, range: ranges.reduce(addRanges, ZERO_RANGE), incidents: ranges.length };
  });
}
