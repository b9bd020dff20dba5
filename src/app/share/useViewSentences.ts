import { filterLine } from '../../i18n/filterWords.ts';
import { headlineSentence } from '../../i18n/headline.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { wordPhrase } from '../../i18n/wordText.ts';
import type { PipelineResult } from '../../pipeline/createPipeline.ts';
import { useLazyCode } from '../../ui/lazyCode.ts';
import { VIEWS } from '../../views/registry.ts';
import type { ViewDefinition, ViewInput } from '../../views/types.ts';

const [CASUALTIES]: readonly [ViewDefinition, ...ViewDefinition[]] = VIEWS;

/**
 * What each view shows, with what is asked for: the casualties as the page's headline has them.
 * Acts and actors are told in their own words: their picture has no dead in it.
 * @param shown one view, or two
 */
export function useViewSentences(
  shown: readonly ViewDefinition[],
  inputs: readonly ViewInput[],
  { sum, differ }: PipelineResult,
): readonly string[] {
  const texts = useLaterTexts();
  const { filtered } = texts.messages.share;
  const [first = CASUALTIES, second = first] = shown;
  const summaries = [useLazyCode(first.summary), useLazyCode(second.summary)];
  return shown.flatMap((view, index) => {
    const [input, summarise] = [inputs[index], summaries[index]];
    if (!input || !summarise) return [];
    const { dataset, state } = input;
    const { word, outcome, filter } = state;
    const phrase = wordPhrase(word, dataset, texts);
    const { extent } = dataset;
    const counted =
      view.id === 'casualties'
        ? headlineSentence({ sum, differ, outcome, filter, extent, word, phrase }, texts)
        : summarise(view.series(input), texts);
    const asked = filterLine(filter, dataset, texts, view.exempt);
    return [asked === '' ? counted : filtered(counted, asked)];
  });
}
