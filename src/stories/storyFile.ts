/**
 * `stories.json`: the stories that an editor has chosen, ordered and may have written. Each is
 * checked as a record is: what breaks a rule is left out and said, the others stay.
 *
 * `id` · `detector`: one of the detectors, or null · `query`: the address's query that it opens ·
 * `title` · `text`: two sentences with placeholders (`placeholders.ts`), or null for those of the
 * detector · `annotations` (may be left out): days worth marking, each `day` and `label`.
 */
import { reportInto, type FoundProblem } from '../data/problem.ts';
import { shownValue } from '../data/shownValue.ts';
import { checkTexts } from '../data/textProblems.ts';
import { isFiltering } from '../filter/filter.ts';
import { acts, incidents } from '../i18n/en/plurals.ts';
import { ENGLISH } from '../i18n/texts.ts';
import { dayOfText, type Day } from '../lib/days.ts';
import { countRows } from '../lib/rowMask.ts';
import { DEFAULT_STATE, type ExplorerState } from '../state/explorer.ts';
import { formatQuery, parseQuery } from '../state/urlCodec.ts';
import type { Rejection, UrlContext } from '../state/urlParameters.ts';
import type { StoryGround } from './detectors.ts';
import { fillText, writtenNumber, type PlaceholderFault } from './placeholders.ts';
import { DETECTORS, type Candidate, type DetectorId } from './story.ts';

/** A day to mark, in an editor's words. */
export interface WrittenMark {
  readonly day: Day;
  readonly label: string;
}

/** A story that holds every rule. */
export interface Story {
  readonly id: string;
  readonly title: string;
  /** As `formatQuery` writes it. */
  readonly query: string;
  readonly state: ExplorerState;
  /** The editor's sentences with their placeholders; null: the candidate's. */
  readonly text: readonly [string, string] | null;
  /** What the detector found; null: chosen without one. */
  readonly candidate: Candidate | null;
  /** Null: those of the candidate, else the records that it selects. */
  readonly marks: readonly WrittenMark[] | null;
}

/** The rules of the file, each with what its sentence needs. */
export interface StoryRules {
  readonly 'not-an-object': { readonly value: string };
  readonly 'missing-key': { readonly key: string };
  readonly 'unknown-key': { readonly key: string; readonly known: readonly string[] };
  readonly 'wrong-type': { readonly value: string; readonly expected: keyof typeof FORMS };
  readonly 'too-long': { readonly limit: number };
  readonly 'duplicate-id': { readonly id: string };
  readonly detector: { readonly value: string; readonly known: readonly string[] };
  readonly query: {
    readonly parameter: string;
    readonly value: string;
    readonly rejection: Rejection;
  };
  readonly 'reader-setting': { readonly parameter: string };
  readonly 'nothing-asked': null;
  readonly 'nothing-passes': null;
  readonly 'no-candidate': { readonly detector: DetectorId };
  readonly 'no-text': null;
  readonly 'written-number': { readonly value: string };
  readonly placeholder: { readonly placeholder: string; readonly fault: PlaceholderFault };
  readonly unfit: { readonly value: string };
}
type StoryRule = keyof StoryRules;

/** A broken rule of one story. */
export type StoryProblem = {
  [R in StoryRule]: {
    /** Its id, or its place in the file (`#3`) where it has none. */
    readonly story: string;
    readonly field: string;
    readonly rule: R;
    readonly detail: StoryRules[R];
  };
}[StoryRule];

type Report = <R extends StoryRule>(field: string, rule: R, detail: StoryRules[R]) => void;
type Loose = Readonly<Record<string, unknown>>;

const ID = /^[a-z0-9][a-z0-9-]*$/u;
const LONGEST = { title: 60, sentence: 400, label: 26 } as const;
const KEYS = ['id', 'detector', 'query', 'title', 'text', 'annotations'] as const;
const REQUIRED = ['id', 'detector', 'query', 'title', 'text'] as const;
/** The reader's own, which a story leaves alone. */
const READERS = ['data', 'lang', 'theme', 'view'] as const;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isMark(value: unknown): value is { readonly day: string; readonly label: string } {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value).toSorted().join(' ');
  const day: unknown = Reflect.get(value, 'day');
  return (
    keys === 'day label' &&
    isText(Reflect.get(value, 'label')) &&
    isText(day) &&
    dayOfText(day) !== null
  );
}

/** What a value of each key must be. */
const FORMS = {
  id: (value: unknown) => isText(value) && ID.test(value),
  title: isText,
  query: isText,
  detector: (value: unknown) => value === null || DETECTORS.some((one) => one === value),
  text: (value: unknown) =>
    value === null || (Array.isArray(value) && value.length === 2 && value.every(isText)),
  annotations: (value: unknown) =>
    value === undefined || value === null || (Array.isArray(value) && value.every(isMark)),
} satisfies Record<(typeof KEYS)[number], (value: unknown) => boolean>;

/** A story whose values have the right forms. */
interface Shaped {
  readonly id: string;
  readonly detector: DetectorId | null;
  readonly query: string;
  readonly title: string;
  readonly text: readonly [string, string] | null;
  readonly annotations?: readonly { readonly day: string; readonly label: string }[] | null;
}

function hasForm(value: Loose, report: Report): boolean {
  let sound = true;
  const fail: Report = (...problem) => {
    sound = false;
    report(...problem);
  };
  for (const key of REQUIRED) if (!Object.hasOwn(value, key)) fail(key, 'missing-key', { key });
  for (const key of Object.keys(value)) {
    const known = KEYS.find((one) => one === key);
    if (known === undefined) {
      fail(shownValue(key), 'unknown-key', { key: shownValue(key), known: KEYS });
    } else if (!FORMS[known](value[key])) {
      const shown = shownValue(value[key]);
      if (known === 'detector') fail(known, 'detector', { value: shown, known: DETECTORS });
      else fail(known, 'wrong-type', { value: shown, expected: known });
    }
  }
  return sound;
}

/** Markup, invisible characters and keys with a meaning of their own, as in the record. */
function checkCharacters(value: Loose, report: Report): void {
  const found: FoundProblem[] = [];
  checkTexts(value, reportInto(found, 'incidents', ''));
  for (const one of found) {
    if (one.rule === 'misfit') continue;
    const { field, detail } = one;
    report(field, 'unfit', { value: Object.values(detail).map(String).join(' ') });
  }
}

function checkQuery(query: string, context: UrlContext, report: Report): ExplorerState {
  const { state, rejected } = parseQuery(query, context);
  for (const one of rejected) report('query', 'query', one);
  for (const key of READERS) {
    if (state[key] !== DEFAULT_STATE[key]) report('query', 'reader-setting', { parameter: key });
  }
  return state;
}

/** What the detector found about what the state selects. */
function candidateFor(
  detector: DetectorId,
  { outcome, select }: ExplorerState,
  ground: StoryGround,
): Candidate | undefined {
  const selected = new Set(select.map((one) => JSON.stringify(one)));
  return ground
    .candidates(detector)
    .find(
      ({ subject, state }) => state.outcome === outcome && selected.has(JSON.stringify(subject)),
    );
}

function checkWords(
  story: Shaped,
  state: ExplorerState,
  { pipeline }: StoryGround,
  report: Report,
): void {
  const check = (field: string, text: string, limit: number): void => {
    const number = writtenNumber(text);
    if (number !== null) report(field, 'written-number', { value: number });
    if (text.length > limit) report(field, 'too-long', { limit });
  };
  check('title', story.title, LONGEST.title);
  story.annotations?.forEach(({ label }, at) =>
    check(`annotations/${at}/label`, label, LONGEST.label),
  );
  story.text?.forEach((sentence, at) => {
    check(`text/${at}`, sentence, LONGEST.sentence);
    // Whether a placeholder can be filled is the same in every language.
    for (const fault of fillText(sentence, state, pipeline, ENGLISH, { incidents, acts }).faults) {
      report(`text/${at}`, 'placeholder', fault);
    }
  });
}

function readStory(
  value: Loose,
  ground: StoryGround,
  context: UrlContext,
  report: Report,
): Story | null {
  checkCharacters(value, report);
  if (!hasForm(value, report)) return null;
  const story = value as unknown as Shaped;
  const state = checkQuery(story.query, context, report);
  if (!isFiltering(state.filter) && state.select.length === 0) {
    report('query', 'nothing-asked', null);
  }
  const { passing } = ground.pipeline.run(state).evaluation;
  if (countRows(passing.incidents) + countRows(passing.events) === 0) {
    report('query', 'nothing-passes', null);
  }
  const candidate = story.detector && candidateFor(story.detector, state, ground);
  if (story.detector !== null && !candidate) {
    report('query', 'no-candidate', { detector: story.detector });
  }
  if (story.detector === null && story.text === null) report('text', 'no-text', null);
  checkWords(story, state, ground, report);
  const marks = story.annotations?.map(({ day, label }) => ({ day: dayOfText(day) ?? 0, label }));
  return {
    id: story.id,
    title: story.title,
    query: formatQuery(state, context),
    state,
    text: story.text,
    candidate: candidate ?? null,
    marks: marks ?? null,
  };
}

export interface ReadStories {
  readonly stories: readonly Story[];
  readonly problems: readonly StoryProblem[];
}

/** Checks the stories of the file against the record that they are about. */
export function readStories(
  values: readonly unknown[],
  ground: StoryGround,
  context: UrlContext,
): ReadStories {
  const stories: Story[] = [];
  const problems: StoryProblem[] = [];
  const ids = new Set<string>();
  values.forEach((value, at) => {
    const given: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : null;
    const name = isText(given) ? shownValue(given) : `#${at + 1}`;
    const before = problems.length;
    const report: Report = (field, rule, detail) => {
      // The pair of rule and details is right by `Report`; the union can't be told so.
      problems.push({ story: name, field, rule, detail } as StoryProblem);
    };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report('', 'not-an-object', { value: shownValue(value) });
      return;
    }
    const story = readStory(value as Loose, ground, context, report);
    if (story && ids.has(story.id)) report('id', 'duplicate-id', { id: story.id });
    if (story && problems.length === before) {
      ids.add(story.id);
      stories.push(story);
    }
  });
  return { stories, problems };
}
