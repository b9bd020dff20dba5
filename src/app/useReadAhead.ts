import { useEffect } from 'react';
import type { Outcome } from '../domain/vocabulary.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import { NAMED_WORDS } from '../reading/word.ts';
import { whenIdle } from '../ui/whenIdle.ts';

/**
 * Reads the record on everyone's word while the reader looks, a word at a time, so that the first
 * choice of a lens is as quick as every later one.
 * @param ready false: the page has more urgent work
 */
export function useReadAhead(pipeline: Pipeline, outcome: Outcome, ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    let cancel = (): void => undefined;
    const readFrom = (at: number): void => {
      const word = NAMED_WORDS[at];
      if (word === undefined) return;
      cancel = whenIdle(() => {
        pipeline.read(outcome, word);
        readFrom(at + 1);
      });
    };
    readFrom(0);
    return () => cancel();
  }, [pipeline, outcome, ready]);
}
