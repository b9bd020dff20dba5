/** The sentence above everything, from the same sums as the chart. */
import { isEveryones } from '../reading/word.ts';
import { datePartsOf, type DaySpan } from '../lib/days.ts';
import { isFiltering, type Filter } from '../filter/filter.ts';
import { filterWindow } from '../filter/filterWindow.ts';
import type { Outcome } from '../domain/vocabulary.ts';
import type { Texts } from './texts.ts';
import type { Word } from '../reading/word.ts';
import type { RangeSum } from '../reading/readings.ts';
import { ALL_FIGURES, type Selected } from '../state/selected.ts';

export interface HeadlineNumbers {
  readonly sum: RangeSum;
  /** Incidents whose figures differ between speakers. */
  readonly differ: number;
  readonly outcome: Outcome;
  readonly filter: Filter;
  /** First and last day of the record. */
  readonly extent: DaySpan;
  readonly word: Word;
  /** `wordPhrase` of the word. */
  readonly phrase: string | null;
}

/** Marks of a number in a sentence while it is put together: no text of the record may hold them. */
const [BEGIN, DIFFERING, END] = ['\u{e000}', '\u{e002}', '\u{e001}'];

function marked(number: string, begin = BEGIN): string {
  return begin + number + END;
}

/** A stretch of the sentence. */
export interface HeadlinePart {
  readonly text: string;
  /** What a number opens; null: words. */
  readonly opens: Selected | null;
}

/** The sentence in stretches of words and numbers. */
export function headlineParts(numbers: HeadlineNumbers, texts: Texts): HeadlinePart[] {
  return [
    ...markedSentence(numbers, texts).matchAll(
      /([\u{e000}\u{e002}])([^\u{e001}]*)\u{e001}|[^\u{e000}\u{e002}]+/gu,
    ),
  ].map(([text, mark, number]) => {
    if (number === undefined) return { text, opens: null };
    const opens: Selected = mark === DIFFERING ? { kind: 'subset', of: 'differing' } : ALL_FIGURES;
    return { text: number, opens };
  });
}

function whenText(filter: Filter, extent: DaySpan, { messages, format }: Texts): string {
  const { headline } = messages.app;
  const window = filterWindow(filter, extent);
  if (window === null) return headline.since(format.longMonth(extent.first));
  const text = format.longSpan(window);
  if (window.first === window.last) return headline.onDay(text);
  const start = datePartsOf(window.first);
  const end = datePartsOf(window.last + 1);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const whole = start.date === 1 && end.date === 1;
  return whole && (months === 1 || (months === 12 && start.month === 1))
    ? headline.inMonth(text)
    : headline.fromTo(text);
}

/** Is anything constrained but time and the victims, which the sentence says in words? */
function hasOtherConstraints(filter: Filter): boolean {
  return Object.entries(filter).some(([key, value]) => {
    if (['from', 'to', 'group', 'role'].includes(key)) return false;
    return Array.isArray(value) ? value.length > 0 : value !== '' && value !== false;
  });
}

/** The whole sentence as one text. */
export function headlineSentence(numbers: HeadlineNumbers, texts: Texts): string {
  return headlineParts(numbers, texts)
    .map(({ text }) => text)
    .join('');
}

/**
 * "Since August 2021, 2,988 to 4,683+ people are reported killed in 306 incidents; in 64 of
 * them the figures given differ."
 */
function markedSentence(numbers: HeadlineNumbers, texts: Texts): string {
  const { sum, differ, outcome, filter, extent, word, phrase } = numbers;
  const { messages, format } = texts;
  const { headline } = messages.app;
  const total = sum.incidents + sum.no_figure;
  if (total === 0) {
    return (isFiltering(filter) ? headline.empty : headline.emptyRecord) + headline.end;
  }
  const plainWhen = whenText(filter, extent, texts);
  const when = phrase === null ? plainWhen : headline.byWord(phrase, plainWhen);
  /** A word of somebody's own: it may be silent on much of what passes. */
  const single = !isEveryones(word);
  // A total of which most say nothing on this outcome would read as if all did.
  const incidents =
    sum.incidents > 0 && sum.no_figure > (single ? 0 : sum.incidents)
      ? headline.incidentsOf(marked(format.count(sum.incidents)), marked(format.count(total)))
      : headline.incidents(marked(format.count(total)), total === 1);
  const verb = messages.common.outcomeVerb[outcome];
  if (sum.incidents === 0 && single) {
    const part = { when, all: incidents, outcome: verb };
    return headline.noStatement(part) + headline.end;
  }
  if (sum.incidents === 0) {
    return headline.noFigures({ when, incidents, outcome: verb }) + headline.end;
  }
  const best = word === 'best';
  const one = best ? sum.best === 1 : sum.floor === 1 && sum.top === 1 && !sum.open;
  const sentence = headline.sentence({
    when,
    range: marked(best ? format.count(sum.best) : format.proseRange(sum)),
    who: whoText(filter.group, one, texts),
    one,
    outcome: verb,
    incidents,
    matching: hasOtherConstraints(filter) ? headline.matching(total === 1) : '',
  });
  if (best) return sentence + headline.claimsRange(marked(format.proseRange(sum))) + headline.end;
  return sentence + (single ? '' : differText(differ, total, texts)) + headline.end;
}

/** "civilians and militants", or of one "civilian or militant". */
function whoText(groups: Filter['group'], one: boolean, { messages }: Texts): string {
  const { headline } = messages.app;
  if (groups.length === 0) return one ? headline.person : headline.people;
  const names = one ? headline.groupOne : headline.group;
  return groups.map((group) => names[group]).join(one ? headline.or : headline.and);
}

function differText(differ: number, total: number, { messages, format }: Texts): string {
  const { headline } = messages.app;
  if (differ === 0) return '';
  if (differ < total) return headline.differ(marked(format.count(differ), DIFFERING), differ === 1);
  return headline.differInAll(total === 1 ? 'one' : total === 2 ? 'two' : 'more');
}
