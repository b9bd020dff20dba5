/** Addresses of embeds in whatever a newsroom pastes: one a line, snippets, whole pages of HTML. */

export interface FoundAddresses {
  /** Each once, in the order of the text. */
  readonly addresses: readonly string[];
  /** Links among markup that are no addresses of ours by their form. */
  readonly others: number;
}

/** Longest text that is looked at, in UTF-16 units: a long article has a tenth of it. */
export const LONGEST_TEXT = 2_000_000;

const ADDRESS = /https?:\/\/[^\s"'<>`]+|(?<![\w/.])(?:\.\/)?embed\.html\?[^\s"'<>`]+/giu;

/** Markup writes `&` as a character reference. */
function withoutReferences(address: string): string {
  return address.replace(/&(?:amp|#38|#x26);/giu, '&');
}

/** Does an address ask for an embed, or for a release, as only ours do? */
function looksLikeOurs(address: string): boolean {
  const query = new URLSearchParams(address.split('#')[0]?.split('?').slice(1).join('?') ?? '');
  return query.has('embed') || query.has('data');
}

/**
 * Finds what may be addresses of embeds. What stands alone in a line is one, whatever it is: it is
 * said where it isn't understood. Among markup only what has an address's form counts.
 */
export function findAddresses(text: string): FoundAddresses {
  const addresses = new Set<string>();
  let others = 0;
  for (const line of text.slice(0, LONGEST_TEXT).split(/\r?\n/u)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const found = [...trimmed.matchAll(ADDRESS)].map(([one]) => withoutReferences(one));
    const alone = !/[<>]/u.test(trimmed) && found.length <= 1;
    if (alone) addresses.add(withoutReferences(found[0] ?? trimmed));
    else
      for (const one of found) {
        if (looksLikeOurs(one)) addresses.add(one);
        else others += 1;
      }
  }
  return { addresses: [...addresses], others };
}
