import type { Dataset } from '../data/dataset.ts';
import type { Relation } from '../domain/record.ts';
import { counterTies } from '../model/counterTies.ts';
import { shortName } from './actorNames.ts';
import type { LaterTexts } from './laterTexts.ts';
import { actorName } from './actorName.ts';

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
  const said = words.said[basis](said_by === null ? null : actorName(dataset, said_by, texts));
  const { dateText } = texts.format;
  if (since !== null && until !== null)
    return words.between(said, dateText(since), dateText(until));
  if (since !== null) return words.since(said, dateText(since));
  return until === null ? said : words.until(said, dateText(until));
}

/**
 * Who says the opposite of the same tie: "denied by Mujahid", of a denial "said to be so by UN";
 * null: the record has nobody who does.
 */
export function counterTieWords(
  relation: Relation,
  dataset: Dataset,
  texts: LaterTexts,
): string | null {
  const { messages } = texts;
  const { tie } = messages.actors;
  const names = counterTies(dataset, relation).map(({ said_by: by }) =>
    by === null ? tie.unnamed : actorName(dataset, by, texts),
  );
  if (names.length === 0) return null;
  const all = [...new Set(names)].join(messages.common.comma);
  return relation.basis === 'denied' ? tie.saidBy(all) : tie.deniedBy(all);
}
