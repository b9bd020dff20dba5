/** A corrected field in words: which, from what, to what. */
import { findRow } from '../data/dataset.ts';
import { highOf, isOpen, printedLowOf } from '../domain/figures.ts';
import type { Claim } from '../domain/record.ts';
import { actorName } from '../i18n/actorName.ts';
import type { Texts } from '../i18n/texts.ts';
import { cutText } from '../lib/cutText.ts';
import type { FieldChange, Json, JsonRecord } from '../releases/recordChanges.ts';
import type { Drift } from './compareReadings.ts';
import { driftTexts } from './driftTexts.ts';

/** Longer texts are cut: a reworded summary is told by how it begins. */
const LONGEST = 160;

/** Fields that editors have written, and not chosen from a list. */
const OWN_TEXTS: readonly string[] = [
  'title',
  'short_title',
  'summary',
  'note',
  'detail',
  'name',
  'venue',
];
const FIGURES: readonly string[] = ['low', 'best', 'high'];

/** An actor by name in whichever state knows it; any other text as it is. */
export function nameIn({ before, after }: Drift, id: string, texts: Texts): string {
  const known = [after.dataset, before.dataset].find(({ actors }) => findRow(actors, id));
  return known ? actorName(known, id, texts) : id;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueText(value: Json, field: string, drift: Drift, texts: Texts): string {
  const words = driftTexts(texts);
  const { format } = texts;
  if (value === null) return FIGURES.includes(field) ? words.notSaid : words.none;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  // Degrees are no counts.
  if (typeof value === 'number') {
    return field === 'lat' || field === 'lon' ? String(value) : format.count(value);
  }
  if (typeof value === 'string') {
    if (/^\d{4}(?:-\d{2}){0,2}$/u.test(value)) return format.dateText(value);
    const name = nameIn(drift, value, texts);
    return OWN_TEXTS.includes(field) ? words.quoted(cutText(value, LONGEST)) : name;
  }
  const parts = Array.isArray(value) ? (value as readonly Json[]) : Object.values(value);
  if (parts.length === 0) return words.none;
  const said = parts.map((part) => valueText(part, field, drift, texts));
  return Array.isArray(value) ? words.list(said) : words.within(said);
}

/** The claim of that id in a record's list, in its later state where there is one. */
function claimOf(id: string, ...records: readonly (JsonRecord | null)[]): Claim | undefined {
  for (const record of records) {
    const claims = (record?.['claims'] ?? []) as unknown as readonly Claim[];
    const claim = claims.find((one) => one.id === id);
    if (claim) return claim;
  }
  return undefined;
}

/** Whose figure of whom: `ISPR on militants, killed`. */
function claimText(claim: Claim, drift: Drift, texts: Texts): string {
  const words = driftTexts(texts);
  return words.claimOf(
    nameIn(drift, claim.said_by, texts),
    words.group[claim.group],
    claim.outcome,
  );
}

function figureText(claim: Claim, { messages, format }: Texts): string {
  const { qualifier } = messages.common;
  const [floor, top] = [printedLowOf(claim), highOf(claim)];
  if (floor === null || top === null) return qualifier[claim.qualifier];
  return format.range({ floor, top, open: isOpen(claim) });
}

/**
 * @param change of a record that is `before` in the earlier state and `after` in the later
 * @returns `ISPR on militants, killed, highest figure: 200 → 210`
 */
export function changeText(
  { field, from, to }: FieldChange,
  { before, after }: { readonly before: JsonRecord | null; readonly after: JsonRecord | null },
  drift: Drift,
  texts: Texts,
): string {
  const words = driftTexts(texts);
  const [head = '', ...rest] = field.split('/');
  const named = (names: readonly string[]): string =>
    words.within(names.map((name) => words.field[name] ?? name));
  const claim = head === 'claims' ? claimOf(rest[0] ?? '', after, before) : undefined;
  const last = rest.at(-1) ?? head;
  const [was, is] = [from, to].map((value) => valueText(value, last, drift, texts)) as [
    string,
    string,
  ];
  if (!claim) return words.change(named([head, ...rest]), was, is);
  const whose = claimText(claim, drift, texts);
  // The whole claim came or went.
  if (rest.length === 1) {
    const figure = figureText(claim, texts);
    return isObject(to) ? words.claimAdded(whose, figure) : words.claimWithdrawn(whose, figure);
  }
  return words.change(words.ofClaim(whose, named(rest.slice(1))), was, is);
}
