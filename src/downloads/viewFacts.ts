/** What every file of a view says of itself: the same words in a picture, a table and a calendar. */
import { headlineSentence } from '../i18n/headline.ts';
import { filterWindow } from '../filter/filterWindow.ts';
import { filterWords } from '../i18n/filterWords.ts';
import { editionProof } from '../i18n/editionText.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { wordName, wordPhrase } from '../i18n/wordText.ts';
import { countRows } from '../lib/rowMask.ts';
import { isoOfDay, type Day, type DaySpan } from '../lib/days.ts';
import { groupColumns } from '../reading/groupColumns.ts';
import { sumRows } from '../reading/sums.ts';
import { fileNameOf, type Edition } from '../releases/edition.ts';
import type { ViewDefinition, ViewInput } from '../views/types.ts';

export interface ViewFacts {
  readonly view: ViewDefinition['id'];
  readonly title: string;
  readonly unit: string;
  /** The range of people as the page's headline has it; null: the view counts no people. */
  readonly sentence: string | null;
  /** One text a constraint; empty: none is in force. */
  readonly filter: readonly string[];
  readonly word: string;
  readonly period: DaySpan;
  /** Every day of the record. */
  readonly wholePeriod: boolean;
  readonly edition: Edition;
  readonly savedOn: Day;
  /** What follows `?` in the address of this state in this release. */
  readonly query: string;
  /** That address, absolute; null: there is none that others can open. */
  readonly address: string | null;
  readonly incidents: number;
  readonly acts: number;
}

/** When and from where a file is saved. */
export type Saving = Pick<ViewFacts, 'query' | 'address' | 'savedOn'>;

/** The facts of a view in the reader's state. */
export function viewFacts(
  definition: Pick<ViewDefinition, 'id' | 'title' | 'exempt'>,
  input: ViewInput,
  { query, address, savedOn }: Saving,
  texts: LaterTexts,
): ViewFacts {
  const { dataset, state, passing, readings, time } = input;
  const { downloads, casualties } = texts.messages;
  const { filter, word, outcome } = state;
  const window = filterWindow(filter, dataset.extent);
  const columns = groupColumns(readings, filter.group);
  let differ = 0;
  passing.incidents.forEach((is, row) => {
    if (is === 1 && columns.differs[row] === 1) differ += 1;
  });
  const unit = casualties.unit[time.bins.unit];
  const units = {
    casualties: downloads.unit.casualties(outcome, unit),
    diplomacy: downloads.unit.diplomacy(unit),
    network: downloads.unit.network(),
  };
  return {
    view: definition.id,
    title: definition.title(texts, input),
    unit: units[definition.id],
    sentence:
      definition.id === 'casualties'
        ? headlineSentence(
            {
              sum: sumRows(columns, passing.incidents),
              differ,
              outcome,
              filter,
              extent: dataset.extent,
              word,
              phrase: wordPhrase(word, dataset, texts),
            },
            texts,
          )
        : null,
    // The time charts show what is outside the period too, and mark the period itself.
    filter: filterWords(filter, dataset, texts, definition.exempt),
    word: wordName(word, dataset, texts),
    period: window ?? dataset.extent,
    wholePeriod: window === null,
    edition: dataset.edition,
    savedOn,
    query,
    address,
    incidents: countRows(passing.incidents),
    acts: countRows(passing.events),
  };
}

/** Whose word and period, then the filter: a line each. */
export function factLines(facts: ViewFacts, { messages, format }: LaterTexts): string[] {
  const { downloads, filters } = messages;
  const span = format.span(facts.period);
  return [
    [
      downloads.word(facts.word),
      facts.wholePeriod ? downloads.wholePeriod(span) : downloads.period(span),
    ].join(messages.common.separator),
    facts.filter.length > 0
      ? filters.said.all(facts.filter.join(filters.said.between))
      : facts.wholePeriod
        ? downloads.noFilter
        : downloads.onlyPeriod,
  ];
}

/** Where it is from: source, release and day. */
export function sourceLines(facts: ViewFacts, { messages, format }: LaterTexts): string[] {
  const { downloads, app } = messages;
  const day = format.day(facts.savedOn);
  return [
    downloads.source(
      app.headline.incidents(format.count(facts.incidents), facts.incidents === 1),
      app.readout.diplomacy(format.count(facts.acts), facts.acts === 1),
    ),
    facts.edition.kind === 'draft'
      ? downloads.draft(day)
      : downloads.release(facts.edition.version, day),
  ];
}

/** Where it can be looked up, or what to look for where there is no address. */
export function addressText({ address, edition }: ViewFacts, texts: LaterTexts): string {
  const { downloads, cite } = texts.messages;
  return address ?? downloads.noAddress(cite.words.datasetTitle, editionProof(edition, texts));
}

/** All of it as one text, for files that have a field for a description. */
export function aboutText(facts: ViewFacts, texts: LaterTexts): string {
  return texts.messages.downloads.about([
    facts.title,
    ...(facts.sentence === null ? [] : [facts.sentence]),
    ...factLines(facts, texts),
    ...sourceLines(facts, texts),
    ...(facts.address === null ? [] : [editionProof(facts.edition, texts)]),
    addressText(facts, texts),
  ]);
}

/**
 * Of a file of the view, without its ending: which view, period and word, and of which tables.
 * @param views more than one where the file shows them together
 */
export function viewFileName(
  facts: ViewFacts,
  word: string,
  views: readonly ViewDefinition['id'][] = [facts.view],
): string {
  const { first, last } = facts.period;
  const what = [
    ...views,
    ...(facts.wholePeriod ? [] : [isoOfDay(first), isoOfDay(last)]),
    ...(word === 'range' ? [] : [word]),
  ];
  return fileNameOf(what.join('-'), facts.edition);
}
