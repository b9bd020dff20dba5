import type { TableName } from '../../../src/domain/record.ts';
import type { LooseRow, LooseTables } from '../../fixtures/smallRecord.ts';

/** The object at a path (`claims/0`) of the table's first record. */
export function at(tables: LooseTables, table: TableName, path = ''): LooseRow {
  let value: unknown = tables[table][0];
  for (const step of path.split('/').filter(Boolean)) value = Reflect.get(Object(value), step);
  return value as LooseRow;
}

/** One fault each: what is done to a sound record, and all that must be named for it. */
export const FAULTS: Record<string, [(tables: LooseTables) => unknown, ...string[]]> = {
  'a key that is missing': [
    (t) => delete at(t, 'relations')['until'],
    'relations r1 until missing-key',
  ],
  'a key that is missing deep inside': [
    (t) => delete at(t, 'incidents', 'claims/1')['cumulative'],
    'incidents i1 claims/1/cumulative missing-key',
    'diplomatic-events e1 responds_to/0/id reference-left-out',
    'diplomatic-events e2 responds_to/0/id reference-left-out',
  ],
  'an unknown key': [
    (t) => (at(t, 'period-totals')['notes'] = ''),
    'period-totals t1 notes unknown-key',
  ],
  'a word outside the vocabulary': [
    (t) => (at(t, 'relations')['type'] = 'part of'),
    'relations r1 type not-in-vocabulary',
  ],
  'a number for a word': [
    (t) => (at(t, 'relations')['basis'] = 1),
    'relations r1 basis not-in-vocabulary',
  ],
  'text for a number': [
    (t) => (at(t, 'period-totals')['low'] = '10'),
    'period-totals t1 low wrong-type',
  ],
  'half a person': [
    (t) => (at(t, 'period-totals')['low'] = 2.5),
    'period-totals t1 low wrong-type',
  ],
  'fewer than nobody': [
    (t) => (at(t, 'period-totals')['low'] = -1),
    'period-totals t1 low out-of-bounds',
  ],
  'ten million': [
    (t) => (at(t, 'period-totals')['low'] = 10_000_000),
    'period-totals t1 low out-of-bounds',
  ],
  'a latitude beyond the pole': [
    (t) => {
      at(t, 'incidents', 'place')['lat'] = 91;
      t['diplomatic-events'] = [];
    },
    'incidents i1 place/lat out-of-bounds',
  ],
  'a label of 27 characters': [
    (t) => Object.assign(t['diplomatic-events'][1] ?? {}, { short_title: 'x'.repeat(27) }),
    'diplomatic-events e2 short_title too-long',
  ],
  'an empty text': [(t) => (at(t, 'period-totals')['scope'] = ''), 'period-totals t1 scope empty'],
  'an event without a source': [
    (t) => {
      t['diplomatic-events'].splice(1);
      at(t, 'diplomatic-events')['sources'] = [];
      delete at(t, 'diplomatic-events')['paragraphs'];
    },
    'diplomatic-events e1 sources empty',
  ],
  'an incident without a source': [
    (t) => {
      t['diplomatic-events'] = [];
      Object.assign(at(t, 'incidents'), { sources: [], claims: [], disputes: [] });
    },
    'incidents i1 sources empty',
  ],
  'a relation without a source': [
    (t) => (at(t, 'relations')['source'] = null),
    'relations r1 source wrong-type',
  ],
  'a total without a source': [
    (t) => (at(t, 'period-totals')['source'] = null),
    'period-totals t1 source wrong-type',
  ],
  'an id in capitals': [(t) => (at(t, 'relations')['id'] = 'R1'), 'relations #1 id wrong-form'],
  'a date in words': [
    (t) => (at(t, 'relations')['since'] = 'May 2021'),
    'relations r1 since wrong-form',
  ],
  'a country by name': [
    (t) => t.actors.push({ ...t.actors[0], id: 'a4', country: 'Pakistan' }),
    'actors a4 country wrong-form',
  ],
  'a link that runs code': [
    (t) => t.sources.push({ ...t.sources[0], id: 's3', url: 'javascript:alert(1)' }),
    'sources s3 url wrong-form',
  ],
  'a link without a host': [
    (t) => t.sources.push({ ...t.sources[0], id: 's3', archive_url: 'https:///x' }),
    'sources s3 archive_url wrong-form',
  ],
  'a language in words': [
    (t) => t.sources.push({ ...t.sources[0], id: 's3', lang: 'English' }),
    'sources s3 lang wrong-form',
  ],
  'no record at all': [
    (t) => t.relations.push(null as unknown as LooseRow),
    'relations #2  not-an-object',
  ],
  'a tag': [(t) => (at(t, 'relations')['note'] = 'so <b>bold</b>'), 'relations r1 note markup'],
  'an override of the direction': [
    (t) => (at(t, 'relations')['note'] = 'abc\u202edef'),
    'relations r1 note control-character',
  ],
  'a key of the prototype': [
    (t) =>
      (t.relations[0] = JSON.parse(
        JSON.stringify(t.relations[0]).replace('{', '{"__proto__": {"id": "x"}, '),
      ) as LooseRow),
    'relations r1 __proto__ forbidden-key',
    'relations r1 __proto__ unknown-key',
  ],
  'two records with one id': [
    (t) => t.relations.push({ ...t.relations[0] }),
    'relations r1 id duplicate-id',
  ],
  'two claims with one id': [
    (t) => {
      t['diplomatic-events'] = [];
      at(t, 'incidents', 'claims/1')['id'] = 'c1';
      at(t, 'incidents', 'claims/1')['supersedes'] = null;
    },
    'incidents i1 claims/1/id duplicate-id',
  ],
  'a source that does not exist': [
    (t) => (at(t, 'relations')['source'] = 's9'),
    'relations r1 source unknown-reference',
  ],
  'a speaker that does not exist': [
    (t) => (at(t, 'period-totals')['said_by'] = 'nobody'),
    'period-totals t1 said_by unknown-reference',
  ],
  'an answer to nothing': [
    (t) =>
      (t['diplomatic-events'][1] = {
        ...t['diplomatic-events'][1],
        responds_to: [{ id: 'x', kind: 'denies', basis: 'inferred' }],
      }),
    'diplomatic-events e2 responds_to/0/id unknown-reference',
  ],
  'a target that is neither actor nor group': [
    (t) => {
      t['diplomatic-events'] = [];
      at(t, 'incidents')['targets'] = ['civilians', 'civilian'];
    },
    'incidents i1 targets/1 unknown-reference',
  ],
  'a claim that replaces a claim of another incident': [
    (t) => {
      t['diplomatic-events'] = [];
      at(t, 'incidents', 'claims/1')['supersedes'] = 'c9';
    },
    'incidents i1 claims/1/supersedes unknown-reference',
  ],
  'claims that replace each other': [
    (t) => {
      t['diplomatic-events'] = [];
      at(t, 'incidents', 'claims/0')['supersedes'] = 'c2';
    },
    'incidents i1 claims/0/supersedes cycle',
    'incidents i1 claims/1/supersedes cycle',
  ],
  'bodies that are part of each other': [
    (t) => {
      t.actors.push(
        { ...t.actors[0], id: 'a4', part_of: 'a5' },
        { ...t.actors[0], id: 'a5', part_of: 'a4' },
      );
    },
    'actors a4 part_of cycle',
    'actors a5 part_of cycle',
  ],
  'an event that answers itself': [
    (t) =>
      t['diplomatic-events'].push({
        ...t['diplomatic-events'][0],
        id: 'e3',
        responds_to: [{ id: 'e3', kind: 'denies', basis: 'inferred' }],
      }),
    'diplomatic-events e3 responds_to cycle',
  ],
  'the 30th of February': [
    (t) => (at(t, 'relations')['since'] = '2021-02-30'),
    'relations r1 since no-such-date',
  ],
  'a month 13': [
    (t) => t.sources.push({ ...t.sources[0], id: 's3', published: '2021-13' }),
    'sources s3 published no-such-date',
  ],
  'an end before the beginning': [
    (t) => (at(t, 'period-totals')['to'] = '2024-12-31'),
    'period-totals t1 to end-before-start',
  ],
  'a low above the best': [
    (t) => (at(t, 'period-totals')['best'] = 9),
    'period-totals t1 best estimates-out-of-order',
  ],
  'a low above the high, without a best': [
    (t) => (at(t, 'period-totals')['high'] = 9),
    'period-totals t1 high estimates-out-of-order',
  ],
  'a claim without a figure': [
    (t) => {
      t['diplomatic-events'] = [];
      at(t, 'incidents', 'claims/1')['best'] = null;
    },
    'incidents i1 claims/1 no-figure',
  ],
  'a sub-event type under another event type': [
    (t) => {
      t['diplomatic-events'] = [];
      at(t, 'incidents')['sub_event_type'] = 'Grenade';
    },
    'incidents i1 sub_event_type sub-event-type',
  ],
  'a claim’s source that the incident lacks': [
    (t) => {
      t['diplomatic-events'] = [];
      t.sources.push({ ...t.sources[0], id: 's3' });
      at(t, 'incidents', 'claims/0')['source'] = 's3';
    },
    'incidents i1 claims/0/source source-not-listed',
  ],
  'a dispute’s source that the incident lacks': [
    (t) => {
      t['diplomatic-events'] = [];
      at(t, 'incidents', 'disputes/0')['source'] = 's9';
    },
    'incidents i1 disputes/0/source source-not-listed',
  ],
  'paragraphs of a document that the event lacks': [
    (t) => (t['diplomatic-events'][1] = { ...t['diplomatic-events'][1], paragraphs: { s9: [1] } }),
    'diplomatic-events e2 paragraphs/s9 source-not-listed',
  ],
  'a broken source takes along what was read in it': [
    (t) => (t.sources[1] = { ...t.sources[1], kind: 'blog' }),
    'sources s2 kind not-in-vocabulary',
    'incidents i1 sources/1 reference-left-out',
    'diplomatic-events e1 sources/1 reference-left-out',
    'diplomatic-events e1 responds_to/0/id reference-left-out',
    'diplomatic-events e2 sources/1 reference-left-out',
    'diplomatic-events e2 responds_to/0/id reference-left-out',
  ],
};
