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

/** Up to what no address holds, or to the next one of a list: commas stand in addresses. */
const ADDRESS =
  /(?:https?:\/\/|(?<![\w/.])(?:\.\/)?embed\.html\?)(?:(?![,;|]https?:\/\/)[^\s"'<>`])+/giu;

/** Of the sentence around it, or of the list: no address of ours ends in one of these. */
const MARKS_AFTER = /[.,;:!?)\]}|’”]+$/u;

/** Markup writes `&` as a character reference. */
function asWritten(address: string): string {
  return address.replace(/&(?:amp|#38|#x26);/giu, '&').replace(MARKS_AFTER, '');
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
  for (const line of beginningOf(text, limit).split(/\r?\n/u)) {
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
