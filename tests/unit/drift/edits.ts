/** What editors may do to the record between two releases. */
import fc from 'fast-check';
import type { RecordTables } from '../../../src/domain/record.ts';
import { realTables } from '../../fixtures/realTables.ts';

type Loose = Record<string, unknown> & { id: string };
type LooseTables = { [Table in keyof RecordTables]: Loose[] };

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const ALL = realTables();
const CASE = ALL.incidents.findIndex(({ id }) => id === '2025-10-11-durand-line-clashes');
/** Some incidents and acts, the October case among them, with all that they refer to. */
export const SOME: RecordTables = {
  ...ALL,
  incidents: ALL.incidents.filter((_, row) => row % 9 === CASE % 9),
  'diplomatic-events': ALL['diplomatic-events'].filter((_, row) => row % 9 === 0),
  'period-totals': [],
};

const KINDS = [
  'add-incident',
  'add-act',
  'withdraw-incident',
  'withdraw-act',
  'high',
  'qualifier',
  'group',
  'claimant',
  'claims-order',
  'summary',
  'detail',
  'date',
  'act-date',
  'answers',
  'place',
  'type',
  'published',
  'publisher',
  'kind',
  'camp',
  'part-of',
  'name',
  'speaks-for',
  'withdraw-tie',
  'source-title',
] as const;

export const anyEdit = fc.record({
  kind: fc.constantFrom(...KINDS),
  row: fc.nat(10_000),
  number: fc.nat(400),
});
type Edit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

/** So that no two that are made have one id. */
let made = 0;

function at<T>(list: readonly T[], row: number): T {
  const one = list[row % list.length];
  if (one === undefined) throw new Error('the table has no rows');
  return one;
}

const dateOf = (number: number): string =>
  `${2021 + (number % 6)}-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;

function copyOf(record: Loose, number: number): Loose {
  const fresh = copy(record);
  made += 1;
  const claims = (fresh['claims'] ?? []) as Loose[];
  for (const claim of claims) {
    claim.id = `${claim.id}-${made}`;
    claim['supersedes'] = null;
  }
  return { ...fresh, id: `${record.id}-${made}`, date: dateOf(number), end_date: null };
}

const CAMPS = ['pakistan', 'kabul', 'armed-groups', 'international'];
const GROUPS = ['civilians', 'security-forces', 'militants', 'afghan-forces', 'all', 'unknown'];
const QUALIFIERS = ['exact', 'at least', 'about', 'more than'];

function carry(tables: LooseTables, { kind, row, number }: Edit): void {
  const { incidents, actors, sources, relations } = tables;
  const acts = tables['diplomatic-events'];
  const incident = at(incidents, row);
  const act = at(acts, row);
  const claims = incident['claims'] as Loose[];
  const claim = claims[number % Math.max(1, claims.length)];
  // Mostly speakers and sources of what is there, so that it matters.
  const speaker = actors.find(({ id }) => id === claim?.['said_by']) ?? at(actors, row);
  const source = sources.find(({ id }) => id === claim?.['source']) ?? at(sources, row);
  const actions: Record<(typeof KINDS)[number], () => void> = {
    'add-incident': () => incidents.push(copyOf(incident, number)),
    'add-act': () => acts.push(copyOf(act, number)),
    'withdraw-incident': () => incidents.splice(row % incidents.length, 1),
    'withdraw-act': () => acts.splice(row % acts.length, 1),
    high: () => Object.assign(claim ?? {}, { high: number + Number(claim?.['low'] ?? 0) }),
    qualifier: () => Object.assign(claim ?? {}, { qualifier: at(QUALIFIERS, number) }),
    group: () => Object.assign(claim ?? {}, { group: at(GROUPS, number) }),
    claimant: () => Object.assign(claim ?? {}, { said_by: at(actors, number).id }),
    'claims-order': () => Object.assign(incident, { claims: claims.toReversed() }),
    summary: () => Object.assign(incident, { summary: `summary ${number}` }),
    detail: () => Object.assign(claim ?? {}, { detail: `detail ${number}` }),
    date: () => Object.assign(incident, { date: dateOf(number), end_date: null }),
    'act-date': () => Object.assign(act, { date: dateOf(number), end_date: null }),
    answers: () =>
      Object.assign(act, {
        responds_to: [{ id: at(incidents, number).id, kind: 'responds', basis: 'stated' }],
      }),
    place: () =>
      Object.assign(incident['place'] as object, { country: at(['PK', 'AF', 'TJ'], number) }),
    type: () => Object.assign(incident, { event_type: 'Battles', sub_event_type: 'Armed clash' }),
    published: () => Object.assign(source, { published: dateOf(number) }),
    publisher: () => Object.assign(source, { publisher: `Paper ${number % 3}` }),
    kind: () => Object.assign(source, { kind: at(['news', 'official', 'dataset'], number) }),
    camp: () => Object.assign(speaker, { camp: at(CAMPS, number) }),
    'part-of': () => Object.assign(speaker, { part_of: null, affiliation: at(actors, number).id }),
    name: () => Object.assign(speaker, { short_name: `tehrik ${number}` }),
    'speaks-for': () =>
      relations.push({
        ...copy(at(relations, 0)),
        id: `tie-${(made += 1)}`,
        type: 'speaks-for',
        from: speaker.id,
        to: at(actors, number).id,
      }),
    'withdraw-tie': () => relations.splice(row % relations.length, 1),
    'source-title': () => Object.assign(source, { title: `title ${number}` }),
  };
  actions[kind]();
}

/** The tables after some edits; those given stay as they are. */
export function edited(tables: RecordTables, edits: readonly Edit[]): RecordTables {
  const next = copy(tables) as unknown as LooseTables;
  for (const edit of edits) carry(next, edit);
  return next as unknown as RecordTables;
}
