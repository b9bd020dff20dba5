import { findRow, type Dataset } from '../data/dataset.ts';
import type { Relation } from '../domain/record.ts';
import { shortName } from './actorNames.ts';
import type { LaterTexts } from './laterTexts.ts';

/** A declared tie with who says so: "TTP is allied with BLA: alleged by Munir Akram, since 2023". */
export function relationSentence(relation: Relation, dataset: Dataset, texts: LaterTexts): string {
  const { relation: words } = texts.messages.actors;
  return words.sentence(
    shortName(dataset, relation.from, texts),
    texts.messages.common.relation[relation.type],
    shortName(dataset, relation.to, texts),
    saidOf(relation, dataset, texts),
  );
}

/** Who says so and for when: "alleged by Munir Akram, since 2023". */
export function saidOf(
  { basis, said_by, since, until }: Relation,
  dataset: Dataset,
  texts: LaterTexts,
): string {
  const { relation: words } = texts.messages.actors;
  const speaker = said_by === null ? null : findRow(dataset.actors, said_by);
  const said = words.said[basis](speaker?.short_name ?? said_by);
  const { dateText } = texts.format;
  if (since !== null && until !== null)
    return words.between(said, dateText(since), dateText(until));
  if (since !== null) return words.since(said, dateText(since));
  return until === null ? said : words.until(said, dateText(until));
}
