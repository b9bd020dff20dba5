/** What each word would say of what passes: the numbers beside the choices. */
import type { Outcome, VictimGroup } from '../../domain/vocabulary.ts';
import type { RowMask } from '../../lib/rowMask.ts';
import type { Pipeline } from '../../pipeline/createPipeline.ts';
import { groupColumns } from '../../reading/groupColumns.ts';
import type { RangeSum } from '../../reading/readings.ts';
import { sumRows } from '../../reading/sums.ts';
import { NAMED_WORDS, type NamedWord } from '../../reading/word.ts';

/** What is asked, apart from the word. */
export interface WordQuestion {
  readonly outcome: Outcome;
  readonly groups: readonly VictimGroup[];
  /** Incidents that pass. */
  readonly passing: RowMask;
}

export interface WordOption {
  readonly word: NamedWord;
  readonly sum: RangeSum;
}

/** Every named word with its own sum over what passes. */
export function wordOptions(pipeline: Pipeline, question: WordQuestion): WordOption[] {
  return NAMED_WORDS.map((word) => {
    const columns = groupColumns(pipeline.read(question.outcome, word), question.groups);
    return { word, sum: sumRows(columns, question.passing) };
  });
}

export interface SpeakerOption {
  /** Actor id. */
  readonly id: string;
  /** Incidents that pass and of which it, or somebody who leads up to it, gives a figure. */
  readonly incidents: number;
}

/** Actors whose word speaks of something that passes, the most spoken of first. */
export function speakerOptions(pipeline: Pipeline, question: WordQuestion): SpeakerOption[] {
  const { dataset, membership } = pipeline;
  const { incidents } = pipeline.read(question.outcome, 'range');
  /** Rows that each speaker itself gives a figure for. */
  const rowsOf = new Map<string, Set<number>>();
  incidents.forEach(({ claims, feeds }, row) => {
    if (question.passing[row] !== 1) return;
    claims.forEach(({ said_by: speaker }, index) => {
      const group = feeds[index];
      const asked =
        question.groups.length === 0 || (group != null && question.groups.includes(group));
      if (!asked) return;
      const rows = rowsOf.get(speaker) ?? new Set();
      rowsOf.set(speaker, rows.add(row));
    });
  });
  return dataset.actors.rows
    .flatMap(({ id }) => {
      const rows = new Set<number>();
      for (const member of membership.get(id) ?? [id]) {
        for (const row of rowsOf.get(member) ?? []) rows.add(row);
      }
      return rows.size === 0 ? [] : [{ id, incidents: rows.size }];
    })
    .toSorted((a, b) => b.incidents - a.incidents || (a.id < b.id ? -1 : 1));
}
