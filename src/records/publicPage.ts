/**
 * The page as others can open it. A page from the web is at its own address; a copy that was opened
 * from disk is at none that means anything on another machine, and points to the site instead.
 */

/** Told by a copy: the site that it was built for, or null where its build did not know. */
let told: string | null | undefined;

/** Says that the page is a copy, and where the site is. */
export function tellSite(address: string | null): void {
  told = address;
}

/** Whether the page is a copy, beside which nothing lies. */
export function isCopy(): boolean {
  return told !== undefined;
}

/** Absolute, without query and hash; null: there is no address that others can open. */
export function publicPage(): string | null {
  if (typeof told === 'string') return told;
  const { protocol, origin, pathname } = location;
  return /^https?:$/u.test(protocol) ? origin + pathname : null;
}

/** A file of the site, by its path below the page; null: there is no address that others can open. */
export function publicFile(path: string): string | null {
  const page = publicPage();
  return page === null ? null : new URL(path, page).href;
}
