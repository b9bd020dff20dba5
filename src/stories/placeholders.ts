/**
 * The numbers and dates in an editor's sentences. They are never written out but named, and read
 * from the record when they are shown: a figure that the record corrects is corrected in the story.
 *
 * `{killed ID}`, `{wounded ID}`, `{captured ID}`: the range of an incident, every speaker admitted;
 * `{killed ID kabul}`: on a word (a named one, or an actor's id); `{killed ID militants}`: of a
 * group of victims. `{date ID}`: a record's dates.
 * `{days ID ID}`: days from the one record to the other, where both days are known. `{total ID}`: a period total as said.
 * `{figure}`, `{incidents}`, `{acts}`: of all that passes in the state that the story opens.
 */
import { knownDaysBetween } from '../model/knownDays.ts';
import { figureOf } from '../domain/figures.ts';
import { findRecord, findRow } from '../data/dataset.ts';
import { OUTCOMES, VICTIM_GROUPS } from '../domain/vocabulary.ts';
import type { Texts } from '../i18n/texts.ts';
import { countRows } from '../lib/rowMask.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import { NAMED_WORDS } from '../reading/word.ts';
import type { ExplorerState } from '../state/explorer.ts';

/** Why a placeholder can't be filled. */
export type PlaceholderFault =
  'unknown-placeholder' | 'unknown-record' | 'unknown-word' | 'no-figure' | 'no-days';

/** What a placeholder stands for. */
type Filled = { readonly text: string } | { readonly fault: PlaceholderFault };

/** A count together with its noun. */
interface Nouns {
  readonly incidents: (count: string) => string;
  readonly acts: (count: string) => string;
}

const PLACEHOLDER = /\{([^{}]*)\}/gu;

/** Bounds of a period total, as its speaker put it; null: no figure ("dozens"). */
function totalBounds(pipeline: Pipeline, id: string) {
  const total = findRow(pipeline.dataset.totals, id);
  if (!total) return undefined;
  const figure = figureOf(total);
  return figure && { floor: figure.low, top: figure.high, open: figure.open };
}

function fillIncident(
  name: string,
  [id = '', of = 'range', ...rest]: readonly string[],
  { dataset, read }: Pipeline,
  format: Texts['format'],
): Filled {
  const outcome = OUTCOMES.find((one) => one === name);
  if (outcome === undefined || rest.length > 0) return { fault: 'unknown-placeholder' };
  const row = dataset.incidents.rowOf.get(id);
  if (row === undefined) return { fault: 'unknown-record' };
  const group = VICTIM_GROUPS.find((one) => one === of);
  const word = group === undefined ? of : 'range';
  if (!NAMED_WORDS.some((one) => one === word) && !dataset.actors.rowOf.has(word)) {
    return { fault: 'unknown-word' };
  }
  const reading = read(outcome, word).incidents[row];
  const range = group === undefined ? reading?.whole : reading?.groups[group];
  if (!range) return { fault: 'no-figure' };
  return {
    text: word === 'best' ? format.count(range.best) : format.proseRange(range),
  };
}

function fillState(
  name: string,
  state: ExplorerState,
  pipeline: Pipeline,
  format: Texts['format'],
  nouns: Nouns,
): Filled {
  const { evaluation, sum } = pipeline.run(state);
  if (name === 'incidents') {
    return { text: nouns.incidents(format.count(countRows(evaluation.passing.incidents))) };
  }
  if (name === 'acts') {
    return { text: nouns.acts(format.count(countRows(evaluation.passing.events))) };
  }
  return sum.incidents === 0 ? { fault: 'no-figure' } : { text: format.proseRange(sum) };
}

function fill(
  content: string,
  state: ExplorerState,
  pipeline: Pipeline,
  { format }: Pick<Texts, 'format'>,
  nouns: Nouns,
): Filled {
  const [name = '', ...given] = content.split(' ');
  const [id = '', other = ''] = given;
  const { dataset } = pipeline;
  if (/^(?:figure|incidents|acts)$/u.test(name) && given.length === 0) {
    return fillState(name, state, pipeline, format, nouns);
  }
  if (name === 'date' && given.length === 1) {
    const record = findRecord(dataset, id);
    return record
      ? { text: format.dates(record.date, record.end_date) }
      : { fault: 'unknown-record' };
  }
  if (name === 'days' && given.length === 2) {
    const [from, to] = [findRecord(dataset, id), findRecord(dataset, other)];
    if (!from || !to) return { fault: 'unknown-record' };
    const days = knownDaysBetween(from, to);
    return days === null ? { fault: 'no-days' } : { text: format.count(days) };
  }
  if (name === 'total' && given.length === 1) {
    const bounds = totalBounds(pipeline, id);
    if (bounds === undefined) return { fault: 'unknown-record' };
    return bounds ? { text: format.proseRange(bounds) } : { fault: 'no-figure' };
  }
  return fillIncident(name, given, pipeline, format);
}

/** A table of which a sentence counts what passes in the state that its story opens. */
export type CountedTable = 'incidents' | 'acts';

export interface FilledText {
  readonly text: string;
  /** Ids of the incidents, acts and totals that it names, in its order. */
  readonly records: readonly string[];
  /** What its numbers count of all that passes. */
  readonly counted: readonly CountedTable[];
  /** Placeholders that could not be filled; the text keeps them. */
  readonly faults: readonly { readonly placeholder: string; readonly fault: PlaceholderFault }[];
}

/** An editor's sentence with its numbers and dates. */
export function fillText(
  text: string,
  state: ExplorerState,
  pipeline: Pipeline,
  texts: Pick<Texts, 'format'>,
  nouns: Nouns,
): FilledText {
  const faults: { placeholder: string; fault: PlaceholderFault }[] = [];
  const records = new Set<string>();
  const counted = new Set<CountedTable>();
  const filled = text.replace(PLACEHOLDER, (placeholder: string, content: string) => {
    const result = fill(content, state, pipeline, texts, nouns);
    if ('fault' in result) {
      faults.push({ placeholder, fault: result.fault });
      return placeholder;
    }
    if (content === 'acts') counted.add('acts');
    if (content === 'figure' || content === 'incidents') counted.add('incidents');
    for (const id of content.split(' ').slice(1)) {
      if (findRecord(pipeline.dataset, id) ?? findRow(pipeline.dataset.totals, id)) records.add(id);
    }
    return result.text;
  });
  return { text: filled, records: [...records], counted: [...counted], faults };
}

/**
 * The first number of a text that is written out: outside of placeholders only years may stand.
 * Null: there is none. A brace that belongs to no placeholder counts as one that is not closed.
 */
export function writtenNumber(text: string): string | null {
  const outside = text.replaceAll(PLACEHOLDER, ' ');
  const brace = /[{}]/u.exec(outside);
  if (brace) return brace[0];
  for (const [number] of outside.matchAll(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu)) {
    if (!/^(?:19|20)\d\d$/u.test(number)) return number;
  }
  return null;
}
