import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordFileError } from '../../../src/data/problem.ts';
import { readTables } from '../../../src/data/readTables.ts';
import { TABLE_NAMES, type TableName } from '../../../src/domain/record.ts';
import { fault as faultSentence } from '../../../src/i18n/en/fileFaults.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { draftOf } from '../../../src/releases/edition.ts';
import { SMALL_PACKAGE, smallRecord, textsOf } from '../../fixtures/smallRecord.ts';

/** The fault of the record with one file replaced, and its sentence. */
function faultOf(file: TableName | 'datapackage', text: string): [string, string, string] | null {
  const texts = textsOf(smallRecord());
  try {
    if (file === 'datapackage') readTables(text, texts, DRAFT_TABLES);
    else readTables(SMALL_PACKAGE, { ...texts, [file]: text }, DRAFT_TABLES);
    return null;
  } catch (error) {
    if (!(error instanceof RecordFileError)) throw error;
    return [error.file, error.fault, faultSentence(error.file, error.fault, error.detail)];
  }
}

const DRAFT_TABLES = draftOf(dayOf(2026, 1, 1));
const ACTORS = JSON.stringify(smallRecord().actors);

describe('readTables', () => {
  it('gives the sound record, sorted and indexed, with which tables it is', () => {
    const dataset = readTables(SMALL_PACKAGE, textsOf(smallRecord()), DRAFT_TABLES);
    expect(dataset.edition).toBe(DRAFT_TABLES);
    expect(dataset.problems).toEqual([]);
    expect(dataset.events.rowOf.get('e2')).toBe(1);
  });

  it('spans the years where nothing is dated more closely, the release’s month where nothing is', () => {
    const record = smallRecord();
    for (const row of [...record.incidents, ...record['diplomatic-events']]) {
      Object.assign(row, { date: '2024', end_date: null });
    }
    const years = readTables(SMALL_PACKAGE, textsOf(record), DRAFT_TABLES);
    expect(years.extent).toEqual({ first: dayOf(2024, 1, 1), last: dayOf(2024, 12, 31) });
    const nothing = textsOf({ ...record, incidents: [], 'diplomatic-events': [] });
    expect(readTables(SMALL_PACKAGE, nothing, DRAFT_TABLES).extent).toEqual({
      first: dayOf(2025, 12, 1),
      last: dayOf(2025, 12, 31),
    });
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(faultOf('actors', `\uFEFF${ACTORS}`)).toBeNull();
  });

  it.each([
    ['', 'empty', 'actors.json is empty. Put the records back, or [] for none.'],
    ['  \n ', 'empty', 'actors.json is empty. Put the records back, or [] for none.'],
    [
      '<!doctype html><title>404</title>',
      'page',
      'actors.json is a web page and not data: the server probably has no such file. Tell whoever runs this site.',
    ],
    [
      '{"id": "state"}',
      'shape',
      'actors.json is no list of records. Put the records in square brackets.',
    ],
    ['null', 'shape', 'actors.json is no list of records. Put the records in square brackets.'],
    [
      '[\n{"id": "state", "name" "x"}\n]',
      'not-json',
      'actors.json is not valid JSON at line 2, column 24 (“state”, “name”). Look there for a comma, bracket or quotation mark too many or too few.',
    ],
    [
      '[{"name": "x",}]',
      'not-json',
      'actors.json is not valid JSON at line 1, column 15 (“#1”). Look there for a comma, bracket or quotation mark too many or too few.',
    ],
    [
      '[{"id": "a"}, {"id": "b", "sources": ["s1", "s',
      'truncated',
      'actors.json ends too early, at line 1, column 47 (“b”, “sources/1”). Try again, or complete the file.',
    ],
  ])('stops at %j', (text, fault, sentence) => {
    expect(faultOf('actors', text)).toEqual(['actors', fault, sentence]);
  });

  it('stops at a file of 20 MiB before it parses it', () => {
    expect(faultOf('relations', `[${' '.repeat(20 * 1024 * 1024)}]`)).toEqual([
      'relations',
      'size',
      'relations.json is larger than 16 MiB. Check that it is the right file.',
    ]);
  });

  it.each(['[]', '{}', '{"version": 2026}', '{"version": "2026-02-30"}', '{"version": "1.0"}'])(
    'stops at the data package %s',
    (text) => {
      expect(faultOf('datapackage', text)?.slice(0, 2)).toEqual(['datapackage', 'shape']);
    },
  );

  it('calls every file cut short truncated, wherever it is cut', () => {
    const texts = textsOf(smallRecord());
    fc.assert(
      fc.property(fc.constantFrom(...TABLE_NAMES), fc.nat(), (file, at) => {
        const whole = texts[file];
        const cut = whole.slice(0, 1 + (at % (whole.length - 1)));
        expect(faultOf(file, cut)?.slice(0, 2)).toEqual([file, 'truncated']);
      }),
    );
  });
});
