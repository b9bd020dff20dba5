import { shortName } from '../../i18n/actorNames.ts';
import { wordName } from '../../i18n/wordText.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { NetworkSeries } from './series.ts';

/** What is drawn, the numbers and the pattern in at most sixty words. */
export function networkSummary(series: NetworkSeries, texts: LaterTexts): string {
  const { messages, format } = texts;
  const words = messages.summaries.network;
  const { graph } = series.network;
  const name = (node: number): string => {
    return shortName(series.dataset, graph.nodes[node]?.id ?? '', texts);
  };
  const [most] = series.links.toSorted((a, b) => b.acts - a.acts);
  const main = series.ties.filter(({ kind }) => kind !== null);
  const unheard = series.ties.filter((tie) => !series.isTieHeard(tie)).length;
  return [
    words.active(format.count(series.active), format.count(graph.drawn)),
    most
      ? words.acts(
          format.count(series.counts.between),
          name(most.from),
          name(most.to),
          format.count(most.acts),
        )
      : words.noActs,
    // Where they are hidden those of who is chosen are drawn at most.
    ...(series.choices.ties
      ? [
          words.ties(
            format.count(main.length),
            format.count(main.filter(({ line }) => line === 'alleged').length),
            format.count(main.filter(({ denied }) => denied).length),
          ),
        ]
      : []),
    ...(unheard > 0 || series.links.some(({ heard }) => heard !== null)
      ? [words.heard(wordName(series.word, series.dataset, texts), format.count(unheard))]
      : []),
  ].join(' ');
}
