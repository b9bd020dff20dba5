import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { DiplomaticEvent } from '../../../src/domain/record.ts';
import { iCalendarOf } from '../../../src/export/iCalendar.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { draftOf } from '../../../src/releases/edition.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const dataset = realDataset();
const words = {
  name: 'Acts of the record',
  about: 'Acts; all of them,\nRelease 2026-07-31',
  address: 'https://example.org/deep/?data=2026-07-31',
  imprecise: ({ title, date }: DiplomaticEvent) => `${title} (${date})`,
  sentence: ({ initiators }: DiplomaticEvent) => initiators.join(', '),
};
const addressOf = (id: string): string => `https://example.org/deep/?select=${id}`;

/** What a parser that we did not write reads. */
function parsed(text: string): {
  name: unknown;
  about: unknown;
  url: unknown;
  entries: ICAL.Event[];
} {
  const calendar = new ICAL.Component(
    ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
  );
  return {
    name: calendar.getFirstPropertyValue('x-wr-calname'),
    about: ['description', 'x-wr-caldesc'].map((one) => calendar.getFirstPropertyValue(one)),
    url: calendar.getFirstPropertyValue('url'),
    entries: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
  };
}

/** The day after an ISO day, by the calendar alone. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** First and last day of a date of any precision. */
function daysOf(date: string): [string, string] {
  if (date.length === 10) return [date, date];
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`];
  const [year, month] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
  return [`${date}-01`, `${date}-${last}`];
}

describe('a calendar of acts', () => {
  const acts = dataset.events.rows;
  const file = iCalendarOf(dataset, acts, words, addressOf);

  test('is read back whole: each act once, with its title, all day, its end the day after', () => {
    const { name, about, url, entries } = parsed(file);
    expect(name).toBe(words.name);
    // A property that the parser does not know is left as it is written.
    expect(about).toEqual([words.about, 'Acts\\; all of them\\,\\nRelease 2026-07-31']);
    expect(url).toBe(words.address);
    expect(entries).toHaveLength(acts.length);
    entries.forEach((entry, index) => {
      const act = acts[index];
      if (!act) throw new Error('an entry without an act');
      const exact = [act.date, act.end_date ?? act.date].every(({ length }) => length === 10);
      expect(entry.uid).toBe(`${act.id}@whose-count`);
      expect(entry.summary).toBe(exact ? act.title : `${act.title} (${act.date})`);
      expect(entry.startDate.isDate).toBe(true);
      expect(entry.startDate.toString()).toBe(daysOf(act.date)[0]);
      expect(entry.endDate.toString()).toBe(dayAfter(daysOf(act.end_date ?? act.date)[1]));
      expect(entry.description).toContain(act.summary);
      expect(entry.component.getFirstPropertyValue('url')).toBe(addressOf(act.id));
      expect(entry.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      for (const id of act.sources) {
        const source = dataset.sources.rows[dataset.sources.rowOf.get(id) ?? -1];
        expect(entry.description).toContain(source?.url ?? source?.title);
      }
    });
    expect(acts.some(({ date }) => date.length === 7)).toBe(true);
  });

  test('has lines of at most 75 octets, no character cut, and the line ends of the format', () => {
    const wide = 'مذاکرات در استانبول؛ «دور سوم», 😀 '.repeat(9);
    const act = acts.find(({ date, end_date }) => date.length === 10 && end_date === null);
    if (!act) throw new Error('the record has acts');
    const title = `${wide}\\ ; , end`;
    const one = iCalendarOf(dataset, [{ ...act, title, summary: 'a\nb\r\nc' }], words, addressOf);
    for (const text of [file, one]) {
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toContain('\ufffd');
      }
    }
    const [entry] = parsed(one).entries;
    expect(entry?.summary).toBe(title);
    expect(entry?.description).toContain('a\nb\nc');
  });

  test('says which tables it was made from', () => {
    expect(file).toContain('\r\nPRODID:-//Whose Count//2026-07-31//EN\r\n');
    expect(file).toContain('\r\nX-WR-CALDESC:Acts\\; all of them\\,\\nRelease 2026-07-31\r\n');
    expect(file).toContain('\r\nDTSTAMP:20260731T000000Z\r\n');
    const edition = draftOf(dayOf(2026, 11, 26));
    const draft = iCalendarOf({ ...dataset, edition }, acts.slice(0, 1), words, addressOf);
    expect(draft).toContain('\r\nPRODID:-//Whose Count//draft//EN\r\n');
    expect(draft).toContain('\r\nDTSTAMP:20261126T000000Z\r\n');
  });

  test('has no addresses of pages that nobody else can open', () => {
    const own = iCalendarOf(dataset, acts, { ...words, address: null }, () => null);
    expect(own).not.toMatch(/^URL/mu);
    expect(parsed(own).entries).toHaveLength(acts.length);
  });

  test('is the same at every download', () => {
    expect(iCalendarOf(dataset, acts, words, addressOf)).toBe(file);
  });
});
