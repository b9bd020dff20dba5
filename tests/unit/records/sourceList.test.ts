import { describe, expect, test } from 'vitest';
import { documentNumber, numberSources, safeAddress } from '../../../src/records/sourceList.ts';
import { splitAlias } from '../../../src/app/drawer/evidence/actorEvidence.ts';
import { drawerPipeline } from '../../fixtures/drawerInput.ts';
import { realTables } from '../../fixtures/realTables.ts';

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'not an address',
    '//example.org',
  ])('%s is not followed', (address) => {
    expect(safeAddress(address)).toBeNull();
  });

  test('web addresses are, unchanged', () => {
    expect(safeAddress('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
    expect(safeAddress('http://example.org')).toBe('http://example.org');
    expect(safeAddress(null)).toBeNull();
  });
});

test('cited sources that are not listed come after the listed ones, with their paragraphs', () => {
  const { dataset } = drawerPipeline(realTables());
  const sources = numberSources(
    dataset,
    ['seed-001', 'unheard-of'],
    [
      { source: 'seed-003', paragraph: 7 },
      { source: 'seed-001', paragraph: 18 },
      { source: 'seed-001', paragraph: 4 },
      { source: 'seed-001', paragraph: 18 },
      { source: 'seed-001', paragraph: null },
    ],
  );
  expect(sources.map(({ id, number, paragraphs }) => [id, number, paragraphs])).toEqual([
    ['seed-001', 1, [4, 18]],
    ['unheard-of', 2, []],
    ['seed-003', 3, [7]],
  ]);
  expect(sources[1]?.source).toBeUndefined();
});

test('a project document is numbered by its file', () => {
  expect(documentNumber('001_3a5b216ff7e93c9e.txt')).toBe(1);
  expect(documentNumber('notes.txt')).toBeNull();
});

test('a party’s own term is told from the name', () => {
  expect(splitAlias('Fitna al-Khawarij (term used by Pakistan)')).toEqual({
    name: 'Fitna al-Khawarij',
    note: 'term used by Pakistan',
  });
  expect(splitAlias('BLA')).toEqual({ name: 'BLA', note: null });
});
