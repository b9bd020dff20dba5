/** A state that the page around asks for: what of it is taken, and what is refused. */
import { shownValue } from '../data/shownValue.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { parseQuery } from '../state/urlCodec.ts';
import type { UrlContext } from '../state/urlParameters.ts';
import { EMBED_KEYS, splitQuery } from './embedAddress.ts';
import type { Refusal } from './hostMessages.ts';

/** Which release is read, and the language, are the address's for good. */
const FIXED = ['data', 'lang'] as const;

/**
 * @param query as it was asked for, with or without `?`
 * @param now the state that it takes the place of
 * @param address the embed's own query
 */
export function askedState(
  query: string,
  now: ExplorerState,
  context: UrlContext,
  address: string,
): { readonly state: ExplorerState; readonly refusals: readonly Refusal[] } {
  const asked = new URLSearchParams(query);
  const { own, page } = splitQuery(query, context.viewIds);
  const { state, rejected } = parseQuery(own, context);
  const refuse = (parameter: string, value: string, why: Refusal['why']): Refusal => ({
    parameter: shownValue(parameter),
    value: shownValue(value),
    why,
    nearest: null,
  });
  const given = new URLSearchParams(address);
  const refusals = [
    ...rejected.map(({ parameter, value, rejection }) => ({
      parameter,
      value,
      why: rejection.why,
      nearest: 'nearest' in rejection ? rejection.nearest : null,
    })),
    // What an embed has said itself it may be told again.
    ...FIXED.filter((key) => asked.get(key) && state[key] !== now[key]).map((key) =>
      refuse(key, asked.get(key) ?? '', 'fixed'),
    ),
    ...[...asked]
      .filter(([key, value]) => EMBED_KEYS.has(key) && value !== given.get(key))
      .map(([key, value]) => refuse(key, value, 'fixed')),
    ...[...new URLSearchParams(page)].map(([key, value]) => refuse(key, value, 'not-shown')),
  ];
  const { data, lang } = now;
  const theme = asked.has('theme') ? state.theme : now.theme;
  return { state: { ...state, data, lang, theme }, refusals };
}
