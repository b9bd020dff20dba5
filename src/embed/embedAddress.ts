/** Which views an embed's address asks for, and what else is in it. */
import { shownValue } from '../data/shownValue.ts';
import { nearestWord } from '../lib/nearestWord.ts';
import { queryText } from '../lib/queryText.ts';
import type { RejectedParameter } from '../state/urlCodec.ts';
import type { Rejection } from '../state/urlParameters.ts';

/** The views that an embed can show, one or the linked pair; each by its id. */
export const EMBEDS = {
  casualties: ['casualties'],
  diplomacy: ['diplomacy'],
  network: ['network'],
  'casualties+diplomacy': ['casualties', 'diplomacy'],
} as const;
export type EmbedName = keyof typeof EMBEDS;

/** Controls that an embed leaves its reader where its address says so; by itself it has none. */
export const CONTROLS = ['word', 'view', 'download'] as const;
export type Control = (typeof CONTROLS)[number];

/** What hosts add to an embed's address, or their scripts. */
const HOST_KEYS = ['id', 'childId', 'initialWidth', 'parentTitle', 'parentUrl'] as const;

/** Keys of an embed's address that are no part of the reader's state: ours, and those of hosts. */
export const EMBED_KEYS: ReadonlySet<string> = new Set([
  'embed',
  'controls',
  'fit',
  'background',
  ...HOST_KEYS,
]);

/** The one value of `background`: the page around is seen through; without, it is the theme's. */
export const TRANSPARENT = 'transparent';

/** With these alone, and a period, an address asks for no other picture than the whole record's. */
export const PICTURE_KEYS: readonly string[] = ['embed', 'data', 'theme', ...HOST_KEYS];

/**
 * Parts of the whole page by their ids, each with the names of its settings: its views, which stand
 * alone here, and its studies. Their code isn't here, so what is asked of them isn't checked further.
 */
export const PAGE_PARTS = {
  view: {
    casualties: ['show', 'rows', 'height', 'zoom'],
    diplomacy: ['show', 'order'],
    network: ['show', 'open', 'ties', 'singles', 'form'],
  },
  study: {
    stories: [],
    chains: ['by', 'inferred', 'incident'],
    contradictions: ['a', 'b', 'topic'],
    growth: [],
    speakers: ['of'],
    trackers: ['metric', 'group', 'place', 'gap', 'months'],
    connections: ['from', 'to'],
    changes: ['at', 'of', 'form', 'contacts'],
  },
} as const;

/**
 * The value of `embed`, in which a plus sign has come as a space.
 * @returns null: there is no such embed
 */
export function embedOf(value: string | null): EmbedName | null {
  const name = (value ?? '').trim().replaceAll(' ', '+');
  return Object.hasOwn(EMBEDS, name) ? (name as EmbedName) : null;
}

function statePairs(search: string): [string, string][] {
  return [...new URLSearchParams(search)].filter(([key]) => !EMBED_KEYS.has(key));
}

/** Does a parameter speak of a part of the whole page that this embed doesn't show? */
function isOfPage(key: string, value: string, shown: readonly string[]): boolean {
  if (key === 'view' || key === 'study') return Object.hasOwn(PAGE_PARTS[key], value);
  const [part = '', setting = ''] = key.split('.');
  const parts: Readonly<Record<string, readonly string[]>> = {
    ...PAGE_PARTS.view,
    ...PAGE_PARTS.study,
  };
  const known = Object.hasOwn(parts, part) && parts[part]?.includes(setting) === true;
  // An embed has no table.
  return known && (!shown.includes(part) || setting === 'show');
}

/**
 * An embed's query in two: the state that it shows, and what only the whole page can show, which
 * goes on to it. What only an embed has is in neither.
 * @param shown ids of the embed's views
 */
export function splitQuery(
  search: string,
  shown: readonly string[],
): { readonly own: string; readonly page: string } {
  const pairs = statePairs(search);
  return {
    own: queryText(pairs.filter(([key, value]) => !isOfPage(key, value, shown))),
    page: queryText(pairs.filter(([key, value]) => isOfPage(key, value, shown))),
  };
}

/** The value of `controls`, in any order; words that are none are left out and said (`rejectedChoices`). */
export function controlsOf(value: string | null): readonly Control[] {
  const asked = new Set((value ?? '').split(',').map((word) => word.trim()));
  return CONTROLS.filter((control) => asked.has(control));
}

/** The embed's own id in its address: plain, for it goes into messages. */
export const PLAIN_WORD = /^[A-Za-z0-9_-]{1,64}$/u;

/** What of an embed's own keys is ignored: the codec of states knows none of them. */
export function rejectedChoices(search: string): readonly RejectedParameter[] {
  const rejected: RejectedParameter[] = [];
  const seen = new Set<string>();
  const reject = (parameter: string, value: string, rejection: Rejection): void => {
    rejected.push({ parameter, value: shownValue(value), rejection });
  };
  for (const [key, value] of new URLSearchParams(search)) {
    const own = ['embed', 'controls', 'fit', 'background', 'id'].includes(key);
    if (own && seen.has(key)) reject(key, value, { why: 'repeated' });
    else if (key === 'controls') {
      const words = new Set(value.split(',').map((word) => word.trim()));
      for (const word of words) {
        if (word === '' || CONTROLS.some((control) => control === word)) continue;
        reject(key, word, { why: 'unknown-value', nearest: nearestWord(word, CONTROLS) });
      }
    } else if (key === 'fit' && !['', '0', '1'].includes(value)) {
      reject(key, value, { why: 'unknown-value', nearest: '1' });
    } else if (key === 'background' && !['', TRANSPARENT].includes(value)) {
      reject(key, value, { why: 'unknown-value', nearest: TRANSPARENT });
    } else if (key === 'id' && value !== '' && !PLAIN_WORD.test(value)) {
      reject(key, value, { why: 'unknown-value', nearest: null });
    }
    seen.add(key);
  }
  return rejected;
}

/** What an embed's address asks for, besides the reader's state. */
export interface EmbedChoices {
  readonly embed: EmbedName;
  readonly controls: readonly Control[];
  /** It fills the box that it is given, and tells no height. */
  readonly fit: boolean;
  /** The page around is its ground. */
  readonly transparent: boolean;
}

/**
 * What follows `embed.html?`.
 * @param stateQuery the state's own part, as `formatQuery` writes it
 */
export function embedQuery(
  { embed, controls, fit, transparent }: EmbedChoices,
  stateQuery: string,
): string {
  return [
    `embed=${embed}`,
    ...(stateQuery === '' ? [] : [stateQuery]),
    ...(controls.length === 0 ? [] : [`controls=${controls.join(',')}`]),
    ...(fit ? ['fit=1'] : []),
    ...(transparent ? [`background=${TRANSPARENT}`] : []),
  ].join('&');
}

/**
 * The whole page in a state, relative to the embed, with what of the embed's address only the page can show.
 * @param state a query as `formatQuery` writes it
 * @param search the embed's
 * @param shown ids of the embed's views
 */
export function pageAddress(state: string, search: string, shown: readonly string[]): string {
  const { page } = splitQuery(search, shown);
  return `./?${[state, page].filter((text) => text !== '').join('&')}`;
}

/** The whole page with the same state, in whichever release is the newest. */
export function newestQuery(search: string): string {
  return queryText(statePairs(search).filter(([key]) => key !== 'data'));
}

/** An embed's query without what only an embed has: the whole page with the same state. */
export function fullQuery(search: string): string {
  return queryText(statePairs(search));
}
