/**
 * Where the build puts the picture of a state, below the site's root.
 * @param slug of the page that has the same state
 * @param release whose numbers it has, and keeps; null: of the newest, and drawn anew with the next
 */
export function cardPath(slug: string, release: string | null): string {
  return release === null ? `cards/${slug}.png` : `cards/${release}/${slug}.png`;
}
