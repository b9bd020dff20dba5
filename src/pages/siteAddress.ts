/** Where the built site will stand, by the one setting that says so. */

/** Name of the setting in the environment. */
export const SITE_ADDRESS = 'SITE_ADDRESS';

/**
 * @param text as it was set; undefined or empty: it wasn't
 * @returns the address with a slash at its end; null: not known, and nothing is made up in its place
 * @throws Error where it is no address of a site
 */
export function readSiteAddress(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  const fits =
    address !== null &&
    /^https?:$/u.test(address.protocol) &&
    `${address.search}${address.hash}${address.username}` === '';
  if (!fits) throw new Error(`${SITE_ADDRESS} is no address of a site: ${text}`);
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}
