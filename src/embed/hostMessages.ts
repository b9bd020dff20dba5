/**
 * How an embed tells its height to the page around it: one number in the wire format of every
 * host that is known to listen. Formats are facts of those hosts; none of their code is here.
 */

import { shownValue } from '../data/shownValue.ts';
import type { Rejection } from '../state/urlParameters.ts';
import { PLAIN_WORD } from './embedAddress.ts';

/** Whose message it is, in our own dialect. */
export const OURS = 'whose-count';
export const DIALECT = 1;

/** What the page around has told, by its address or by messages. */
export interface Host {
  /** The embed's own id: letters, digits, hyphens. */
  readonly id: string;
  /** The embed's address, for listeners that look it up. */
  readonly address: string;
  /** pym.js names its child in the address; null: it isn't the host. */
  readonly pymChild: string | null;
  /** iframe-resizer names the frame in its first message; null: it has sent none. */
  readonly resizerFrame: string | null;
  /** WordPress leaves a secret in the hash; null: it isn't the host. */
  readonly wordPressSecret: string | null;
}

function wordOf(text: string | null): string | null {
  return text !== null && PLAIN_WORD.test(text) ? text : null;
}

/** Longest name that a host gives to a frame, in UTF-16 units. */
const LONGEST_NAME = 128;

/**
 * A name that a host has given to the frame, and looks for in what it is told: whatever it is, unless
 * the message could not be read any more.
 * @param mark that stands between the parts of that message
 */
function nameOf(text: string | null, mark: string): string | null {
  if (text === null || text === '' || text.length > LONGEST_NAME) return null;
  return text.includes(mark) || /\p{Cc}/u.test(text) ? null : text;
}

/** What an address tells of its host. */
export function hostOfAddress(address: URL): Host {
  const asked = address.searchParams;
  const hash = new URLSearchParams(address.hash.replace(/^#\??/u, ''));
  return {
    id: wordOf(asked.get('id')) ?? OURS,
    address: address.href,
    pymChild: nameOf(asked.get('childId'), 'xPYMx'),
    resizerFrame: null,
    wordPressSecret: wordOf(hash.get('secret')),
  };
}

/** Why a resizer is told: its first answer, or a new height. */
type Reason = 'init' | 'size';

/**
 * The messages that say a height, for `postMessage`.
 * @param height in whole CSS pixels
 * @param width the frame's own, in whole CSS pixels
 */
export function heightMessages(
  host: Host,
  height: number,
  width: number,
  reason: Reason,
): readonly unknown[] {
  const { id, address, pymChild, resizerFrame, wordPressSecret } = host;
  return [
    { type: `${OURS}:resize`, v: DIALECT, id, height },
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(pymChild === null ? [] : [`pymxPYMx${pymChild}xPYMxheightxPYMx${height}`]),
    ...(resizerFrame === null ? [] : [`[iFrameSizer]${resizerFrame}:${height}:${width}:${reason}`]),
    ...(wordPressSecret === null
      ? []
      : [{ message: 'height', value: height, secret: wordPressSecret }]),
  ];
}

/** That the views are drawn. */
export function readyMessage({ id }: Host): unknown {
  return { type: `${OURS}:ready`, v: DIALECT, id };
}

/**
 * Why a message stands in place of the views: the address asks for a view or a release that isn't
 * there, which no waiting helps; or something has failed, which another try may mend.
 */
export type Failure = 'unknown-view' | 'unknown-release' | 'not-loaded';

/** That there are no views, and never will be, or that they could not be had. */
export function errorMessage({ id }: Host, code: Failure): unknown {
  return { type: `${OURS}:error`, v: DIALECT, id, code };
}

/** @param query what follows `?` in the address of the same state, as `setState` takes it */
export function stateMessage({ id }: Host, query: string): unknown {
  return { type: `${OURS}:state`, v: DIALECT, id, query };
}

/** A request, or a part of it, that was not done, as the page around is told of it. */
export interface Refusal {
  readonly parameter: string;
  /** As it came, cut where it is long. */
  readonly value: string;
  /**
   * A reason of the address's own, or: `fixed`, the embed's address decides it for good;
   * `not-shown`, it is of a part of the whole page; `not-text`; `not-subscribed`, a state is set
   * by who has subscribed only; `no-origin`, states are told to pages of the web only; `not-loaded`,
   * what it rests on could not be had.
   */
  readonly why:
    | Rejection['why']
    | 'fixed'
    | 'not-shown'
    | 'not-text'
    | 'not-subscribed'
    | 'no-origin'
    | 'not-loaded';
  /** What was probably meant. */
  readonly nearest: string | null;
}

/** What a page around can ask for in our own dialect. */
export type OwnRequest = 'subscribe' | 'setState';

/** What of a request was not done. It holds nothing but what that request said. */
export function rejectedMessage(
  { id }: Host,
  request: OwnRequest,
  rejected: readonly Refusal[],
): unknown {
  return { type: `${OURS}:rejected`, v: DIALECT, id, request, rejected };
}

/** Longest text that is looked at, and longest query in one: no state's is longer. */
const LONGEST = 512;
const LONGEST_QUERY = 2000;
/** A message with more keys is none of the known ones. */
const MOST_KEYS = 8;

/** What a message of the page around asks for. */
export type HostRequest =
  | { readonly kind: 'resizer'; readonly frame: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'subscribe' }
  | { readonly kind: 'setState'; readonly query: string }
  /** Meant for us by its type, and not of the form that it has to have. */
  | { readonly kind: 'malformed'; readonly request: OwnRequest; readonly refusal: Refusal };

/**
 * Reads a message from the page around. Whatever is not one of the known forms is nothing, but for
 * our own requests in a wrong form: these are refused. No message can navigate, write markup, name
 * an address or become a key.
 * @param data as it came
 */
export function readHostMessage(data: unknown, { wordPressSecret }: Host): HostRequest | null {
  if (typeof data === 'string') {
    if (data.length > LONGEST || !data.startsWith('[iFrameSizer]')) return null;
    const frame = nameOf(data.slice('[iFrameSizer]'.length).split(':')[0] ?? null, ':');
    return frame === null ? null : { kind: 'resizer', frame };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  // What is meant for others may be as large as a film: nothing is counted before it is known.
  const own = (key: string): unknown =>
    Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
  const request = requestOf(own('type'));
  const asksAgain = own('message') === 'ready' && wordPressSecret !== null;
  if (request === null && !(asksAgain && own('secret') === wordPressSecret)) return null;
  if (Object.keys(data).length > MOST_KEYS) {
    return request && malformed(request, 'message', '{…}', 'too-long');
  }
  return request === null ? { kind: 'ready' } : ourRequest(request, own('v'), own('query'));
}

function requestOf(type: unknown): OwnRequest | null {
  if (type === `${OURS}:subscribe`) return 'subscribe';
  return type === `${OURS}:setState` ? 'setState' : null;
}

function malformed(
  request: OwnRequest,
  parameter: string,
  value: unknown,
  why: Refusal['why'],
  nearest: string | null = null,
): HostRequest {
  const refusal = { parameter, value: shownValue(value), why, nearest };
  return { kind: 'malformed', request, refusal };
}

/** A request in our own dialect, whose fields are ours to complain of. */
function ourRequest(request: OwnRequest, version: unknown, query: unknown): HostRequest {
  if (version !== DIALECT) {
    return malformed(request, 'v', version, 'unknown-value', String(DIALECT));
  }
  if (request === 'subscribe') return { kind: 'subscribe' };
  if (typeof query !== 'string') return malformed(request, 'query', query, 'not-text');
  return query.length > LONGEST_QUERY
    ? malformed(request, 'query', query, 'too-long')
    : { kind: 'setState', query };
}
