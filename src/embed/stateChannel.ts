/** What an embed tells of its state, to the page around that has subscribed, and takes from it. */
import { shownValue } from '../data/shownValue.ts';
import {
  errorMessage,
  readyMessage,
  rejectedMessage,
  stateMessage,
  type Failure,
  type Host,
  type HostRequest,
  type OwnRequest,
  type Refusal,
} from './hostMessages.ts';

/** `postMessage` of the page around. */
type Post = (message: unknown, origin: string) => void;

/**
 * @param steps what `countSteps` gave when it was asked for
 * @returns null: not yet, it is asked for again once the views open again
 */
type Apply = (query: string, steps: number) => readonly Refusal[] | null;

export interface StateChannel {
  /**
   * Takes a message that was sent by the page around.
   * @param origin the page's, as the browser gives it
   */
  readonly hear: (request: HostRequest | null, origin: string) => void;
  /**
   * The views are there. What was asked for before is done now.
   * @param apply takes over a state, and tells what of it was not taken
   * @returns a function that closes again
   */
  readonly open: (apply: Apply) => () => void;
  /** The state as it stands, as a query; the same one is not told twice. */
  readonly say: (query: string) => void;
  /** What waits to be done can't be: what it rests on could not be had. */
  readonly giveUp: () => void;
  /** A message stands in place of the views. */
  readonly fail: (code: Failure) => void;
}

/** A page without an origin of its own (a file, a sandbox) cannot be addressed. */
function isAddressable(origin: string): boolean {
  return /^https?:\/\//u.test(origin);
}

/**
 * A page is told the state once it has subscribed, addressed to its origin, and only such a page
 * can set it. That the views are there is no secret, and said to every origin. What is refused is
 * said to who asked for it.
 * @param countSteps how many steps the reader has taken: what was asked for may wait, and be older than one
 */
export function createStateChannel(host: Host, post: Post, countSteps: () => number): StateChannel {
  let subscriber: string | null = null;
  let apply: Apply | null = null;
  let asked: { readonly query: string; readonly steps: number } | null = null;
  let now: string | null = null;
  const tell = (): void => {
    if (subscriber !== null && now !== null) post(stateMessage(host, now), subscriber);
  };
  const refuse = (request: OwnRequest, refusals: readonly Refusal[], origin: string): void => {
    if (refusals.length === 0) return;
    post(rejectedMessage(host, request, refusals), isAddressable(origin) ? origin : '*');
  };
  const takeAsked = (): void => {
    if (asked === null || subscriber === null || apply === null) return;
    const refusals = apply(asked.query, asked.steps);
    if (refusals === null) return;
    asked = null;
    refuse('setState', refusals, subscriber);
  };
  const subscribe = (origin: string): void => {
    if (!isAddressable(origin)) {
      const value = shownValue(origin);
      refuse(
        'subscribe',
        [{ parameter: 'origin', value, why: 'no-origin', nearest: null }],
        origin,
      );
      return;
    }
    subscriber ??= origin;
    if (origin !== subscriber) return;
    if (apply !== null) post(readyMessage(host), origin);
    tell();
  };
  const setState = (query: string, origin: string): void => {
    if (subscriber === null) {
      const value = shownValue(query);
      refuse(
        'setState',
        [{ parameter: 'query', value, why: 'not-subscribed', nearest: null }],
        origin,
      );
    } else if (origin === subscriber) {
      asked = { query, steps: countSteps() };
      takeAsked();
    }
  };
  return {
    hear: (request, origin) => {
      if (request?.kind === 'subscribe') subscribe(origin);
      else if (request?.kind === 'setState') setState(request.query, origin);
      else if (request?.kind === 'malformed') refuse(request.request, [request.refusal], origin);
    },
    open: (take) => {
      apply = take;
      post(readyMessage(host), '*');
      takeAsked();
      return () => {
        apply = null;
      };
    },
    say: (query) => {
      if (query === now) return;
      now = query;
      tell();
    },
    giveUp: () => {
      if (asked === null || subscriber === null) return;
      const value = shownValue(asked.query);
      asked = null;
      refuse(
        'setState',
        [{ parameter: 'query', value, why: 'not-loaded', nearest: null }],
        subscriber,
      );
    },
    fail: (code) => post(errorMessage(host, code), '*'),
  };
}
