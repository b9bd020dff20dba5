/** What became of a picture in one line: how many records of it changed, and its range from what to what. */
import type { Texts } from '../i18n/texts.ts';
import type { RangeSum } from '../reading/readings.ts';
import type { Word } from '../reading/word.ts';
import { countFates, type Drift } from './compareReadings.ts';
import { driftTexts } from './driftTexts.ts';
import { dataOf } from '../releases/edition.ts';

/** `212–260`, or the one figure under the word of the best. */
export function shownRange(
  sum: RangeSum,
  word: Word,
  texts: Pick<Texts, 'lang' | 'format'>,
): string {
  if (sum.incidents === 0) return driftTexts(texts).noFigure;
  return word === 'best' ? texts.format.count(sum.best) : texts.format.range(sum);
}

/**
 * One sentence a table that changed.
 * @param word in force in the picture
 */
export function driftSentences(
  drift: Drift,
  word: Word,
  texts: Pick<Texts, 'lang' | 'format'>,
): readonly string[] {
  const words = driftTexts(texts);
  const { count } = texts.format;
  const { before, after, tables } = drift;
  return tables.flatMap((table) => {
    const counts = {
      table,
      total: before.count[table],
      corrected: countFates(drift, table, 'corrected', 'left'),
      withdrawn: countFates(drift, table, 'withdrawn'),
      added: countFates(drift, table, 'added', 'entered'),
    };
    if (counts.corrected + counts.withdrawn + counts.added === 0) return [];
    const [from, to] =
      table === 'incidents'
        ? [shownRange(before.sum, word, texts), shownRange(after.sum, word, texts)]
        : [count(before.count[table]), count(after.count[table])];
    const same = table === 'incidents' ? words.sameRange : '';
    return [words.changed(counts, count) + (from === to ? same : words.fromTo(from, to))];
  });
}

/** `3 of 41 incidents here were later corrected: 212–260 → 219–260 (release 2026-08-15).` */
export function driftLine(drift: Drift, word: Word, texts: Pick<Texts, 'lang' | 'format'>): string {
  return driftTexts(texts).line(
    driftSentences(drift, word, texts),
    dataOf(drift.after.dataset.edition),
  );
}
