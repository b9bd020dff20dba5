/** Changes in words. */
import { shortName } from '../../i18n/actorNames.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { counterTieWords, relationSentence } from '../../i18n/relationSentence.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { ActorNetwork } from '../../model/actorNetwork.ts';
import type { NetworkChange } from '../../model/networkChanges.ts';

/** What kind of change it is: a split and a designation have words of their own. */
export function changeWord(change: NetworkChange, messages: LaterTexts['messages']): string {
  const words = messages.studies.changes.kind;
  if (change.kind === 'contact') return words.contact;
  if (change.kind === 'ends') return words.ends;
  const { type, basis } = change.relation;
  if (change.kind === 'said') return words.said[basis];
  if (type === 'splinter-of') return words.split;
  return type === 'designates' ? words.designated : words.begins;
}

/** A change as one sentence, for a table; of a tie with who says the opposite. */
export function changeSentence(
  change: NetworkChange,
  { graph }: ActorNetwork,
  dataset: Dataset,
  texts: LaterTexts,
): string {
  if (change.kind !== 'contact') {
    const sentence = relationSentence(change.relation, dataset, texts);
    const counter = counterTieWords(change.relation, dataset, texts);
    return counter === null ? sentence : sentence + texts.messages.common.semicolon + counter;
  }
  const name = (node: number): string => shortName(dataset, graph.nodes[node]?.id ?? '', texts);
  return texts.messages.studies.changes.firstContact(
    name(change.from),
    name(change.to),
    change.event.title,
  );
}
