/** Whose word is in force, in words. */
import type { Dataset } from '../data/dataset.ts';
import { NAMED_WORDS, type NamedWord, type Word } from '../reading/word.ts';
import { actorName } from './actorName.ts';
import type { Texts } from './texts.ts';

function namedOf(word: Word): NamedWord | undefined {
  return NAMED_WORDS.find((one) => one === word);
}

/** `Pakistan’s word`; an actor by its name. */
export function wordName(word: Word, dataset: Dataset, texts: Texts): string {
  const { name, ofActor } = texts.messages.common.word;
  const named = namedOf(word);
  return named ? name[named] : ofActor(actorName(dataset, word, texts));
}

/** After "whose word": `Pakistan’s`. */
export function whoseWord(word: Word, dataset: Dataset, texts: Texts): string {
  const { whose, whoseActor } = texts.messages.common.word;
  const named = namedOf(word);
  return named ? whose[named] : whoseActor(actorName(dataset, word, texts));
}

/** How a sentence begins: `On Pakistan’s word`; null for the full range, which needs no saying. */
export function wordPhrase(word: Word, dataset: Dataset, texts: Texts): string | null {
  const { phrase, phraseOfActor } = texts.messages.common.word;
  const named = namedOf(word);
  if (named === 'range') return null;
  return named ? phrase[named] : phraseOfActor(actorName(dataset, word, texts));
}
