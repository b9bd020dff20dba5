/** Record tables for the tests of readings: the real record, and small ones by hand. */
import { readFileSync } from 'node:fs';
import { buildDataset, type Dataset } from '../../../src/data/dataset.ts';
import { buildMembership } from '../../../src/data/membership.ts';
import type {
  Actor,
  Claim,
  Incident,
  RecordTables,
  Relation,
  Source,
} from '../../../src/domain/record.ts';
import { createReadingContext, type ReadingContext } from '../../../src/reading/readingContext.ts';

export function readTables(): RecordTables {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../public/data/${name}.json`, import.meta.url), 'utf8'));
  return {
    sources: read('sources'),
    actors: read('actors'),
    incidents: read('incidents'),
    'diplomatic-events': read('diplomatic-events'),
    'period-totals': read('period-totals'),
    relations: read('relations'),
  } as RecordTables;
}

export function tablesOf(given: Partial<RecordTables>): RecordTables {
  return {
    sources: [],
    actors: [],
    incidents: [],
    'diplomatic-events': [],
    'period-totals': [],
    relations: [],
    ...given,
  };
}

export interface Read {
  readonly tables: RecordTables;
  readonly dataset: Dataset;
  readonly context: ReadingContext;
}

export function prepare(tables: RecordTables): Read {
  const dataset = buildDataset(tables, '2026-01-01');
  return { tables, dataset, context: createReadingContext(dataset, buildMembership(dataset)) };
}

export function makeActor(given: Partial<Actor> & Pick<Actor, 'id'>): Actor {
  return {
    name: given.id,
    short_name: given.id,
    aliases: [],
    type: 'other',
    camp: 'unknown',
    standing: 'unknown',
    part_of: null,
    country: null,
    role: null,
    affiliation: null,
    sources: [],
    ...given,
  };
}

export function makeSource(given: Partial<Source> & Pick<Source, 'id'>): Source {
  return {
    publisher: null,
    title: given.id,
    url: null,
    archive_url: null,
    document: null,
    published: null,
    kind: 'news',
    lang: 'en',
    ...given,
  };
}

export function makeClaim(given: Partial<Claim> & Pick<Claim, 'id' | 'said_by'>): Claim {
  return {
    outcome: 'killed',
    group: 'civilians',
    detail: null,
    low: null,
    best: null,
    high: null,
    qualifier: 'exact',
    said_on: null,
    supersedes: null,
    cumulative: false,
    source: 's',
    paragraph: null,
    ...given,
  };
}

export function makeIncident(given: Partial<Incident>): Incident {
  return {
    id: 'i',
    title: 'An incident',
    short_title: 'Incident',
    date: '2024-01-01',
    end_date: null,
    date_basis: 'event',
    place: {
      name: 'A town',
      admin2: null,
      admin1: null,
      country: 'PK',
      lat: null,
      lon: null,
      precision: 'town',
    },
    event_type: 'Battles',
    sub_event_type: 'Armed clash',
    perpetrators: [],
    targets: [],
    claims: [],
    disputes: [],
    summary: '',
    sources: [],
    ...given,
  };
}

export function makeRelation(given: Partial<Relation> & Pick<Relation, 'from' | 'to'>): Relation {
  return {
    id: `${given.from}-${given.to}`,
    type: 'speaks-for',
    since: null,
    until: null,
    basis: 'claimed',
    said_by: null,
    source: 's',
    ...given,
  };
}
