/**
 * Build-time only: compiles `public/data/schemas/*.schema.json` into plain functions and
 * serves them as the module `virtual:record-validators`, so that the app checks records by
 * the published schemas without generating code at run time.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'vite';
import { TABLE_NAMES } from '../domain/record.ts';
import { compactSchema, knownKeysOf, mergeDefinitions } from './compactSchema.ts';

const MODULE = 'virtual:record-validators';
const RESOLVED = `\0${MODULE}`;

/** @param schemaDirectory where the schemas are, ending with a slash */
export function recordValidators(schemaDirectory: URL): Plugin {
  const files = TABLE_NAMES.map((table) =>
    fileURLToPath(new URL(`${table}.schema.json`, schemaDirectory)),
  );
  return {
    name: 'record-validators',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      for (const file of files) this.addWatchFile(file);
      return compileValidators(files.map((file) => JSON.parse(readFileSync(file, 'utf8'))));
    },
  };
}

/**
 * One exported function a table, named after it, that checks one record; and `knownKeys`:
 * table → path of an object in its records, without positions → the keys it may have.
 * @param schemas in the order of `TABLE_NAMES`
 */
function compileValidators(schemas: readonly unknown[]): string {
  const compact = schemas.map(compactSchema);
  const ajv = new Ajv2020({
    // An editor wants all faults of a record at once.
    allErrors: true,
    messages: false,
    // Lengths count UTF-16 units: the code-point counter would be a run-time dependency.
    unicode: false,
    // Ajv warns that `unicode` will go; the pinned version has it.
    logger: false,
    // A function a definition instead of a copy at every mention.
    inlineRefs: false,
    allowUnionTypes: true,
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
