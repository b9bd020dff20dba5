/** Selections as tokens of the `select` parameter: a record's id, or `figure.…`, `acts.…`, `subset.…`, `undrawn.…`, `total.…`, `pair.…`. */
import { QUADS, VICTIM_GROUPS } from '../domain/vocabulary.ts';
import { dayOfText, isoOfDay, type Day } from '../lib/days.ts';
import { SUBSETS, UNDRAWN, type Selected } from './selected.ts';

/** Ids have no dot, so a dot always parts the token. */
const ID = /^[a-z0-9][a-z0-9-]*$/u;

function trimmed(...parts: (string | null)[]): string {
  return parts
    .map((part) => part ?? '')
    .join('.')
    .replace(/\.+$/u, '');
}

function dayToken(day: Day | null): string | null {
  return day === null ? null : isoOfDay(day);
}

/** The token of one selection. */
export function formatSelected(selected: Selected): string {
  switch (selected.kind) {
    case 'record':
      return selected.id;
    case 'figure':
      return trimmed('figure', dayToken(selected.first), dayToken(selected.last), selected.group);
    case 'acts':
      return trimmed('acts', dayToken(selected.first), dayToken(selected.last), selected.quad);
    case 'subset':
      return `subset.${selected.of}`;
    case 'undrawn':
      return `undrawn.${selected.why}`;
    case 'total':
      return `total.${selected.id}`;
    case 'pair':
      return trimmed('pair', selected.from, selected.to);
  }
}

/** undefined: the text is no day. */
function parseDay(text: string): Day | null | undefined {
  return text === '' ? null : (dayOfText(text) ?? undefined);
}

function parseWord<W extends string>(text: string, words: readonly W[]): W | null | undefined {
  return text === '' ? null : words.find((word) => word === text);
}

/** The selection of a token; null where it is none. Whether its ids exist is not asked here. */
export function parseSelected(token: string): Selected | null {
  const [kind = '', a = '', b = '', c = '', ...rest] = token.split('.');
  if (rest.length > 0) return null;
  if (kind === 'pair') {
    return ID.test(a) && ID.test(b) && c === '' ? { kind, from: a, to: b } : null;
  }
  if (kind === 'total') return ID.test(a) && b === '' && c === '' ? { kind, id: a } : null;
  if (kind === 'subset') {
    const of = SUBSETS.find((word) => word === a);
    return of && b === '' && c === '' ? { kind, of } : null;
  }
  if (kind === 'undrawn') {
    const why = UNDRAWN.find((word) => word === a);
    return why && b === '' && c === '' ? { kind, why } : null;
  }
  if (kind === 'figure' || kind === 'acts') {
    const first = parseDay(a);
    const last = parseDay(b);
    if (first === undefined || last === undefined) return null;
    if (first !== null && last !== null && first > last) return null;
    if (kind === 'figure') {
      const group = parseWord(c, VICTIM_GROUPS);
      return group === undefined ? null : { kind, first, last, group };
    }
    const quad = parseWord(c, QUADS);
    return quad === undefined ? null : { kind, first, last, quad };
  }
  return token.includes('.') || !ID.test(token) ? null : { kind: 'record', id: token };
}
