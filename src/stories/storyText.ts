/** Stories in words: title, two sentences, alt text and labels, each from the numbers alone. */
import { findRecord } from '../data/dataset.ts';
import { actorName } from '../i18n/actorName.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { countRows } from '../lib/rowMask.ts';
import type { Day } from '../lib/days.ts';
import { filterWindow } from '../filter/filterWindow.ts';
import type { Range } from '../reading/range.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { StoryGround } from './detectors.ts';
import { fillText } from './placeholders.ts';
import type { ActKind, Candidate, ClaimantTotal, Evidence, Laid } from './story.ts';
import { countsInState, wordedCounts, type WordedCount } from './storyCounts.ts';
import type { Story, WrittenMark } from './storyFile.ts';
import { isoOfEdition } from '../releases/edition.ts';

export interface StoryText {
  readonly title: string;
  readonly sentences: readonly [string, string];
  /** What the charts show in the story's state, for those who can't see them. */
  readonly alt: string;
  readonly marks: readonly WrittenMark[];
  /** Ids of the incidents, acts and period totals that the sentences rest on. */
  readonly records: readonly string[];
  /** What their numbers count besides. */
  readonly counts: readonly WordedCount[];
}

/** Names and numbers of one record in one language. */
interface Wording {
  readonly texts: LaterTexts;
  readonly nameOf: (actor: string) => string;
  readonly shortTitle: (record: string) => string;
  readonly title: (record: string) => string;
  readonly dates: (record: string) => string;
}

function wordingOf({ pipeline: { dataset } }: StoryGround, texts: LaterTexts): Wording {
  const record = (id: string) => findRecord(dataset, id);
  return {
    texts,
    nameOf: (id) => actorName(dataset, id, texts),
    shortTitle: (id) => record(id)?.short_title ?? id,
    title: (id) => record(id)?.title ?? id,
    dates: (id) => {
      const one = record(id);
      return one ? texts.format.dates(one.date, one.end_date) : '';
    },
  };
}

function totalText({ low, high, open }: ClaimantTotal, { texts }: Wording): string {
  return texts.format.proseRange({ floor: low, top: high, open });
}

function kindText({ by, value }: ActKind, { messages }: LaterTexts): string {
  return by === 'plover' ? messages.filters.plover[value] : messages.filters.format[value];
}

function laidText(laid: readonly Laid[], { texts, nameOf }: Wording): string {
  const { common, studies } = texts.messages;
  const { evidence } = studies.stories;
  if (laid.length === 0) return evidence.laidToNobody;
  return laid
    .map(({ actor, basis, said_by }) =>
      evidence.laid(nameOf(actor), common.basis[basis], said_by === null ? null : nameOf(said_by)),
    )
    .join(common.semicolon);
}

function killedText(range: Range | null, { texts }: Wording): string {
  const { evidence } = texts.messages.studies.stories;
  if (!range) return evidence.noFigure;
  const killed = evidence.killed(texts.format.proseRange(range));
  return range.one_sided === 0
    ? killed
    : evidence.oneSided(killed, texts.format.count(range.one_sided));
}

type Worded = Pick<StoryText, 'title' | 'sentences'>;

/** Title and sentences of each detector. */
const WORDS: {
  readonly [D in Evidence['detector']]: (
    found: Evidence & { readonly detector: D },
    wording: Wording,
    day: string,
  ) => Worded;
} = {
  gap: (found, wording) => {
    const { messages, format } = wording.texts;
    const { gap } = messages.studies.stories.found;
    const { lower, upper } = found;
    const part = {
      title: wording.title(found.incident),
      date: wording.dates(found.incident),
      outcome: messages.common.outcomeVerb[found.outcome],
      upper: wording.nameOf(upper.speaker),
      upperFigure: totalText(upper, wording),
      lower: wording.nameOf(lower.speaker),
      lowerFigure: totalText(lower, wording),
      gap: format.count(found.gap),
      more: upper.open,
      rival: found.rival,
    };
    const range = format.proseRange(found.range);
    return {
      title: gap.title(wording.shortTitle(found.incident), part.lowerFigure, part.upperFigure),
      sentences: [gap.first(part), gap.second(format.count(found.speakers), range, part.outcome)],
    };
  },
  silence: (found, wording) => {
    const { messages, format } = wording.texts;
    const { silence } = messages.studies.stories.found;
    const days = format.count(found.days);
    return {
      title: silence.title(wording.shortTitle(found.incident), days),
      sentences: [
        silence.first(
          wording.title(found.incident),
          wording.dates(found.incident),
          killedText(found.range, wording),
        ),
        silence.second(wording.title(found.answer), wording.dates(found.answer), days),
      ],
    };
  },
  unanswered: (found, wording, day) => {
    const { unanswered } = wording.texts.messages.studies.stories.found;
    return {
      title: unanswered.title(wording.shortTitle(found.incident)),
      sentences: [
        unanswered.first(
          wording.title(found.incident),
          wording.dates(found.incident),
          killedText(found.range, wording),
        ),
        unanswered.second(wording.texts.format.dateText(day)),
      ],
    };
  },
  turn: (found, { texts: { messages, format } }) => {
    const { turn } = messages.studies.stories.found;
    const month = format.longMonth(found.month);
    const half = ({ incidents, no_figure, ...range }: typeof found.after) => ({
      range: format.proseRange(range),
      incidents: format.count(incidents + no_figure),
      floor: format.count(Math.round(range.floor / found.months)),
    });
    const part = { month, months: format.count(found.months) };
    return {
      title: turn.title(month, found.shift > 0),
      sentences: [
        turn.first({ ...part, after: half(found.after), before: half(found.before) }),
        turn.second(half(found.before).floor, half(found.after).floor),
      ],
    };
  },
  first: (found, wording, day) => {
    const { messages, format } = wording.texts;
    const { first } = messages.studies.stories.found;
    const [a, b] = found.sides;
    const kind = kindText(found.kind, wording.texts);
    return {
      title: first.title(kind, wording.shortTitle(found.event)),
      sentences: [
        first.first({
          title: wording.title(found.event),
          date: wording.dates(found.event),
          kind,
          sides: first.sides(messages.common.camp[a], messages.common.camp[b]),
        }),
        first.second(format.count(found.earlier), format.count(found.later), format.dateText(day)),
      ],
    };
  },
  truce: (found, wording) => {
    const { messages, format } = wording.texts;
    const { truce } = messages.studies.stories.found;
    const days = format.count(found.days);
    return {
      title: truce.title(wording.shortTitle(found.truce), wording.shortTitle(found.incident)),
      sentences: [
        truce.first({
          truce: wording.title(found.truce),
          date: wording.dates(found.truce),
          days,
          incident: wording.title(found.incident),
        }),
        truce.second(killedText(found.range, wording), laidText(found.laid, wording)),
      ],
    };
  },
};

function altText(
  state: ExplorerState,
  marks: readonly WrittenMark[],
  { pipeline }: StoryGround,
  { messages, format }: LaterTexts,
): string {
  const { stories } = messages.studies;
  const { evaluation, sum } = pipeline.run(state);
  return stories.alt({
    span: format.longSpan(
      filterWindow(state.filter, pipeline.dataset.extent) ?? pipeline.dataset.extent,
    ),
    outcome: messages.common.outcomeVerb[state.outcome],
    range: sum.incidents === 0 ? null : format.proseRange(sum),
    incidents: stories.incidents(format.count(countRows(evaluation.passing.incidents))),
    acts: stories.acts(format.count(countRows(evaluation.passing.events))),
    marks: marks
      .map(({ day, label }) => stories.mark(format.day(day), label))
      .join(messages.common.semicolon),
  });
}

/** The days that a candidate suggests to mark. */
function candidateMarks(
  { marks }: Candidate,
  { texts, shortTitle }: Wording,
): readonly WrittenMark[] {
  const { turnMark } = texts.messages.studies.stories;
  return marks.map(({ day, record }) => ({
    day,
    label: record === null ? turnMark : shortTitle(record),
  }));
}

/** What a detector found, in words. */
export function candidateText(
  candidate: Candidate,
  ground: StoryGround,
  texts: LaterTexts,
): StoryText {
  const wording = wordingOf(ground, texts);
  const { evidence } = candidate;
  // A detector and its evidence belong together by the type; a lookup by a union can't show it.
  const words = WORDS[evidence.detector] as (
    found: Evidence,
    wording: Wording,
    day: string,
  ) => Worded;
  const marks = candidateMarks(candidate, wording);
  return {
    ...words(evidence, wording, isoOfEdition(ground.pipeline.dataset.edition)),
    alt: altText(candidate.state, marks, ground, texts),
    marks,
    records: candidate.records,
    counts: wordedCounts(candidate.counts, texts),
  };
}

/** The days of the records that a state selects. */
function selectedMarks({ select }: ExplorerState, ground: StoryGround): readonly WrittenMark[] {
  const { dataset } = ground.pipeline;
  return select.flatMap((one): WrittenMark[] => {
    const record = one.kind === 'record' ? findRecord(dataset, one.id) : undefined;
    if (!record) return [];
    const table = dataset.incidents.rowOf.has(record.id) ? dataset.incidents : dataset.events;
    const day: Day | undefined = table.first[table.rowOf.get(record.id) ?? -1];
    return day === undefined ? [] : [{ day, label: record.short_title }];
  });
}

/** An editor's story in words: its own sentences, or those of what the detector found. */
export function storyText(story: Story, ground: StoryGround, texts: LaterTexts): StoryText {
  const { candidate, state, text } = story;
  const found = candidate && candidateText(candidate, ground, texts);
  const marks = story.marks ?? found?.marks ?? selectedMarks(state, ground);
  const { incidents, acts } = texts.messages.studies.stories;
  const [first, second] = (text ?? found?.sentences ?? ['', '']).map((sentence) =>
    text === null
      ? { text: sentence, records: [], counted: [] }
      : fillText(sentence, state, ground.pipeline, texts, { incidents, acts }),
  );
  const tables = new Set([...(first?.counted ?? []), ...(second?.counted ?? [])]);
  const selected = state.select.flatMap((one) => (one.kind === 'record' ? one.id : []));
  return {
    title: story.title,
    sentences: [first?.text ?? '', second?.text ?? ''],
    alt: altText(state, marks, ground, texts),
    marks,
    records: [
      ...new Set([
        ...(first?.records ?? []),
        ...(second?.records ?? []),
        ...selected,
        ...(found?.records ?? []),
      ]),
    ],
    counts: text
      ? wordedCounts(countsInState([...tables], state, ground.pipeline), texts)
      : (found?.counts ?? []),
  };
}
