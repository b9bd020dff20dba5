import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { compactSchema, knownKeysOf, mergeDefinitions } from '../../../src/data/compactSchema.ts';
import { recordValidators } from '../../../src/data/validatorsPlugin.ts';

/** What the plugin serves to the app. */
function servedCode(module: string): string {
  const { load } = recordValidators(pathToFileURL('public/data/schemas/'));
  const context = { addWatchFile: vi.fn<(file: string) => void>() };
  if (typeof load !== 'function') throw new Error('the plugin has no load hook');
  const code: unknown = Reflect.apply(load, context, [`\0virtual:${module}`]);
  expect(context.addWatchFile).toHaveBeenCalledTimes(6);
  return String(code);
}

describe.each(['record-shapes', 'record-faults'])('the compiled %s', (module) => {
  it('import nothing and generate no code at run time', () => {
    expect(servedCode(module)).not.toMatch(/require\(|\bimport\b|new Function|\beval\(/u);
  });

  it('carry no words for people', () => {
    expect(servedCode(module)).not.toMatch(/description|UCDP/u);
  });
});

describe('compactSchema', () => {
  it('leaves out titles and descriptions, but not fields of these names', () => {
    expect(
      compactSchema({
        title: 'T',
        properties: { title: { description: 'D', type: 'string' }, description: { title: 'x' } },
        $defs: { title: { title: 'y', enum: ['title'] } },
      }),
    ).toEqual({
      properties: { title: { type: 'string' }, description: {} },
      $defs: { title: { enum: ['title'] } },
    });
  });
});

describe('knownKeysOf', () => {
  it('follows references and lists', () => {
    expect(
      knownKeysOf({
        $defs: {
          record: { properties: { id: {}, claims: { items: { $ref: '#/$defs/claim' } } } },
          claim: { properties: { low: {} } },
        },
      }),
    ).toEqual({ '': ['id', 'claims'], claims: ['low'] });
  });
});

describe('mergeDefinitions', () => {
  it('names records after their tables and keeps one of what is shared', () => {
    const id = { type: 'string' };
    expect(
      mergeDefinitions(
        ['a', 'b'],
        [{ $defs: { record: { x: 1 }, id } }, { $defs: { record: { x: 2 }, id } }],
      ),
    ).toEqual({ $defs: { a: { x: 1 }, b: { x: 2 }, id } });
  });

  it('refuses two meanings of one name', () => {
    expect(() =>
      mergeDefinitions(['a', 'b'], [{ $defs: { id: { type: 'string' } } }, { $defs: { id: {} } }]),
    ).toThrow('“id”');
  });
});
