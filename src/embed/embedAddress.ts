/** Which views an embed's address asks for. */

/** The views that an embed can show, one or the linked pair; each by its id. */
export const EMBEDS = {
  casualties: ['casualties'],
  diplomacy: ['diplomacy'],
  network: ['network'],
  'casualties+diplomacy': ['casualties', 'diplomacy'],
} as const;
export type EmbedName = keyof typeof EMBEDS;

/** Controls that an embed leaves its reader where its address says so; by itself it has none. */
export const CONTROLS = ['word', 'view'] as const;
export type Control = (typeof CONTROLS)[number];

/** Keys of an embed's address that are no part of the reader's state: ours, and those of hosts. */
export const EMBED_KEYS: ReadonlySet<string> = new Set([
  'embed',
  'controls',
  'fit',
  'id',
  'childId',
  'initialWidth',
  'parentTitle',
  'parentUrl',
]);

/**
 * The value of `embed`, in which a plus sign has come as a space.
 * @returns null: there is no such embed
 */
export function embedOf(value: string | null): EmbedName | null {
  const name = (value ?? '').trim().replaceAll(' ', '+');
  return Object.hasOwn(EMBEDS, name) ? (name as EmbedName) : null;
}

/** The value of `controls`, in any order; words that are none are left out. */
export function controlsOf(value: string | null): readonly Control[] {
  const asked = new Set((value ?? '').split(',').map((word) => word.trim()));
  return CONTROLS.filter((control) => asked.has(control));
}

/** What an embed's address asks for, besides the reader's state. */
export interface EmbedChoices {
  readonly embed: EmbedName;
  readonly controls: readonly Control[];
  /** It fills the box that it is given, and tells no height. */
  readonly fit: boolean;
}

/**
 * What follows `embed.html?`.
 * @param stateQuery the state's own part, as `formatQuery` writes it
 */
export function embedQuery({ embed, controls, fit }: EmbedChoices, stateQuery: string): string {
  return [
    `embed=${embed}`,
    ...(stateQuery === '' ? [] : [stateQuery]),
    ...(controls.length === 0 ? [] : [`controls=${controls.join(',')}`]),
    ...(fit ? ['fit=1'] : []),
  ].join('&');
}

/** An embed's query without what only an embed has: the whole page with the same state. */
export function fullQuery(search: string): string {
  const query = new URLSearchParams(search);
  for (const key of EMBED_KEYS) query.delete(key);
  return query.toString().replace(/%(?:2C|2F|3A)/gu, decodeURIComponent);
}
