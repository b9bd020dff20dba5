/** What an address shows: which view, and which release of the record. */
import { hasAddressForm } from './findAddresses.ts';
import { EMBED_TABLES } from '../embed/embedTables.ts';
import { embedOf, fullQuery, rejectedChoices } from '../embed/embedAddress.ts';
import { DRIFT_TABLES, type DriftTable } from '../drift/passingRecords.ts';
import { DRAFT } from '../releases/edition.ts';
import type { RejectedParameter } from '../state/urlCodec.ts';

/** Why an address can't be checked; `value` is what it is about. */
export interface NotUnderstood {
  readonly why:
    'no-address' | 'other-site' | 'no-embed' | 'unknown-view' | 'unknown-release' | 'draft';
  readonly value: string;
}

export interface AddressParts {
  /** Without `?`, and without what only an embed has. */
  readonly query: string;
  /** Tables that what it shows is made of. */
  readonly tables: readonly DriftTable[];
  /** The release that it is pinned to; null: it follows the newest. */
  readonly pinned: string | null;
  /** What of an embed's own keys is ignored. */
  readonly ignored: readonly RejectedParameter[];
}

/** The folder that a page is in: its host and path up to the last slash, by whichever protocol. */
function folderOf({ host, pathname }: URL): string {
  return host + pathname.slice(0, pathname.lastIndexOf('/') + 1);
}

/**
 * @param address absolute, or relative to the site
 * @param site where the site is; null: addresses of any site are taken for ours
 * @param versions the releases that the site has
 */
export function readAddress(
  address: string,
  site: URL | null,
  versions: readonly string[],
): AddressParts | NotUnderstood {
  const base = site ?? new URL('https://example.org/');
  if (!hasAddressForm(address) || !URL.canParse(address, base))
    return { why: 'no-address', value: address };
  const url = new URL(address, base);
  if (site && folderOf(url) !== folderOf(site)) {
    return { why: 'other-site', value: url.host === site.host ? folderOf(url) : url.host };
  }
  const view = url.searchParams.get('embed');
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  const data = url.searchParams.get('data')?.trim() || null;
  const name = embedOf(view);
  // The whole page is checked, too, where it is pinned: articles link to it.
  if (view === null && (file === 'embed.html' || data === null)) {
    return { why: 'no-embed', value: url.pathname };
  }
  if (view !== null && name === null) return { why: 'unknown-view', value: view };
  if (data === DRAFT) return { why: 'draft', value: data };
  if (data !== null && !versions.includes(data)) return { why: 'unknown-release', value: data };
  return {
    query: fullQuery(url.search),
    tables: name === null ? DRIFT_TABLES : EMBED_TABLES[name],
    pinned: data,
    ignored: name === null ? [] : rejectedChoices(url.search),
  };
}
