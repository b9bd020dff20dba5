/** What the numbers of a story's sentences count: the records behind them, and how to call them. */
import type { Table } from '../data/dataset.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import type { RowMask } from '../lib/rowMask.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { CountedTable } from './placeholders.ts';
import type { StoryCount } from './story.ts';

/** Records that a number counts, and what they are called: "12 acts before it". */
export interface WordedCount {
  readonly label: string;
  readonly records: readonly string[];
}

function idsOf({ rows }: Table<{ readonly id: string }>, passing: RowMask): string[] {
  return rows.flatMap(({ id }, row) => (passing[row] === 1 ? [id] : []));
}

/** The records that pass in a story's state, of the tables that its sentences count. */
export function countsInState(
  tables: readonly CountedTable[],
  state: ExplorerState,
  pipeline: Pipeline,
): StoryCount[] {
  if (tables.length === 0) return [];
  const { incidents, events } = pipeline.dataset;
  const { passing } = pipeline.run(state).evaluation;
  return tables.map((of) => ({
    of,
    records: of === 'acts' ? idsOf(events, passing.events) : idsOf(incidents, passing.incidents),
  }));
}

/** Counts in words; one of nothing is left out. */
export function wordedCounts(
  counts: readonly StoryCount[],
  { messages, format }: LaterTexts,
): WordedCount[] {
  const { counted } = messages.studies.stories;
  return counts.flatMap(({ of, records }) =>
    records.length === 0 ? [] : [{ label: counted[of](format.count(records.length)), records }],
  );
}
