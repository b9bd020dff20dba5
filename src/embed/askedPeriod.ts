import type { Period } from '../filter/filterWindow.ts';
import { spanOfText } from '../lib/days.ts';

/**
 * The period that an address asks for, where the codec of states would find nothing to reject in
 * it. The codec itself comes later, with all else that an address may hold.
 * @param search the query, with or without `?`
 * @returns null: there is something to be said about it, which the app does
 */
export function askedPeriod(search: string): Period | null {
  const given = new URLSearchParams(search);
  const read = (key: 'from' | 'to'): ReturnType<typeof spanOfText> | 'none' => {
    const values = given.getAll(key);
    const [value = ''] = values;
    if (values.length > 1) return null;
    return value === '' ? 'none' : spanOfText(value.trim());
  };
  const from = read('from');
  const to = read('to');
  if (from === null || to === null) return null;
  const period = {
    from: from === 'none' ? null : from.first,
    to: to === 'none' ? null : to.last,
  };
  return period.from !== null && period.to !== null && period.from > period.to ? null : period;
}
