/**
 * How an embed tells its height to the page around it: one number in the wire format of every
 * host that is known to listen. Formats are facts of those hosts; none of their code is here.
 */

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

const WORD = /^[A-Za-z0-9_-]{1,64}$/u;

function wordOf(text: string | null): string | null {
  return text !== null && WORD.test(text) ? text : null;
}

/** What an address tells of its host; anything that is no plain word is not taken over. */
export function hostOfAddress(address: URL): Host {
  const asked = address.searchParams;
  const hash = new URLSearchParams(address.hash.replace(/^#\??/u, ''));
  return {
    id: wordOf(asked.get('id')) ?? OURS,
    address: address.href,
    pymChild: wordOf(asked.get('childId')),
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

/** Longest text that is looked at. */
const LONGEST = 512;

/** What a message of the page around asks for. */
export type HostRequest =
  { readonly kind: 'resizer'; readonly frame: string } | { readonly kind: 'ready' };

/**
 * Reads a message from the page around. Whatever is not one of the known forms is nothing: no
 * message can navigate, write markup, name an address or become a key.
 * @param data as it came
 */
export function readHostMessage(data: unknown, { wordPressSecret }: Host): HostRequest | null {
  if (typeof data === 'string') {
    if (data.length > LONGEST || !data.startsWith('[iFrameSizer]')) return null;
    const frame = wordOf(data.slice('[iFrameSizer]'.length).split(':')[0] ?? null);
    return frame === null ? null : { kind: 'resizer', frame };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const own = new Map<string, unknown>(Object.entries(data).slice(0, 8));
  const asks =
    own.get('message') === 'ready' &&
    wordPressSecret !== null &&
    own.get('secret') === wordPressSecret;
  return asks ? { kind: 'ready' } : null;
}

/** Heights that a frame of constant width may have within the window before it is held. */
const HEIGHTS_ALLOWED = 10;
/** In milliseconds. */
const HEIGHTS_WITHIN = 2000;

interface Said {
  readonly at: number;
  readonly height: number;
}

/**
 * Holds a height that runs away: a page around that answers a height with another width, and that
 * with another height, would go on for ever.
 * @returns a function from what was measured, and when, to what is said; null: it is what was said
 */
export function createHeightBreaker(): (
  height: number,
  width: number,
  now: number,
) => number | null {
  let said: Said[] = [];
  let lastWidth: number | null = null;
  let held: number | null = null;
  return (height, width, now) => {
    if (width !== lastWidth) {
      said = [];
      held = null;
      lastWidth = width;
    }
    if (held !== null) return null;
    if (said.at(-1)?.height === height) return null;
    said = [...said.filter(({ at }) => now - at < HEIGHTS_WITHIN), { at: now, height }];
    if (new Set(said.map((one) => one.height)).size <= HEIGHTS_ALLOWED) return height;
    held = Math.max(...said.map((one) => one.height));
    return held;
  };
}
