/**
 * Build-time only: compiles `public/data/schemas/*.schema.json` into plain functions and
 * serves them as the module `virtual:record-validators`, so that the app checks records by
 * the published schemas without generating code at run time.
 */
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'vite';
import { TABLE_NAMES } from '../domain/record.ts';

const MODULE = 'virtual:record-validators';
const RESOLVED = `\0${MODULE}`;

/** @param schemaDirectory where the schemas are */
export function recordValidators(schemaDirectory: URL): Plugin {
  const files = TABLE_NAMES.map((table) => new URL(`${table}.schema.json`, schemaDirectory));
  return {
    name: 'record-validators',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      for (const file of files) this.addWatchFile(file.pathname);
      return compileValidators(files);
    },
  };
}

/** One exported function a table, named after it; each checks one record. */
function compileValidators(files: readonly URL[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    // Lengths count UTF-16 units: the code-point counter would be a run-time dependency.
    unicode: false,
    // Ajv warns that `unicode` will go; the pinned version has it.
    logger: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: false },
  });
  const exported: Record<string, string> = {};
  TABLE_NAMES.forEach((table, index) => {
    const file = files[index];
    if (!file) return;
    const schema: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof schema !== 'object' || schema === null)
      throw new Error(`${file.pathname}: no schema`);
    ajv.addSchema(schema, table);
    exported[table.replaceAll('-', '_')] = `${table}#/$defs/record`;
  });
  return standaloneCode(ajv, exported);
}
