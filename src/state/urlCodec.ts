/**
 * The reader's state as a query and back: pure, defaults left out, every parameter valid,
 * rejected with the reason, or missing. What was rejected is said to the reader.
 */
import { shownValue } from '../data/shownValue.ts';
import { queryText } from '../lib/queryText.ts';
import { nearestWord } from '../lib/nearestWord.ts';
import { DEFAULT_STATE, type ExplorerState } from './explorer.ts';
import {
  parseSetting,
  URL_PARAMETERS,
  type Complaint,
  type Reject,
  type Rejection,
  type UrlContext,
  type UrlParameter,
} from './urlParameters.ts';

/** A parameter of the address that was ignored, or a part of its value. */
export interface RejectedParameter {
  readonly parameter: string;
  readonly value: string;
  readonly rejection: Rejection;
}

export interface ParsedQuery {
  readonly state: ExplorerState;
  readonly rejected: readonly RejectedParameter[];
}

const BY_KEY: ReadonlyMap<string, UrlParameter> = new Map(
  URL_PARAMETERS.map((parameter) => [parameter.key, parameter]),
);

/** Longest value that is looked at, in characters. */
const LONGEST = 20_000;

/** Looking for what was meant takes time: an address full of unknown words must not hold up the page. */
const SUGGESTIONS = 20;

/** Collects what is rejected; the same thing is said once, and no more than a line of it. */
function collectRejected(): {
  readonly rejected: RejectedParameter[];
  readonly rejectIn: (parameter: string) => Reject;
} {
  const said = new Set<string>();
  const rejected: RejectedParameter[] = [];
  let suggested = 0;
  const settle = (value: string, complaint: Complaint): Rejection => {
    if (!('among' in complaint)) return complaint;
    suggested += 1;
    const { why, among } = complaint;
    return { why, nearest: suggested > SUGGESTIONS ? null : nearestWord(value, among) };
  };
  const rejectIn = (key: string): Reject => {
    const parameter = shownValue(key);
    return (value, complaint) => {
      const shown = shownValue(value);
      const name = `${parameter}=${shown}`;
      if (said.has(name)) return;
      said.add(name);
      const asked = complaint.why === 'unknown-key' ? key : value;
      rejected.push({ parameter, value: shown, rejection: settle(asked, complaint) });
    };
  };
  return { rejected, rejectIn };
}

/**
 * Reads a query (with or without its `?`). A key without a value is as good as left out.
 * @returns a state that is whole whatever the query holds, and what of it was ignored
 */
export function parseQuery(query: string, context: UrlContext): ParsedQuery {
  const { rejected, rejectIn } = collectRejected();
  const given = new URLSearchParams(query);
  let state = DEFAULT_STATE;
  const seen = new Set<string>();
  for (const [key, value] of given) {
    const reject = rejectIn(key);
    if (seen.has(key)) reject(value, { why: 'repeated' });
    else if (value.length > LONGEST) reject(value, { why: 'too-long' });
    else state = applyParameter(key, value, state, context, reject);
    seen.add(key);
  }
  const { from, to, actor, role } = state.filter;
  if (from !== null && to !== null && from > to) {
    for (const key of ['from', 'to']) rejectIn(key)(given.get(key) ?? '', { why: 'from-after-to' });
    state = { ...state, filter: { ...state.filter, from: null, to: null } };
  }
  if (role.length > 0 && actor.length === 0) {
    rejectIn('role')(given.get('role') ?? '', { why: 'role-without-actor' });
    state = { ...state, filter: { ...state.filter, role: [] } };
  }
  return { state, rejected };
}

function applyParameter(
  key: string,
  value: string,
  state: ExplorerState,
  context: UrlContext,
  reject: Reject,
): ExplorerState {
  const parameter = BY_KEY.get(key);
  if (parameter) return value === '' ? state : parameter.parse(value, state, context, reject);
  const dot = key.indexOf('.');
  const [view, name] = [key.slice(0, dot), key.slice(dot + 1)];
  const settings = Object.hasOwn(context.viewSettings, view) ? context.viewSettings[view] : null;
  const allowed = settings && Object.hasOwn(settings, name) ? settings[name] : null;
  if (!allowed) {
    reject(value, { why: 'unknown-key', among: knownKeys(context) });
    return state;
  }
  if (value === '') return state;
  const setting = parseSetting(value, allowed, context, reject);
  if (setting === null || setting === allowed[0]) return state;
  return {
    ...state,
    settings: { ...state.settings, [view]: { ...state.settings[view], [name]: setting } },
  };
}

/** Every key that the address may have. */
function knownKeys(context: UrlContext): string[] {
  return [
    ...BY_KEY.keys(),
    ...Object.entries(context.viewSettings).flatMap(([view, settings]) =>
      Object.keys(settings).map((name) => `${view}.${name}`),
    ),
  ];
}

/** Writes a state as a query without `?`; defaults are left out, keys stand in a fixed order. */
export function formatQuery(
  state: ExplorerState,
  context: Pick<UrlContext, 'viewSettings'>,
): string {
  const pairs: [string, string][] = [];
  for (const { key, format } of URL_PARAMETERS) {
    const value = format(state);
    if (value !== null) pairs.push([key, value]);
  }
  for (const [view, settings] of Object.entries(context.viewSettings)) {
    for (const [name, allowed] of Object.entries(settings)) {
      const value = state.settings[view]?.[name];
      if (value !== undefined && value !== '' && value !== allowed[0]) {
        pairs.push([`${view}.${name}`, value]);
      }
    }
  }
  return queryText(pairs);
}

/**
 * A state as a query without `?`, for who does not know all parts of the page: what is handed out
 * (files, citations) names what was understood, and nothing else of the address that was opened.
 * @returns as `formatQuery`, the settings by name: a state holds none that is a default
 */
export function stateQuery(state: ExplorerState): string {
  const byName = <V>(record: Readonly<Record<string, V>>): [string, V][] =>
    Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const viewSettings = Object.fromEntries(
    byName(state.settings).map(([part, own]) => [
      part,
      Object.fromEntries(byName(own).map(([name]) => [name, []])),
    ]),
  );
  return formatQuery(state, { viewSettings });
}
