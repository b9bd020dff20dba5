import { findRow, type Dataset } from '../data/dataset.ts';
import type { Texts } from './texts.ts';

/**
 * What an actor is called wherever a reader sees it: the record's short name, or plain words for
 * one that says nothing to a reader. An unknown id by itself. Under a node of the network a place
 * says more, and the name may be shorter (`actorNames.ts`); files to download keep the id and the
 * record's own name.
 */
export function actorName(
  dataset: Pick<Dataset, 'actors'>,
  id: string,
  { messages }: Pick<Texts, 'messages'>,
): string {
  const { plainActor } = messages.common;
  return (
    (Object.hasOwn(plainActor, id) ? plainActor[id] : undefined) ??
    findRow(dataset.actors, id)?.short_name ??
    id
  );
}
