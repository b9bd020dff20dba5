/** Which views an embed's address asks for. */

/** The views that an embed can show, one or the linked pair; each by its id. */
export const EMBEDS = {
  casualties: ['casualties'],
  diplomacy: ['diplomacy'],
  network: ['network'],
  'casualties+diplomacy': ['casualties', 'diplomacy'],
} as const;
export type EmbedName = keyof typeof EMBEDS;

/** Keys of an embed's address that are no part of the reader's state: ours, and those of hosts. */
export const EMBED_KEYS: ReadonlySet<string> = new Set([
  'embed',
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

/** An embed's query without what only an embed has: the whole page with the same state. */
export function fullQuery(search: string): string {
  const query = new URLSearchParams(search);
  for (const key of EMBED_KEYS) query.delete(key);
  return query.toString().replace(/%(?:2C|2F|3A)/gu, decodeURIComponent);
}
