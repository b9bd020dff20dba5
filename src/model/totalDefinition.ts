/**
 * What may explain that a tracker's figure is not the record's own sum, by rules over the words
 * that the record notes of it (`detail` and `note`, cut at semicolons). A rule reads words that are
 * there; it concludes nothing from words that are missing, except that a definition is not said.
 */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { PeriodTotal } from '../domain/record.ts';
import type { DaySpan } from '../lib/days.ts';
import type { TrackerTotal } from './trackerTotals.ts';

/** In the order in which they are said: what is counted, whose, when, and how sure it is. */
export const REASONS = [
  'attacks-only',
  'operations-only',
  'combined',
  'not-defined',
  'with-militants',
  'without-militants',
  'one-group',
  'own-claims',
  'suicide-only',
  'one-target',
  'part-of-forces',
  'by-nationality',
  'cross-border-only',
  'wider-conflict',
  'one-operation',
  'from-afghanistan',
  'communal',
  'with-communal',
  'leaves-out',
  'same-claims',
  'period-uncertain',
  'beyond-record',
  'revised',
] as const;
export type Reason = (typeof REASONS)[number];

/** Those by which a total counts a part only of the violence in its place and period. */
const PARTIAL: ReadonlySet<Reason> = new Set<Reason>([
  'operations-only',
  'one-group',
  'own-claims',
  'suicide-only',
  'one-target',
  'part-of-forces',
  'by-nationality',
  'one-operation',
  'from-afghanistan',
  'communal',
  'leaves-out',
]);

/** The rules, each over one part of the words. */
const WORDS: readonly (readonly [Reason, RegExp])[] = [
  ['attacks-only', /^counts: attacks only$/u],
  ['operations-only', /^counts: operations only$/u],
  ['combined', /^counts: combined$|^attacks and counter-terror operations together$/u],
  ['with-militants', /\bincluding outlaws\b/u],
  [
    'without-militants',
    /^civilians and (?:security personnel|law enforcement)\b|^security personnel and civilians\b/u,
  ],
  [
    'one-group',
    /\battacks (?:by|attributed to|blamed on) (?:the )?(?:TTP|IS-K)\b|\bin (?:TTP|BLA) attacks\b|^TTP attacks\b|\bthe TTP (?:itself|is held responsible)|^as tallied from TTP|^TTP's (?:own|claim)|\bnationalist groups$|^religiously inspired groups/u,
  ],
  ['suicide-only', /^suicide (?:attacks|bombings)\b/u],
  ['one-target', /^attacks on /u],
  [
    'part-of-forces',
    /^(?:police officers|police only|soldiers\b|Pakistani soldiers|officers and soldiers|army and police$)/u,
  ],
  [
    'by-nationality',
    /^(?:Afghan (?:citizens|militants)|Pakistani militants|suicide bombings said to be by Afghan)\b/u,
  ],
  ['cross-border-only', /\bcross-border fighting\b/u],
  ['wider-conflict', /^not specific to fighting with Pakistan$/u],
  ['one-operation', /^Operation |^drone strikes in /u],
  ['from-afghanistan', /\bterrorism from Afghanistan\b/u],
  ['communal', /^(?:tribal clashes|clashes over land and sect)$/u],
  ['with-communal', /^tribal clashes included$/u],
  ['leaves-out', /^not counting |^before the toll of /u],
  ['same-claims', /^repeats the claims of incidents /u],
  [
    'period-uncertain',
    /\bperiod (?:disputed|not stated)|\b(?:start|end) date\b|\banother (?:page )?says first four months|\bputs the same \d+ on\b/u,
  ],
  [
    'revised',
    /\brestated\b|\bpress release\b|^final report\b|\banother page gives\b|^printed as \d|^later CRSS text|\bthe same [\d,]+ is read\b|\bDawn printed\b|\bCRSS report compares\b/u,
  ],
];

/** The words that the record notes of a total, cut at semicolons. */
export function wordsOfTotal({ detail, note }: Pick<PeriodTotal, 'detail' | 'note'>): string[] {
  return [detail, note]
    .flatMap((text) => text?.split(';') ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The `counts: …` part of a total's words; null: it is not said what it counts. */
function definitionOf(total: PeriodTotal): string | null {
  return wordsOfTotal(total).find((part) => part.startsWith('counts: ')) ?? null;
}

/** Do two totals count the same thing, of the same days and place, by the same speaker? */
function areAlike(a: PeriodTotal, b: PeriodTotal): boolean {
  return (
    a.said_by === b.said_by &&
    a.from === b.from &&
    a.to === b.to &&
    a.scope === b.scope &&
    a.metric === b.metric &&
    definitionOf(a) === definitionOf(b)
  );
}

/**
 * Whether militants are in a figure of all victims, by the speaker's own parts: civilians and
 * security forces alone add up to it (without), or with the militants (with); else null.
 */
export function militantsByParts(
  total: PeriodTotal,
  totals: readonly PeriodTotal[],
): 'with-militants' | 'without-militants' | null {
  if (total.group !== 'all' || total.qualifier !== 'exact' || total.metric === 'attacks')
    return null;
  const figures = (group: PeriodTotal['group']): number[] =>
    totals.flatMap((one) =>
      one.group === group && one.qualifier === 'exact' && areAlike(one, total)
        ? (one.best ?? [])
        : [],
    );
  const pairs = figures('civilians').flatMap((a) => figures('security-forces').map((b) => a + b));
  if (pairs.some((sum) => sum === total.best)) return 'without-militants';
  const militants = figures('militants');
  return pairs.some((sum) => militants.some((more) => sum + more === total.best))
    ? 'with-militants'
    : null;
}

/** The words, if any, that confine a total to a part of the violence or of its victims. */
function confiningWords(total: PeriodTotal): string {
  const found = wordsOfTotal(total).flatMap((part) =>
    WORDS.flatMap(([reason, words]) =>
      PARTIAL.has(reason) || reason === 'without-militants' ? (words.exec(part)?.[0] ?? []) : [],
    ),
  );
  return found.join(' ');
}

/** The revised, rival or rounded figures that a speaker gives for what the total counts. */
export function otherFigures(
  total: PeriodTotal,
  totals: readonly PeriodTotal[],
): readonly PeriodTotal[] {
  const alike = totals.filter(
    (one) => one.id !== total.id && one.group === total.group && areAlike(one, total),
  );
  if (alike.length === 0) return alike;
  const own = confiningWords(total);
  return alike.filter((one) => confiningWords(one) === own);
}

/** Does a total begin before the record's incidents or end after them? */
function isBeyond(days: DaySpan, record: DaySpan): boolean {
  return days.first < record.first || days.last > record.last;
}

type Defined = Pick<TrackerTotal, 'total' | 'days'>;
type Defining = Pick<Dataset, 'totals' | 'actors' | 'extent'>;

/** What was found, by record and total: the same words say the same however often they are asked. */
const reasonsFound = new WeakMap<Defining, WeakMap<Defined, readonly Reason[]>>();

/** All that may explain a total's difference, in the order of `REASONS`. */
export function reasonsOf(total: Defined, dataset: Defining): readonly Reason[] {
  const known = reasonsFound.get(dataset) ?? new WeakMap<Defined, readonly Reason[]>();
  reasonsFound.set(dataset, known);
  const reasons = known.get(total) ?? findReasons(total, dataset);
  known.set(total, reasons);
  return reasons;
}

function findReasons({ total, days }: Defined, dataset: Defining): readonly Reason[] {
  const parts = wordsOfTotal(total);
  const said = new Set<Reason>(
    WORDS.flatMap(([reason, words]) => (parts.some((part) => words.test(part)) ? reason : [])),
  );
  if (findRow(dataset.actors, total.said_by)?.camp === 'armed-groups') said.add('own-claims');
  const byParts = militantsByParts(total, dataset.totals.rows);
  if (byParts) said.add(byParts);
  if (isBeyond(days, dataset.extent)) said.add('beyond-record');
  if (otherFigures(total, dataset.totals.rows).length > 0) said.add('revised');
  const defined = [...said].some(
    (reason) => !['revised', 'period-uncertain', 'beyond-record'].includes(reason),
  );
  if (!defined) said.add('not-defined');
  return REASONS.filter((reason) => said.has(reason));
}

/** Does the total count only a part of the violence in its place and period? */
export function isPartial(reasons: readonly Reason[]): boolean {
  return reasons.some((reason) => PARTIAL.has(reason));
}
