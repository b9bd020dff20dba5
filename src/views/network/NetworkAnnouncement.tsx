import { useState } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import { useLaterTexts, type LaterTexts } from '../../i18n/laterTexts.ts';
import { describeNode, describePair, spoken } from './describe.ts';
import { shortName } from '../../i18n/actorNames.ts';
import type { NetworkSeries } from './series.ts';
import type { Announced } from './useNetworkGestures.ts';

interface NetworkAnnouncementProps {
  readonly announced: Announced;
  readonly series: NetworkSeries;
  readonly dataset: Dataset;
}

/** What the keyboard has brought about, once: a later filter does not say it again. */
export function NetworkAnnouncement({ announced, series, dataset }: NetworkAnnouncementProps) {
  const texts = useLaterTexts();
  const [said] = useState(() => sentenceOf(announced, series, dataset, texts));
  return said;
}

function sentenceOf(
  announced: Announced,
  series: NetworkSeries,
  dataset: Dataset,
  texts: LaterTexts,
): string {
  const words = texts.messages.actors.describe;
  const { count } = texts.format;
  const nodeOf = (id: string): number =>
    series.network.graph.nodes.findIndex((node) => node.id === id);
  switch (announced.kind) {
    case 'opened':
      return words.opening(shortName(dataset, announced.id, texts), count(announced.members));
    case 'folded':
      return words.closing(shortName(dataset, announced.id, texts));
    case 'node': {
      const position = words.position(count(announced.place), count(announced.of));
      return spoken(describeNode(series, dataset, nodeOf(announced.id), texts), texts, position);
    }
    case 'link': {
      const { from, to, relation } = announced;
      const pair = describePair(series, dataset, nodeOf(from), nodeOf(to), texts);
      const one =
        relation === null
          ? { ...pair, ties: [] }
          : { ...pair, lines: [], ties: pair.ties.slice(relation, relation + 1) };
      return spoken(one, texts, words.link(count(announced.place), count(announced.of)));
    }
  }
}
