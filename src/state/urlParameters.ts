/**
 * The keys of the query, a public contract that links in articles rest on for years: one entry
 * a key, in the order in which they are written. Parsing gives a value or the reason against it.
 */
import {
  ALL_SUB_EVENT_TYPES,
  CHAIN_KINDS,
  EVENT_TYPES,
  FORMATS,
  OUTCOMES,
  PLOVER_TYPES,
  QUADS,
  ROLES,
  SOURCE_KINDS,
  TOPICS,
  VICTIM_GROUPS,
} from '../domain/vocabulary.ts';
import { isoOfDay, spanOfText, type Day } from '../lib/days.ts';
import { BIN_UNITS } from '../lib/timeBins.ts';
import { NAMED_WORDS } from '../reading/word.ts';
import type { Filter } from '../filter/filter.ts';
import { searchable } from '../filter/searchable.ts';
import { DEFAULT_STATE, LANGUAGES, THEMES, type ExplorerState } from './explorer.ts';
import { formatSelected, parseSelected } from './selectedCodec.ts';

/** What the codec must know of the record and the views. */
export interface UrlContext {
  readonly actorIds: ReadonlySet<string>;
  /** Ids of incidents, diplomatic events, actors and relations. */
  readonly recordIds: ReadonlySet<string>;
  readonly incidentIds: ReadonlySet<string>;
  /** Ids of diplomatic events and relations: what a step of the network's changes is named after. */
  readonly changeIds: ReadonlySet<string>;
  readonly countries: readonly string[];
  readonly admin1s: readonly string[];
  readonly viewIds: readonly string[];
  readonly studyIds: readonly string[];
  /** Id of a view or study → setting → allowed values, the default first; `actor-ids` allows lists of ids, `incident-id` and `change-id` one id. */
  readonly viewSettings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** Nothing of that name; `nearest` is what was probably meant. */
interface UnknownName {
  readonly why: 'unknown-key' | 'unknown-value';
  readonly nearest: string | null;
}

/** Why a value was not taken. */
export type Rejection =
  | UnknownName
  | {
      readonly why:
        | 'not-a-date'
        | 'from-after-to'
        | 'too-long'
        | 'repeated'
        | 'all-groups'
        | 'no-value'
        | 'no-word'
        | 'role-without-actor';
    };

/** A rejection whose nearest word is still to be looked for, among all there are. */
export type Complaint = Rejection | (Omit<UnknownName, 'nearest'> & { among: Iterable<string> });

/** Takes a rejected part of a value. */
export type Reject = (value: string, complaint: Complaint) => void;

export interface UrlParameter {
  readonly key: string;
  /** The value in the address; null: the default, left out. */
  readonly format: (state: ExplorerState) => string | null;
  readonly parse: (
    text: string,
    state: ExplorerState,
    context: UrlContext,
    reject: Reject,
  ) => ExplorerState;
}

/** Values may hold commas ("Attack, by night"): they are written with a backslash before. */
function joinValues(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.map((v) => v.replace(/[\\,]/gu, '\\$&')).join(',');
}

function splitValues(text: string, reject: Reject): string[] {
  const parts = text.match(/(?:\\.|[^,\\])+/gsu) ?? [];
  const values = parts.map((v) => v.replace(/\\(.)/gsu, '$1').trim()).filter((v) => v !== '');
  if (values.length === 0) reject(text, { why: 'no-value' });
  return values;
}

function known<W extends string>(value: string, words: Iterable<W>, reject: Reject): W | null {
  for (const word of words) if (word === value) return word;
  const lower = value.toLowerCase();
  for (const word of words) if (word.toLowerCase() === lower) return word;
  reject(value, { why: 'unknown-value', among: words });
  return null;
}

function knownList<W extends string>(text: string, words: Iterable<W>, reject: Reject): W[] {
  const list = splitValues(text, reject).flatMap((value) => known(value, words, reject) ?? []);
  return [...new Set(list)];
}

type ListKey = {
  [K in keyof Filter]: Filter[K] extends readonly string[] ? K : never;
}[keyof Filter];

/** A key that lists words of a vocabulary. */
function listParameter(
  key: string,
  field: ListKey,
  words: (context: UrlContext) => Iterable<string>,
): UrlParameter {
  return {
    key,
    format: ({ filter }) => joinValues(filter[field]),
    parse: (text, state, context, reject) => ({
      ...state,
      filter: { ...state.filter, [field]: knownList(text, words(context), reject) },
    }),
  };
}

/** An inclusive date; a month or year stands for its first or its last day. */
function dateParameter(key: 'from' | 'to'): UrlParameter {
  return {
    key,
    format: ({ filter }) => {
      const day: Day | null = filter[key];
      return day === null ? null : isoOfDay(day);
    },
    parse: (text, state, _context, reject) => {
      const span = spanOfText(text.trim());
      if (!span) {
        reject(text, { why: 'not-a-date' });
        return state;
      }
      const day = key === 'from' ? span.first : span.last;
      return { ...state, filter: { ...state.filter, [key]: day } };
    },
  };
}

/** A key with one word of a list; the default is left out. */
function choiceParameter<K extends 'outcome' | 'bin' | 'lang' | 'theme'>(
  key: K,
  words: readonly ExplorerState[K][],
): UrlParameter {
  return {
    key,
    format: (state) => (state[key] === DEFAULT_STATE[key] ? null : state[key]),
    parse: (text, state, _context, reject) => {
      const word = known<ExplorerState[K]>(text.trim(), words, reject);
      return word === null ? state : { ...state, [key]: word };
    },
  };
}

/** A key with the id of a part of the page, or none. */
function partParameter(
  key: 'view' | 'study',
  ids: (context: UrlContext) => readonly string[],
): UrlParameter {
  return {
    key,
    format: (state) => state[key],
    parse: (text, state, context, reject) => {
      const id = known(text.trim(), ids(context), reject);
      return id === null ? state : { ...state, [key]: id };
    },
  };
}

/** Longest text that can be searched for, in characters. */
export const TEXT_LIMIT = 200;

export const URL_PARAMETERS: readonly UrlParameter[] = [
  dateParameter('from'),
  dateParameter('to'),
  listParameter('type', 'type', () => EVENT_TYPES),
  listParameter('sub', 'sub', () => ALL_SUB_EVENT_TYPES),
  choiceParameter('outcome', OUTCOMES),
  {
    ...listParameter('group', 'group', () => VICTIM_GROUPS),
    parse: (text, state, _context, reject) => {
      const values = splitValues(text, reject).filter((value) => {
        // `all` in the record is a whole whose parts are not told apart, no group to pick.
        if (value === 'all') reject(value, { why: 'all-groups' });
        return value !== 'all';
      });
      const group = values.flatMap((value) => known(value, VICTIM_GROUPS, reject) ?? []);
      return { ...state, filter: { ...state.filter, group: [...new Set(group)] } };
    },
  },
  listParameter('actor', 'actor', ({ actorIds }) => actorIds),
  listParameter('role', 'role', () => ROLES),
  listParameter('plover', 'plover', () => PLOVER_TYPES),
  listParameter('quad', 'quad', () => QUADS),
  listParameter('format', 'format', () => FORMATS),
  listParameter('topic', 'topic', () => TOPICS),
  listParameter('country', 'country', ({ countries }) => countries),
  listParameter('admin1', 'admin1', ({ admin1s }) => admin1s),
  listParameter('source-kind', 'sourceKind', () => SOURCE_KINDS),
  {
    key: 'contested',
    format: ({ filter }) => (filter.contested ? '1' : null),
    parse: (text, state, _context, reject) => {
      if (text === '1') return { ...state, filter: { ...state.filter, contested: true } };
      if (text !== '0') reject(text, { why: 'unknown-value', nearest: '1' });
      return state;
    },
  },
  listParameter('chain', 'chain', () => CHAIN_KINDS),
  {
    key: 'q',
    format: ({ filter }) => (filter.q === '' ? null : filter.q),
    parse: (text, state, _context, reject) => {
      if (text.length > TEXT_LIMIT) {
        reject(text, { why: 'too-long' });
        return state;
      }
      const q = searchable(text);
      if (q === '') reject(text, { why: 'no-word' });
      return { ...state, filter: { ...state.filter, q } };
    },
  },
  {
    key: 'word',
    format: ({ word }) => (word === DEFAULT_STATE.word ? null : word),
    parse: (text, state, { actorIds }, reject) => {
      const word = known<string>(text.trim(), [...NAMED_WORDS, ...actorIds], reject);
      return word === null ? state : { ...state, word };
    },
  },
  choiceParameter('bin', ['auto', ...BIN_UNITS]),
  {
    key: 'select',
    format: ({ select }) => joinValues(select.map(formatSelected)),
    parse: (text, state, { recordIds, actorIds }, reject) => {
      const tokens = [...new Set(splitValues(text, reject))];
      const select = tokens.flatMap((token) => {
        const selected = parseSelected(token);
        const ids =
          selected?.kind === 'record'
            ? recordIds.has(selected.id)
            : selected?.kind !== 'pair' ||
              (actorIds.has(selected.from) && actorIds.has(selected.to));
        if (selected && ids) return selected;
        reject(token, { why: 'unknown-value', among: recordIds });
        return [];
      });
      return { ...state, select };
    },
  },
  partParameter('view', ({ viewIds }) => viewIds),
  partParameter('study', ({ studyIds }) => studyIds),
  {
    key: 'data',
    format: ({ data }) => data,
    // Whether there is such a release is asked before anything is read of it (`RecordGate`).
    parse: (text, state) => ({ ...state, data: text.trim() || null }),
  },
  choiceParameter('lang', LANGUAGES),
  choiceParameter('theme', THEMES),
];

/** Among the allowed values of a setting: it holds a list of actor ids and of the other words. */
export const ACTOR_IDS = 'actor-ids';
/** Likewise: it holds the id of one incident. */
export const INCIDENT_ID = 'incident-id';
/** Likewise: it holds the id of one diplomatic event or relation. */
export const CHANGE_ID = 'change-id';

/** Parses one setting of one view; null: rejected. */
export function parseSetting(
  text: string,
  allowed: readonly string[],
  context: UrlContext,
  reject: Reject,
): string | null {
  if (allowed.includes(INCIDENT_ID)) return known(text.trim(), context.incidentIds, reject);
  if (allowed.includes(CHANGE_ID)) return known(text.trim(), context.changeIds, reject);
  if (!allowed.includes(ACTOR_IDS)) return known(text.trim(), allowed, reject);
  const words = allowed.filter((word) => word !== ACTOR_IDS && word !== '');
  const ids = knownList(text, [...words, ...context.actorIds], reject);
  return ids.length === 0 ? null : ids.join(',');
}
