import { findRow, type Dataset } from '../data/dataset.ts';
import type { LaterTexts } from './laterTexts.ts';

/** The name of a speaker or body where there is room: the record's short name, or plain words for it. */
export function speakerName(
  dataset: Pick<Dataset, 'actors'>,
  id: string,
  { messages }: LaterTexts,
): string {
  const { plain } = messages.actors;
  return (
    (Object.hasOwn(plain, id) ? plain[id] : undefined) ??
    findRow(dataset.actors, id)?.short_name ??
    id
  );
}
