/**
 * Build-time only: compiles `public/data/schemas/*.schema.json` into plain functions, so that the
 * app checks records by the published schemas without generating code at run time. Two modules:
 * `virtual:record-shapes` only tells whether a record fits, and is small; `virtual:record-faults`
 * names every fault of one that doesn't, and is fetched where there is one.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validator } from '@exodus/schemasafe';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'vite';
import { TABLE_NAMES } from '../domain/record.ts';
import { compactSchema, knownKeysOf, mergeDefinitions } from './compactSchema.ts';

type Compile = (schemas: readonly unknown[]) => string;

const MODULES: Readonly<Record<string, Compile>> = {
  'virtual:record-shapes': compileShapes,
  'virtual:record-faults': compileFaults,
};

/** @param schemaDirectory where the schemas are, ending with a slash */
export function recordValidators(schemaDirectory: URL): Plugin {
  const files = TABLE_NAMES.map((table) =>
    fileURLToPath(new URL(`${table}.schema.json`, schemaDirectory)),
  );
  return {
    name: 'record-validators',
    resolveId: (id) => (id in MODULES ? `\0${id}` : null),
    load(id) {
      const compile = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!compile) return null;
      for (const file of files) this.addWatchFile(file);
      return compile(files.map((file) => JSON.parse(readFileSync(file, 'utf8'))));
    },
  };
}

/**
 * An array of functions, one a table, that tell whether a record has its form.
 * @param schemas in the order of `TABLE_NAMES`
 */
function compileShapes(schemas: readonly unknown[]): string {
  const merged = mergeDefinitions(TABLE_NAMES, schemas.map(compactSchema));
  // The package's types leave out the documented option `multi`.
  const compileAll = validator as unknown as (
    schemas: readonly object[],
    options: object,
  ) => { readonly toModule: () => string };
  const fits = compileAll(
    TABLE_NAMES.map((table) => ({ ...merged, $ref: `#/$defs/${table}` })),
    { multi: true, $schemaDefault: 'https://json-schema.org/draft/2020-12/schema' },
  );
  return `export default ${fits.toModule()};\n`;
}

/**
 * One exported function a table, named after it, that checks one record; and `knownKeys`:
 * table → path of an object in its records, without positions → the keys it may have.
 * @param schemas in the order of `TABLE_NAMES`
 */
function compileFaults(schemas: readonly unknown[]): string {
  const compact = schemas.map(compactSchema);
  // The schemas use nothing that the dialects after draft 7 added; Ajv's compiler for those writes
  // more code, and stops at a keyword that it doesn't know.
  const ajv = new Ajv({
    // An editor wants all faults of a record at once.
    allErrors: true,
    messages: false,
    // Lengths count UTF-16 units, never fewer than the schemas' code points: the counter of those
    // would be a run-time dependency.
    unicode: false,
    // Ajv warns that `unicode` will go; the pinned version has it.
    logger: false,
    // A function a definition instead of a copy at every mention.
    inlineRefs: false,
    allowUnionTypes: true,
    // A loop instead of a block for each key.
    loopRequired: 1,
    code: { source: true, esm: true, lines: false },
  });
  ajv.addSchema(mergeDefinitions(TABLE_NAMES, compact), 'tables');
  const exported = Object.fromEntries(
    TABLE_NAMES.map((table) => [table.replaceAll('-', '_'), `tables#/$defs/${table}`]),
  );
  const knownKeys = Object.fromEntries(
    TABLE_NAMES.map((table, index) => [table, knownKeysOf(compact[index] ?? {})]),
  );
  return `${standaloneCode(ajv, exported)}\nexport const knownKeys = ${JSON.stringify(knownKeys)};\n`;
}
