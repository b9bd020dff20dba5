/**
 * Diplomatic acts as a calendar (RFC 5545): all-day entries that take up no time, so that a
 * calendar shows them and nobody looks busy.
 */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { DiplomaticEvent } from '../domain/record.ts';
import { isoOfDay, spanOfDates, type Day } from '../lib/days.ts';
import { dataOf, isoOfEdition } from '../releases/edition.ts';

/** What a calendar says in words: of the whole, and of an act that is not known to the day. */
export interface CalendarWords {
  readonly name: string;
  /** What the calendar holds and where it is from, a line each. */
  readonly about: string;
  /** The page that shows all of it, absolute; null: there is none that others can open. */
  readonly address: string | null;
  /** Title of an act that is known only to a month or year: says which. */
  readonly imprecise: (act: DiplomaticEvent) => string;
  /** Who acts, in which way, and on whom. */
  readonly sentence: (act: DiplomaticEvent) => string;
}

/** Longest line in octets, its end not counted (RFC 5545, 3.1). */
const LINE = 75;

const encoder = new TextEncoder();

/** A content line, folded where it is too long: no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE) {
      lines.push(current);
      // The space that marks a continuation counts.
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** RFC 5545, 3.3.11: a value of type TEXT. */
function text(value: string): string {
  return value.replace(/[\\;,]/gu, '\\$&').replace(/\r\n|\r|\n/gu, '\\n');
}

function dateValue(day: Day): string {
  return isoOfDay(day).replaceAll('-', '');
}

/** Every source of an act: where it can be read, else what it is. */
function sourceLines({ sources }: Dataset, act: DiplomaticEvent): string[] {
  return act.sources.flatMap((id) => {
    const source = findRow(sources, id);
    return source ? [source.url ?? source.title] : [];
  });
}

function urlLine(address: string | null): string[] {
  return address === null ? [] : [`URL:${address}`];
}

function entry(
  dataset: Dataset,
  act: DiplomaticEvent,
  words: CalendarWords,
  addressOf: (id: string) => string | null,
): string[] {
  const span = spanOfDates(act.date, act.end_date);
  // The border lets no other date through.
  if (!span) return [];
  const known = [act.date, act.end_date ?? act.date].every(({ length }) => length === 10);
  const title = known ? act.title : words.imprecise(act);
  const description = [words.sentence(act), act.summary, ...sourceLines(dataset, act)];
  return [
    'BEGIN:VEVENT',
    `UID:${act.id}@whose-count`,
    // The first moment of the tables' day: the same file at every download of a release.
    `DTSTAMP:${isoOfEdition(dataset.edition).replaceAll('-', '')}T000000Z`,
    `DTSTART;VALUE=DATE:${dateValue(span.first)}`,
    // The day after the last: RFC 5545 has ends that are not included.
    `DTEND;VALUE=DATE:${dateValue(span.last + 1)}`,
    `SUMMARY:${text(title)}`,
    `DESCRIPTION:${text(description.join('\n'))}`,
    ...urlLine(addressOf(act.id)),
    `CATEGORIES:${text(act.plover)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * A calendar of acts, in their order; at least one, for the format has no empty calendar.
 * @param addressOf the page that shows an act, by its id; as that of the whole
 * @returns lines that end as the format has it, each at most 75 octets long
 */
export function iCalendarOf(
  dataset: Dataset,
  acts: readonly DiplomaticEvent[],
  words: CalendarWords,
  addressOf: (id: string) => string | null,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Whose Count//${dataOf(dataset.edition)}//EN`,
    'CALSCALE:GREGORIAN',
    // The first of each is RFC 7986's, the second what calendars knew before.
    `NAME:${text(words.name)}`,
    `X-WR-CALNAME:${text(words.name)}`,
    `DESCRIPTION:${text(words.about)}`,
    `X-WR-CALDESC:${text(words.about)}`,
    ...urlLine(words.address),
    ...acts.flatMap((act) => entry(dataset, act, words, addressOf)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
