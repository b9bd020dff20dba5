/**
 * What a story is: a state of the page, found by a rule or chosen by an editor, with what it
 * rests on as values. Words come later (`storyText.ts`), so a story is the same in every language.
 */
import type { Camp, Basis, Format, Outcome, PloverType } from '../domain/vocabulary.ts';
import type { Filter } from '../filter/filter.ts';
import type { Day, DaySpan } from '../lib/days.ts';
import type { Range } from '../reading/range.ts';
import type { RangeSum } from '../reading/readings.ts';
import { DEFAULT_STATE, type ExplorerState } from '../state/explorer.ts';
import type { Selected } from '../state/selected.ts';

/** The rules that find stories, in the order in which they are listed. */
export const DETECTORS = ['gap', 'silence', 'unanswered', 'turn', 'first', 'truce'] as const;
export type DetectorId = (typeof DETECTORS)[number];

/** What one speaker says of an incident's people, over the groups that are compared. */
export interface ClaimantTotal {
  /** Actor id. */
  readonly speaker: string;
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
  /** Ids of the claims it is made of. */
  readonly claims: readonly string[];
}

/** Who is recorded as having done something, how, and by whose word. */
export interface Laid {
  readonly actor: string;
  readonly basis: Basis;
  /** null: by the incident's sources as a whole. */
  readonly said_by: string | null;
}

/** What a detector found, by which its sentences are written. Numbers count people or days. */
export type Evidence =
  | {
      readonly detector: 'gap';
      readonly incident: string;
      readonly outcome: Outcome;
      readonly lower: ClaimantTotal;
      readonly upper: ClaimantTotal;
      /** From the most of the lower to the least of the upper total. */
      readonly gap: number;
      /** The parties describe the same dead differently (Readings 6). */
      readonly rival: boolean;
      readonly range: Range;
      /** Speakers with a counted claim. */
      readonly speakers: number;
    }
  | {
      readonly detector: 'silence';
      readonly incident: string;
      readonly range: Range;
      readonly answer: string;
      readonly days: number;
    }
  | { readonly detector: 'unanswered'; readonly incident: string; readonly range: Range }
  | {
      readonly detector: 'turn';
      /** First day of the month. */
      readonly month: Day;
      readonly before: RangeSum;
      readonly after: RangeSum;
      readonly months: number;
      /** Means of the monthly floors, after less before. */
      readonly shift: number;
    }
  | {
      readonly detector: 'first';
      readonly event: string;
      readonly kind: ActKind;
      readonly sides: readonly [Camp, Camp];
      /** Acts between the two sides, of any kind, that began before. */
      readonly earlier: number;
      /** Acts of the kind between them that began later. */
      readonly later: number;
    }
  | {
      readonly detector: 'truce';
      readonly truce: string;
      readonly incident: string;
      readonly days: number;
      /** null: nobody gives a figure for the killed. */
      readonly range: Range | null;
      readonly laid: readonly Laid[];
    };

/** The kind of an act: its PLOVER type or its format. */
export type ActKind =
  | { readonly by: 'plover'; readonly value: PloverType }
  | { readonly by: 'format'; readonly value: Format };

/** A day worth marking: by a record's short title, or as the detector's own. */
export interface CandidateMark {
  readonly day: Day;
  /** Record id; null: the day that the detector found. */
  readonly record: string | null;
}

/**
 * What a number of a story's sentences counts: acts before and after a first one, incidents before
 * and from a turning month on, what passes in the state that an editor's story opens.
 */
export interface StoryCount {
  readonly of: 'earlier' | 'later' | 'before' | 'after' | 'incidents' | 'acts';
  /** Ids of the records counted, in the record's order. */
  readonly records: readonly string[];
}

/** Something a detector found; each detector hands its candidates over best first. */
export interface Candidate {
  readonly evidence: Evidence;
  /** What the story is about; together with the outcome it tells candidates of a detector apart. */
  readonly subject: Selected;
  /** Ids of the records it rests on. */
  readonly records: readonly string[];
  /** What its sentences count besides. */
  readonly counts: readonly StoryCount[];
  readonly days: DaySpan;
  readonly state: ExplorerState;
  readonly marks: readonly CandidateMark[];
}

interface Asked {
  readonly filter: Partial<Filter>;
  readonly outcome?: Outcome;
  readonly select: readonly Selected[];
}

/** A period that is asked for fills the axis, and what stands out in it is not cut. */
const ZOOMED: ExplorerState['settings'] = { casualties: { zoom: '1', height: 'full' } };

/** The state that a candidate opens: the page as it opens, but for what is asked. */
export function storyState({ filter, outcome, select }: Asked): ExplorerState {
  return {
    ...DEFAULT_STATE,
    filter: { ...DEFAULT_STATE.filter, ...filter },
    outcome: outcome ?? DEFAULT_STATE.outcome,
    select,
    settings: filter.from === undefined ? DEFAULT_STATE.settings : ZOOMED,
  };
}

/** The selection of a record. */
export function recordSelected(id: string): Selected {
  return { kind: 'record', id };
}

/** A period with some days to either side, within the record's own. */
export function around({ first, last }: DaySpan, days: number, extent: DaySpan): Partial<Filter> {
  return {
    from: Math.max(extent.first, first - days),
    to: Math.min(extent.last, last + days),
  };
}
