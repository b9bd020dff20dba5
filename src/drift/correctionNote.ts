/** The note that a newsroom puts under a picture: dated, neutral, each record and field by name. */
import type { DateText } from '../domain/record.ts';
import { headlineSentence } from '../i18n/headline.ts';
import type { Texts } from '../i18n/texts.ts';
import { wordPhrase } from '../i18n/wordText.ts';
import type { JsonRecord } from '../releases/recordChanges.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { Cause } from './causes.ts';
import { changeText, nameIn } from './changeWords.ts';
import type { Drift, DriftState, Fate, RecordDrift } from './compareReadings.ts';
import { driftSentences } from './driftLine.ts';
import { driftTexts } from './driftTexts.ts';
import { dataOf } from '../releases/edition.ts';

const FATES: readonly Fate[] = ['corrected', 'left', 'withdrawn', 'added', 'entered'];

const textOf = (record: JsonRecord | null, field: string): string | null => {
  const value = record?.[field];
  return typeof value === 'string' ? value : null;
};

/** What a record is called: its title and days, or the two that a tie is between. */
function recordName({ before, after, id }: RecordDrift, drift: Drift, texts: Texts): string {
  const words = driftTexts(texts);
  const record = after ?? before;
  const title = textOf(record, 'title');
  const date: DateText | null = textOf(record, 'date');
  const end = (field: string): string => nameIn(drift, textOf(record, field) ?? '', texts);
  return words.record({
    title: title ?? words.tie(end('from'), end('to')),
    dates: date === null ? null : texts.format.dates(date, textOf(record, 'end_date')),
    id,
  });
}

function recordLines(record: RecordDrift, drift: Drift, texts: Texts): readonly string[] {
  const words = driftTexts(texts);
  return [
    words.item(recordName(record, drift, texts)),
    ...record.fields.map((change) => words.under(changeText(change, record, drift, texts))),
  ];
}

function causeLines(cause: Cause, drift: Drift, texts: Texts): readonly string[] {
  const words = driftTexts(texts);
  const record = { before: null, after: null };
  return [
    words.item(nameIn(drift, cause.id, texts)),
    ...cause.fields.map((change) => words.under(changeText(change, record, drift, texts))),
  ];
}

/** The sentence above the picture, as it reads over one state of the record. */
function sentenceOf(
  { dataset, sum, differ }: DriftState,
  state: ExplorerState,
  texts: Texts,
): string {
  const { filter, outcome, word } = state;
  const phrase = wordPhrase(word, dataset, texts);
  return headlineSentence(
    { sum, differ, outcome, filter, extent: dataset.extent, word, phrase },
    texts,
  );
}

/**
 * @param state that the picture shows
 * @param address of the newest state of the same picture
 * @param pinned false: the picture follows the newest release, and has changed
 */
export function correctionNote(
  drift: Drift,
  state: ExplorerState,
  address: string,
  texts: Texts,
  pinned = true,
): string {
  const words = driftTexts(texts);
  const { before, after, records, causes } = drift;
  const release = dataOf(before.dataset.edition);
  const sections = FATES.flatMap((fate) => {
    const met = records.filter((one) => one.fate === fate);
    if (met.length === 0) return [];
    const lines = met.flatMap((record) => recordLines(record, drift, texts));
    return [[words.head(words.fate[fate]), ...lines]];
  });
  const shared = causes.flatMap((cause) => causeLines(cause, drift, texts));
  const sentences = driftSentences(drift, state.word, texts);
  return [
    [words.noteTitle(dataOf(after.dataset.edition))],
    [
      pinned ? words.noteShown(release) : words.noteShowed(release),
      words.line(sentences, dataOf(after.dataset.edition)),
      words.noteThen(sentenceOf(before, state, texts), release),
      words.noteThen(sentenceOf(after, state, texts), dataOf(after.dataset.edition)),
    ],
    ...sections,
    ...(shared.length > 0 ? [[words.head(words.cause), ...shared]] : []),
    [words.noteNewest(address)],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
