/** Whose word is in force, in words. */
import { findRow, type Dataset } from '../data/dataset.ts';
import { NAMED_WORDS, type NamedWord, type Word } from '../reading/word.ts';
import type { Texts } from './texts.ts';

function namedOf(word: Word): NamedWord | undefined {
  return NAMED_WORDS.find((one) => one === word);
}

function actorName(word: Word, dataset: Dataset): string {
  return findRow(dataset.actors, word)?.short_name ?? word;
}

/** `Pakistan’s word`; an actor by its short name. */
export function wordName(word: Word, dataset: Dataset, { messages }: Texts): string {
  const { name, ofActor } = messages.common.word;
  const named = namedOf(word);
  return named ? name[named] : ofActor(actorName(word, dataset));
}

/** After "whose word": `Pakistan’s`. */
export function whoseWord(word: Word, dataset: Dataset, { messages }: Texts): string {
  const { whose, whoseActor } = messages.common.word;
  const named = namedOf(word);
  return named ? whose[named] : whoseActor(actorName(word, dataset));
}

/** How a sentence begins: `On Pakistan’s word`; null for the full range, which needs no saying. */
export function wordPhrase(word: Word, dataset: Dataset, { messages }: Texts): string | null {
  const { phrase, phraseOfActor } = messages.common.word;
  const named = namedOf(word);
  if (named === 'range') return null;
  return named ? phrase[named] : phraseOfActor(actorName(word, dataset));
}
