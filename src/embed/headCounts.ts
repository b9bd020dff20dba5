import type { embed } from '../i18n/en/embed.ts';
import type { Texts } from '../i18n/texts.ts';
import type { PipelineResult } from '../pipeline/createPipeline.ts';
import { isEveryones } from '../reading/word.ts';
import type { ExplorerState } from '../state/explorer.ts';

/** What an embed counts, on whose word, and what is asked for. */
export interface Counted {
  readonly state: Pick<ExplorerState, 'word' | 'outcome'>;
  /** Of everything that passes. */
  readonly result: Pick<PipelineResult, 'sum' | 'full'>;
  /** How much passes: incidents, or acts and not incidents. */
  readonly passing: number;
  readonly acts: boolean;
  /** `filterLine`; empty: nothing is asked for besides the period. */
  readonly asked: string;
}

/** What follows whose word it is, below the sentence. */
export function headCounts(
  { state: { word, outcome }, result: { sum, full }, passing, acts, asked }: Counted,
  { messages, format }: Texts,
  words: typeof embed,
): string {
  const counts = acts
    ? [messages.app.readout.diplomacy(format.count(passing), passing === 1)]
    : [
        messages.app.headline.incidents(format.count(passing), passing === 1),
        ...(sum.no_figure > 0
          ? [words.noFigure(format.count(sum.no_figure), isEveryones(word))]
          : []),
        // Beside what one side says stands what all say, as behind its bars.
        ...(!isEveryones(word) && full.incidents > 0
          ? [words.everyones(format.range(full), messages.common.outcomeVerb[outcome])]
          : []),
      ];
  return [counts.join(messages.common.comma), asked]
    .filter((text) => text !== '')
    .join(messages.common.separator);
}
