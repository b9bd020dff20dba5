import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES, type TableName } from '../../../src/domain/record.ts';
import * as words from '../../../src/domain/vocabulary.ts';
import { realTables } from '../../fixtures/realTables.ts';

type Schema = Record<string, unknown>;

function schemaOf(table: TableName): Schema {
  return JSON.parse(readFileSync(`public/data/schemas/${table}.schema.json`, 'utf8')) as Schema;
}

/** Every schema inside a schema, with the way to it. */
function everySchema(node: unknown, way = ''): [string, Schema][] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one, index) => everySchema(one, `${way}/${index}`));
  const own: [string, Schema][] = [[way, node as Schema]];
  return own.concat(
    Object.entries(node).flatMap(([key, value]) => everySchema(value, `${way}/${key}`)),
  );
}

/** The definitions that are vocabularies, and the constants that the code has for them. */
const VOCABULARIES: Record<string, readonly string[]> = {
  actorType: words.ACTOR_TYPES,
  basis: words.BASES,
  camp: words.CAMPS,
  dateBasis: words.DATE_BASES,
  disputeKind: words.DISPUTE_KINDS,
  eventType: words.EVENT_TYPES,
  format: words.FORMATS,
  group: words.GROUPS,
  metric: words.METRICS,
  outcome: words.OUTCOMES,
  placePrecision: words.PLACE_PRECISIONS,
  plover: words.PLOVER_TYPES,
  qualifier: words.QUALIFIERS,
  relationType: words.RELATION_TYPES,
  responseBasis: words.RESPONSE_BASES,
  responseKind: words.RESPONSE_KINDS,
  sourceKind: words.SOURCE_KINDS,
  stance: words.STANCES,
  standing: words.STANDINGS,
  subEventType: words.ALL_SUB_EVENT_TYPES,
  titleBasis: words.TITLE_BASES,
  topic: words.TOPICS,
};

describe.each(TABLE_NAMES)('the schema of %s', (table) => {
  it('is a JSON Schema of 2020-12 that holds the table as it ships', () => {
    const schema = schemaOf(table);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    const ajv = new Ajv2020({ allowUnionTypes: true });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(ajv.compile(schema)(realTables()[table])).toBe(true);
  });

  it('describes every field and closes every object', () => {
    const schemas = everySchema(schemaOf(table));
    const fields = schemas.filter(([way]) => /\/(properties|\$defs)\/[^/]+$/u.test(way));
    expect(fields.length).toBeGreaterThan(10);
    expect(
      fields.filter(([, { description }]) => !/^[A-Z].*\.$/u.test(String(description))),
    ).toEqual([]);
    const objects = schemas.filter(([, { type }]) => type === 'object');
    expect(objects.filter((one) => one[1]['additionalProperties'] !== false)).toEqual([]);
  });

  it('has its vocabularies as definitions, word for word those of the code', () => {
    const found = everySchema(schemaOf(table))
      .filter(([, schema]) => 'enum' in schema)
      .map(([way, schema]) => [way.replace('/$defs/', ''), schema['enum']]);
    expect(found).toEqual(found.map(([name]) => [name, VOCABULARIES[String(name)]]));
  });

  it('bounds every text and every number', () => {
    const unbounded = everySchema(schemaOf(table)).filter(([, schema]) => {
      const types = new Set([schema['type']].flat());
      if (types.has('integer')) return !('exclusiveMaximum' in schema);
      // The patterns of dates and countries have a length by themselves.
      const pattern = String(schema['pattern']);
      return types.has('string') && !('maxLength' in schema) && /[*+]|undefined/u.test(pattern);
    });
    expect(unbounded).toEqual([]);
  });
});

describe('the schemas together', () => {
  it('use every vocabulary of the code', () => {
    const used = new Set(
      TABLE_NAMES.flatMap((table) => everySchema(schemaOf(table)))
        .filter(([, schema]) => 'enum' in schema)
        .map(([way]) => way.replace('/$defs/', '')),
    );
    expect([...used].toSorted()).toEqual(Object.keys(VOCABULARIES).toSorted());
  });
});

describe('the data package', () => {
  const text = readFileSync('public/data/datapackage.json', 'utf8');
  const datapackage = JSON.parse(text) as Schema;
  const resources = datapackage['resources'] as Schema[];

  it('is a Frictionless Data Package v2 with a date for a version', () => {
    expect(datapackage['$schema']).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(datapackage['name']).toMatch(/^[a-z0-9._/-]+$/u);
    expect(datapackage['version']).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(datapackage['licenses']).toEqual([expect.objectContaining({ name: 'CC-BY-4.0' })]);
    for (const key of ['title', 'description', 'contributors', 'sources'])
      expect(datapackage).toHaveProperty(key);
  });

  it('lists the six tables with their files and schemas', () => {
    expect(resources.map(({ name }) => name)).toEqual(TABLE_NAMES);
    for (const resource of resources) {
      expect(resource).toMatchObject({ format: 'json', mediatype: 'application/json' });
      for (const key of ['path', 'jsonSchema']) {
        expect(readFileSync(`public/data/${String(resource[key])}`, 'utf8')).not.toBe('');
      }
    }
  });

  it('holds files with one record a line', () => {
    for (const table of TABLE_NAMES) {
      const lines = readFileSync(`public/data/${table}.json`, 'utf8').trimEnd().split('\n');
      expect([table, lines.length]).toEqual([table, realTables()[table].length + 2]);
    }
  });
});
