/**
 * The reader's state as a query and back: pure, defaults left out, every parameter valid,
 * rejected with the reason, or missing. What was rejected is said to the reader.
 */
import { nearestWord } from '../lib/nearestWord.ts';
import { DEFAULT_STATE, type ExplorerState } from './explorer.ts';
import {
  parseSetting,
  URL_PARAMETERS,
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

/**
 * Reads a query (with or without its `?`).
 * @returns a state that is whole whatever the query holds, and what of it was ignored
 */
export function parseQuery(query: string, context: UrlContext): ParsedQuery {
  const rejected: RejectedParameter[] = [];
  let state = DEFAULT_STATE;
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(query)) {
    const reject = (part: string, rejection: Rejection): void => {
      rejected.push({ parameter: key, value: part.slice(0, 80), rejection });
    };
    if (seen.has(key)) reject(value, { why: 'repeated' });
    else if (value.length > LONGEST) reject(value, { why: 'too-long' });
    else if (value !== '') state = applyParameter(key, value, state, context, reject);
    seen.add(key);
  }
  const { from, to } = state.filter;
  if (from !== null && to !== null && from > to) {
    rejected.push({
      parameter: 'from, to',
      value: query.slice(0, 80),
      rejection: { why: 'from-after-to' },
    });
    state = { ...state, filter: { ...state.filter, from: null, to: null } };
  }
  return { state, rejected };
}

function applyParameter(
  key: string,
  value: string,
  state: ExplorerState,
  context: UrlContext,
  reject: (part: string, rejection: Rejection) => void,
): ExplorerState {
  const parameter = BY_KEY.get(key);
  if (parameter) return parameter.parse(value, state, context, reject);
  const dot = key.indexOf('.');
  const [view, name] = [key.slice(0, dot), key.slice(dot + 1)];
  const settings = Object.hasOwn(context.viewSettings, view) ? context.viewSettings[view] : null;
  const allowed = settings && Object.hasOwn(settings, name) ? settings[name] : null;
  if (!allowed) {
    reject(value, { why: 'unknown-key', nearest: nearestWord(key, knownKeys(context)) });
    return state;
  }
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

/** Characters that a query may hold as they are; the rest is percent-encoded. */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(/%(?:2C|2F|3A|40|24|20)/gu, (code) =>
    code === '%20' ? '+' : decodeURIComponent(code),
  );
}

/** Writes a state as a query without `?`; defaults are left out, keys stand in a fixed order. */
export function formatQuery(state: ExplorerState, context: UrlContext): string {
  const pairs: string[] = [];
  for (const { key, format } of URL_PARAMETERS) {
    const value = format(state);
    if (value !== null) pairs.push(`${key}=${encodeValue(value)}`);
  }
  for (const [view, settings] of Object.entries(context.viewSettings)) {
    for (const [name, allowed] of Object.entries(settings)) {
      const value = state.settings[view]?.[name];
      if (value !== undefined && value !== '' && value !== allowed[0]) {
        pairs.push(`${view}.${name}=${encodeValue(value)}`);
      }
    }
  }
  return pairs.join('&');
}
