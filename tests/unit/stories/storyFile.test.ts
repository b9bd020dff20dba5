import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRecord } from '../../../src/data/dataset.ts';
import { LATER_ENGLISH } from '../../../src/i18n/laterTexts.ts';
import { DEFAULT_STATE } from '../../../src/state/explorer.ts';
import { formatQuery, parseQuery } from '../../../src/state/urlCodec.ts';
import { buildUrlContext } from '../../../src/state/urlContext.ts';
import { currentStory, withoutStory, withStory } from '../../../src/stories/currentStory.ts';
import { storyGroundOf } from '../../../src/stories/detectors.ts';
import { writtenNumber } from '../../../src/stories/placeholders.ts';
import { storyProblemText } from '../../../src/stories/problemText.ts';
import { DETECTORS } from '../../../src/stories/story.ts';
import { readStories } from '../../../src/stories/storyFile.ts';
import { candidateText, storyText } from '../../../src/stories/storyText.ts';
import { STUDIES } from '../../../src/studies/registry.ts';
import { VIEWS } from '../../../src/views/registry.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const dataset = realDataset();
const ground = storyGroundOf(dataset);
const context = buildUrlContext(dataset, VIEWS, STUDIES);
type Loose = Record<string, unknown>;
const file = (): Loose[] => JSON.parse(readFileSync('public/data/stories.json', 'utf8')) as Loose[];
const shipped = readStories(file(), ground, context);

/** Do the record's rows pass the state's filter? */
function passes(id: string, state: typeof DEFAULT_STATE): boolean {
  const { passing } = ground.pipeline.run(state).evaluation;
  const incident = dataset.incidents.rowOf.get(id);
  const event = dataset.events.rowOf.get(id);
  return incident === undefined
    ? passing.events[event ?? -1] === 1
    : passing.incidents[incident] === 1;
}

describe('stories.json as it ships', () => {
  it('holds eight stories without a problem, each with two sentences from the record', () => {
    expect(shipped.problems).toEqual([]);
    expect(shipped.stories).toHaveLength(8);
    for (const story of shipped.stories) {
      const { sentences, alt, records } = storyText(story, ground, LATER_ENGLISH);
      for (const text of [...sentences, alt]) {
        expect(text).toMatch(/^\p{Lu}|^“/u);
        expect(text).toMatch(/\.$/u);
        expect(text).not.toMatch(/[{}]|undefined|NaN|null/u);
      }
      expect(records.length).toBeGreaterThan(0);
    }
  });

  it('lists the incidents that pass where a sentence counts them', () => {
    const counting = shipped.stories.filter(({ text }) =>
      text?.some((sentence) => /\{(?:figure|incidents)\}/u.test(sentence)),
    );
    expect(counting.length).toBeGreaterThan(0);
    for (const story of shipped.stories) {
      const { counts } = storyText(story, ground, LATER_ENGLISH);
      if (!counting.includes(story)) {
        expect(counts).toEqual([]);
        continue;
      }
      const passing = dataset.incidents.rows.filter(({ id }) => passes(id, story.state));
      expect(counts).toEqual([
        {
          label: LATER_ENGLISH.messages.studies.stories.counted.incidents(`${passing.length}`),
          records: passing.map(({ id }) => id),
        },
      ]);
    }
  });

  it('rests on a record or lists what it counts, whatever rule found it', () => {
    for (const detector of DETECTORS) {
      for (const candidate of ground.candidates(detector)) {
        const { records, counts } = candidateText(candidate, ground, LATER_ENGLISH);
        expect(records.length + counts.length).toBeGreaterThan(0);
        for (const id of [...records, ...counts.flatMap((count) => count.records)]) {
          expect(findRecord(dataset, id), id).toBeDefined();
        }
      }
    }
  });

  it('has queries that the address understands, that come back the same, whose selection passes', () => {
    for (const { query, state, id } of shipped.stories) {
      const again = parseQuery(query, context);
      expect(again.rejected, id).toEqual([]);
      expect(again.state).toEqual(state);
      expect(formatQuery(again.state, context)).toBe(query);
      expect(file().find((one) => one['id'] === id)?.['query']).toBe(query);
      for (const one of state.select) {
        if (one.kind === 'record') expect(passes(one.id, state), `${id} ${one.id}`).toBe(true);
      }
    }
  });

  it('tells what each of the five documents says', () => {
    const cited = new Set(
      shipped.stories.flatMap((story) =>
        storyText(story, ground, LATER_ENGLISH).records.flatMap((id) => [
          ...(findRecord(dataset, id)?.sources ?? []),
          ...dataset.totals.rows.filter((total) => total.id === id).map(({ source }) => source),
        ]),
      ),
    );
    for (const seed of ['seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004']) {
      expect(cited).toContain(seed);
    }
  });

  it('says the night of October 2025 as the readings have it', () => {
    const night = shipped.stories.find(({ id }) => id === 'durand-line-clashes');
    const text = night && storyText(night, ground, LATER_ENGLISH).sentences.join(' ');
    for (const figure of ['223+', '67', ' 32;', '32 to 258+']) expect(text).toContain(figure);
    expect(night?.candidate?.evidence.detector).toBe('gap');
  });
});

describe('what the detectors find', () => {
  it.each(DETECTORS)('%s: each opens by an address, and its records pass', (detector) => {
    const candidates = ground.candidates(detector);
    expect(candidates.length).toBeGreaterThan(0);
    const queries = new Set<string>();
    for (const candidate of candidates) {
      const query = formatQuery(candidate.state, context);
      const { state, rejected } = parseQuery(query, context);
      expect(rejected).toEqual([]);
      expect(state).toEqual(candidate.state);
      queries.add(query);
      for (const id of candidate.records) expect(passes(id, state), id).toBe(true);
      const { title, sentences, alt, marks } = candidateText(candidate, ground, LATER_ENGLISH);
      for (const text of [title, ...sentences, alt]) {
        expect(text).not.toMatch(/undefined|NaN|null|Infinity/u);
      }
      expect(sentences.join(' ')).toMatch(/record/u);
      expect(marks.length).toBeGreaterThan(0);
      for (const { label } of marks) expect(label.length).toBeLessThanOrEqual(26);
    }
    expect(queries.size).toBe(candidates.length);
  });

  it('never writes one number where the record has two', () => {
    for (const candidate of ground.candidates('silence')) {
      const { evidence } = candidate;
      if (evidence.detector !== 'silence') throw new Error(evidence.detector);
      const { floor, top } = evidence.range;
      const [first] = candidateText(candidate, ground, LATER_ENGLISH).sentences;
      const range = LATER_ENGLISH.format.proseRange(evidence.range);
      expect(first).toContain(`${range} killed`);
      if (top > floor) expect(range).toContain(' to ');
    }
  });

  it('says how much of a floor is one party’s word', () => {
    const one = ground
      .candidates('unanswered')
      .find(({ evidence }) => evidence.detector === 'unanswered' && evidence.range.one_sided > 0);
    expect(one && candidateText(one, ground, LATER_ENGLISH).sentences[0]).toMatch(
      /of the lower figure \d+ on one party’s word/u,
    );
  });
});

const sound: Loose = {
  id: 'a',
  detector: null,
  query: 'select=2025-10-11-durand-line-clashes',
  title: 'A night',
  text: [
    'According to the record {killed 2025-10-11-durand-line-clashes} died.',
    'So it is in 2025.',
  ],
};

/** Where and what is wrong with a story, in words. */
function problemsOf(changes: Loose): string[] {
  return readStories([{ ...sound, ...changes }], ground, context).problems.map(
    (problem) => `${problem.field}: ${storyProblemText(problem, LATER_ENGLISH)}`,
  );
}

describe('a story that breaks a rule', () => {
  it('is left out and named, and the others stay', () => {
    const broken = { ...sound, id: 'b', query: 'from=2025-02-30' };
    const { stories, problems } = readStories(
      [sound, broken, 7, sound, { ...sound, id: 'c' }],
      ground,
      context,
    );
    expect(stories.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(problems.map(({ story, rule }) => `${story} ${rule}`)).toEqual([
      'b query',
      'b nothing-asked',
      '#3 not-an-object',
      'a duplicate-id',
    ]);
  });

  it.each<[string, Loose, RegExp]>([
    [
      'an unknown record',
      { query: 'select=nobody' },
      /^query: “select=nobody”: there is no such value/u,
    ],
    [
      'an unknown parameter',
      { query: 'fromm=2025' },
      /^query: “fromm=2025”: .*Did you mean “from”\?/u,
    ],
    ['a theme', { query: 'q=clash&theme=dark' }, /^query: “theme” is the reader’s/u],
    ['nothing asked', { query: 'word=kabul' }, /^query: The query asks for nothing/u],
    ['nothing that passes', { query: 'q=zzzzzz' }, /^query: No record passes/u],
    ['no text and no detector', { text: null }, /^text: Without a detector/u],
    ['a detector that is none', { detector: 'gaps' }, /^detector: “gaps” is no detector/u],
    [
      'a detector that found nothing there',
      { detector: 'truce' },
      /^query: The rule “truce” finds nothing/u,
    ],
    ['one sentence', { text: ['One.'] }, /^text: .* Write two sentences/u],
    ['a figure written out', { text: ['It killed 58.', 'So.'] }, /^text\/0: “58” is written out/u],
    ['a figure in the title', { title: '32 or more' }, /^title: “32” is written out/u],
    ['a date written out', { text: ['On 11 October.', 'So.'] }, /^text\/0: “11”/u],
    ['a brace too many', { text: ['{date 2025}}.', 'So.'] }, /^text\/0: “\}”/u],
    [
      'an unknown placeholder',
      { text: ['{dead x}.', 'So.'] },
      /^text\/0: “\{dead x\}” is no placeholder/u,
    ],
    [
      'a placeholder of an unknown record',
      { text: ['{killed x}.', 'So.'] },
      /^text\/0: “\{killed x\}” names a record/u,
    ],
    [
      'a word that is none',
      { text: ['{killed 2025-10-11-durand-line-clashes moon}.', 'So.'] },
      /names no word, group of victims or actor/u,
    ],
    [
      'a figure that nobody gives',
      { text: ['{captured 2025-10-11-durand-line-clashes}.', 'So.'] },
      /has no figure in the record/u,
    ],
    [
      'days to a month',
      { text: ['{days 2023-07-30-bajaur-rally-bombing 2023-08-shehbaz-sanctuaries}.', 'So.'] },
      /not dated to the day/u,
    ],
    [
      'days from what only its report dates',
      { text: ['{days 2022-07-13-dattakhel-ibo 2023-07-30-bajaur-rally-bombing}.', 'So.'] },
      /not dated to the day, or only by its report/u,
    ],
    ['markup', { title: 'A <b>night' }, /^title: “<b>?” must not stand/u],
    ['a long title', { title: 'a'.repeat(61) }, /^title: This is longer than 60/u],
    ['an unknown key', { titel: 'x' }, /^titel: “titel” is no key here/u],
    ['a missing key', { id: undefined }, /^id: “undefined” has the wrong form. Write an id/u],
    [
      'a mark without a day',
      { annotations: [{ day: '2025-10', label: 'x' }] },
      /^annotations: .*“day”/u,
    ],
  ])('for %s', (_, changes, said) => {
    expect(problemsOf(changes).join('\n')).toMatch(said);
  });

  it('is not one with what the rules allow', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ annotations: [{ day: '2025-10-11', label: 'The night' }] })).toEqual([]);
    expect(problemsOf({ annotations: null })).toEqual([]);
  });
});

describe('numbers that are written out', () => {
  it.each<[string, string | null]>([
    ['none at all', null],
    ['in 2022, or 1999', null],
    ['{killed 2025-10-11-x} in 2025', null],
    ['58 dead', '58'],
    ['1,200 dead', '1,200'],
    ['2,022 dead', '2,022'],
    ['۵۸ dead', '۵۸'],
    ['20221 dead', '20221'],
    ['{open', '{'],
  ])('%s', (text, number) => {
    expect(writtenNumber(text)).toBe(number);
  });
});

describe('the story that the page shows', () => {
  const { stories } = shipped;
  const [first, second] = stories;
  if (!first || !second) throw new Error('the file has eight');

  it('is each one once it is opened, whatever is opened beside it or chosen by the reader', () => {
    for (const story of stories) {
      const opened = withStory(story.state)({ ...DEFAULT_STATE, theme: 'dark', study: 'speakers' });
      expect(opened.theme).toBe('dark');
      expect(opened.study).toBe('speakers');
      expect(currentStory(stories, opened)).toBe(story);
      expect(currentStory(stories, { ...opened, select: [], view: 'network', settings: {} })).toBe(
        story,
      );
    }
  });

  it('is none at the start, under another filter, and after its end', () => {
    expect(currentStory(stories, DEFAULT_STATE)).toBeNull();
    expect(currentStory(stories, { ...first.state, word: 'kabul' })).toBeNull();
    const ended = withoutStory({ ...first.state, theme: 'dark', study: 'stories' });
    expect(ended).toEqual({ ...DEFAULT_STATE, theme: 'dark', study: 'stories' });
  });

  it('is the one whose selection is open, where two ask the same', () => {
    const twin = { ...first, id: 'twin', state: { ...first.state, select: [] } };
    expect(currentStory([first, twin], twin.state)).toBe(twin);
    expect(currentStory([twin, first], first.state)).toBe(first);
    const selecting = { ...first, state: { ...DEFAULT_STATE, select: first.state.select } };
    expect(currentStory([selecting], DEFAULT_STATE)).toBeNull();
    expect(currentStory([selecting], selecting.state)).toBe(selecting);
  });
});
