/** Addresses of embeds in whatever a newsroom pastes: one a line, snippets, whole pages of HTML. */

export interface FoundAddresses {
  /** Each once, in the order of the text. */
  readonly addresses: readonly string[];
  /** Links among markup that are no addresses of ours by their form. */
  readonly others: number;
  /** The text is longer than what was looked at. */
  readonly cut: boolean;
}

/** Longest text that is looked at, in UTF-16 units: a long article has a tenth of it. */
export const LONGEST_TEXT = 2_000_000;

/** The beginning of an address of ours, or of any: with its host, or with nothing but the page's name. */
const BEGINNING = String.raw`(?:https?:\/\/|(?<![\w/.:~%-])(?:\/\/[\w.:-]+\/|\.{0,2}\/)?(?:[\w.~%-]+\/)*embed\.html\?)`;

const BEGINS = new RegExp(`^${BEGINNING}`, 'iu');

/** Has a text the form of an address of ours, or of any? */
export function hasAddressForm(text: string): boolean {
  return BEGINS.test(text);
}

/**
 * In an attribute up to its end, for there may be spaces in it; else up to what no address holds,
 * to the next one of a list (commas stand in addresses), or to the end of a content system's
 * `[embed]…[/embed]`.
 */
const ADDRESS = new RegExp(
  String.raw`(?<==\s*\\?")${BEGINNING}[^"<>\\]*|(?<==\s*\\?')${BEGINNING}[^'<>\\]*|${BEGINNING}(?:(?![,;|]https?:\/\/|\[\/)[^\s"'<>\u0060\\])+`,
  'giu',
);

/** Of the sentence around it, or of the list: no address of ours ends in one of these. */
const MARKS_AFTER = new Set('.,;:!?)]}|’”');

/** One after the other: an expression that is bound to the end takes the square of their number. */
function withoutMarksAfter(address: string): string {
  let end = address.length;
  while (end > 0 && MARKS_AFTER.has(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}

/** What has no meaning in an address unless it is written so; written over again, it is still one. */
const AMPERSAND = /&(?:(?:amp|#0*38|#x0*26);)+/giu;
const REFERENCE = /&#(?:(\d{1,7})|x([\da-f]{1,6}));/giu;

/** A character by its number, where it is one that addresses have; else as it stood. */
function characterOf(reference: string, decimal?: string, hex?: string): string {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 32 && code < 127 ? String.fromCharCode(code) : reference;
}

/** Markup writes `&` as a character reference, some content systems all marks, and some twice. */
function asWritten(address: string): string {
  const plain = address.replace(AMPERSAND, '&').replace(REFERENCE, characterOf);
  // A browser makes the same of the spaces of an attribute.
  return withoutMarksAfter(plain.trim().replaceAll(' ', '%20'));
}

/** JSON writes slashes and ampersands so that no markup can be in it. */
function outOfJson(text: string): string {
  return text.replaceAll(String.raw`\/`, '/').replace(/\\u0026/giu, '&');
}

/** The beginning of a long text, without the line that the end falls into. */
function beginningOf(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const beginning = text.slice(0, limit);
  return beginning.slice(0, beginning.search(/\s\S*$/u) + 1);
}

/** Does an address ask for an embed, or for a release, as only ours do? */
function looksLikeOurs(address: string): boolean {
  const query = new URLSearchParams(address.split('#')[0]?.split('?').slice(1).join('?') ?? '');
  return query.has('embed') || query.has('data');
}

/**
 * Finds what may be addresses of embeds. What stands alone in a line is one, whatever it is: it is
 * said where it isn't understood. Among markup only what has an address's form counts.
 * @param limit longest text that is looked at, in UTF-16 units
 */
export function findAddresses(text: string, limit = LONGEST_TEXT): FoundAddresses {
  const addresses = new Set<string>();
  let others = 0;
  for (const line of outOfJson(beginningOf(text, limit)).split(/\r?\n/u)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const found = [...trimmed.matchAll(ADDRESS)].map(([one]) => asWritten(one));
    const alone = !/[<>]/u.test(trimmed) && found.length <= 1;
    if (alone) addresses.add(found[0] ?? trimmed);
    else
      for (const one of found) {
        if (looksLikeOurs(one)) addresses.add(one);
        else others += 1;
      }
  }
  return { addresses: [...addresses], others, cut: text.length > limit };
}
