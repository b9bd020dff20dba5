/** Build-time only: a published schema without the words for people, and its keys by path. */

type Schema = Readonly<Record<string, unknown>>;

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a keyword whose value maps names to schemas. */
function entriesOf(schema: Schema, keyword: string): [string, unknown][] {
  const value = schema[keyword];
  return isSchema(value) ? Object.entries(value) : [];
}

/**
 * Titles and descriptions left out: they would be compiled into the app.
 * @throws Error where the value is no schema
 */
export function compactSchema(schema: unknown): Schema {
  if (!isSchema(schema)) throw new Error('A JSON Schema must be an object');
  const compact: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'title' || keyword === 'description') continue;
    if (['$defs', 'properties', 'patternProperties'].includes(keyword)) {
      // Here the keys are names: a property may well be called “title”.
      compact[keyword] = Object.fromEntries(
        entriesOf(schema, keyword).map(([name, one]) => [name, compactSchema(one)]),
      );
    } else {
      compact[keyword] = isSchema(value) ? compactSchema(value) : value;
    }
  }
  return compact;
}

/**
 * Which keys a record of the table may have, and the objects inside it.
 * @param schema with `$defs/record`; references only to its own `$defs`
 * @returns path of the object in a record without positions (`claims`, empty for the record
 *   itself) → its keys
 */
export function knownKeysOf(schema: Schema): Readonly<Record<string, readonly string[]>> {
  const definitions = new Map(entriesOf(schema, '$defs'));
  const keys: Record<string, readonly string[]> = {};
  const walk = (node: unknown, path: string): void => {
    if (!isSchema(node)) return;
    const reference = node['$ref'];
    if (typeof reference === 'string')
      walk(definitions.get(reference.split('/').at(-1) ?? ''), path);
    const properties = entriesOf(node, 'properties');
    if (properties.length > 0) keys[path] = properties.map(([name]) => name);
    for (const [name, one] of properties) walk(one, path === '' ? name : `${path}/${name}`);
    walk(node['items'], path);
  };
  walk(definitions.get('record'), '');
  return keys;
}

/**
 * One document for all tables, so that a definition they share is compiled once.
 * @returns `$defs` with the shared definitions, and each table's record under the table's name
 * @throws Error where two schemas define one name differently
 */
export function mergeDefinitions(tables: readonly string[], schemas: readonly Schema[]): Schema {
  const merged = new Map<string, unknown>();
  schemas.forEach((schema, index) => {
    for (const [name, definition] of entriesOf(schema, '$defs')) {
      const key = name === 'record' ? (tables[index] ?? name) : name;
      const known = merged.get(key);
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition)) {
        throw new Error(`The schemas define “${name}” in different ways`);
      }
      merged.set(key, definition);
    }
  });
  return { $defs: Object.fromEntries(merged) };
}
