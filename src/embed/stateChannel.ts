/** What an embed tells of its state, to the page around that has subscribed, and takes from it. */
import { readyMessage, stateMessage, type Host, type HostRequest } from './hostMessages.ts';

/** `postMessage` of the page around. */
type Post = (message: unknown, origin: string) => void;

export interface StateChannel {
  /**
   * Takes a message that was sent by the page around.
   * @param origin the page's, as the browser gives it
   */
  readonly hear: (request: HostRequest | null, origin: string) => void;
  /**
   * The views are there. What was asked for before is done now.
   * @param apply takes over a state
   * @returns a function that closes again
   */
  readonly open: (apply: (query: string) => void) => () => void;
  /** The state as it stands, as a query; the same one is not told twice. */
  readonly say: (query: string) => void;
}

/** A page without an origin of its own (a file, a sandbox) cannot be addressed. */
function isAddressable(origin: string): boolean {
  return /^https?:\/\//u.test(origin);
}

/**
 * A page is told the state once it has subscribed, addressed to its origin, and only such a page
 * can set it. That the views are there is no secret, and said to every origin.
 */
export function createStateChannel(host: Host, post: Post): StateChannel {
  let subscriber: string | null = null;
  let apply: ((query: string) => void) | null = null;
  let asked: string | null = null;
  let now: string | null = null;
  const tell = (): void => {
    if (subscriber !== null && now !== null) post(stateMessage(host, now), subscriber);
  };
  return {
    hear: (request, origin) => {
      if (request?.kind === 'subscribe' && isAddressable(origin)) {
        subscriber ??= origin;
        if (origin !== subscriber) return;
        if (apply !== null) post(readyMessage(host), origin);
        tell();
      } else if (request?.kind === 'setState' && origin === subscriber) {
        if (apply === null) asked = request.query;
        else apply(request.query);
      }
    },
    open: (take) => {
      apply = take;
      post(readyMessage(host), '*');
      if (asked !== null) take(asked);
      asked = null;
      return () => {
        apply = null;
      };
    },
    say: (query) => {
      if (query === now) return;
      now = query;
      tell();
    },
  };
}
