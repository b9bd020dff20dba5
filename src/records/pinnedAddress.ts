/** Addresses that go into citations, and the day that goes with them. */
import { dayOf, type Day } from '../lib/days.ts';

/** The reader's day, by the reader's own calendar: when an address was followed. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The page in one release, which never says anything else; its theme is the reader's own. */
export function pinnedAddress(release: string, query: URLSearchParams): string {
  const address = new URL(location.href);
  const pinned = new URLSearchParams(query);
  pinned.delete('theme');
  pinned.set('data', release);
  address.hash = '';
  // Commas, slashes and colons stay readable, as everywhere in our addresses.
  address.search = pinned.toString().replace(/%(?:2C|2F|3A)/gu, decodeURIComponent);
  return address.href;
}
