/** The one way in which our addresses are written. */

/**
 * Commas, slashes, colons and the like stay readable; the rest is percent-encoded, the
 * apostrophe too, for browsers do so and an address must compare equal to what it was set to.
 * Half a surrogate pair can't be encoded and becomes the replacement character.
 */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll("'", '%27')
    .replace(/%(?:2C|2F|3A|40|24|20)/gu, (code) =>
      code === '%20' ? '+' : decodeURIComponent(code),
    );
}

/** Keys and values as a query without its `?`, in their order. */
export function queryText(pairs: Iterable<readonly [key: string, value: string]>): string {
  return Array.from(pairs, ([key, value]) => `${encoded(key)}=${encoded(value)}`).join('&');
}
