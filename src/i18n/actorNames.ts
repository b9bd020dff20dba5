/** How actors are called in the network and wherever no room is for more. */
import type { Dataset } from '../data/dataset.ts';
import { actorName } from './actorName.ts';
import type { Texts } from './texts.ts';
import { cutText } from '../lib/cutText.ts';
import { LABEL_LENGTH } from '../model/networkLayout.ts';

/** The name in sentences and tables, where no place tells namesakes apart. */
export function shortName(dataset: Dataset, id: string, texts: Texts): string {
  const own = texts.messages.network.label;
  return (Object.hasOwn(own, id) ? own[id] : undefined) ?? actorName(dataset, id, texts);
}

/** The same under a node, at most as long as a label may be. */
export function labelName(dataset: Dataset, id: string, texts: Texts): string {
  return cutText(shortName(dataset, id, texts), LABEL_LENGTH);
}
