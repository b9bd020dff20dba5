/** The sources as the structure tests see them: files with their imports. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface SourceImport {
  /** Path from the repository's root for our own files, the bare name for packages. */
  readonly to: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Path from the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly SourceImport[];
}

/** Static imports and re-exports, then dynamic ones; prettier keeps them in this form. */
const STATIC = /^(?:import|export)\s+(type\s+)?(?:[\w*\s{},]*?from\s+)?'([^']+)'/gmu;
const DYNAMIC = /\bimport\('([^']+)'\)/gu;

/** The imports of a file's text; relative ones are resolved against its path. */
export function importsOf(file: string, text: string): SourceImport[] {
  const resolve = (target: string): string =>
    target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
  return [
    ...[...text.matchAll(STATIC)].map(([statement, typeOnly, target = '']) => ({
      to: resolve(target),
      // `import { type A, type B }` leaves nothing behind either.
      typeOnly:
        typeOnly !== undefined ||
        /\{[^}]*\}/u
          .exec(statement)?.[0]
          .slice(1, -1)
          .split(',')
          .filter((name) => name.trim() !== '')
          .every((name) => name.trim().startsWith('type ')) === true,
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, target = '']) => ({
      to: resolve(target),
      typeOnly: false,
    })),
  ];
}

/** Every file below a folder whose name ends so. */
export function readSources(folder: string, ending: RegExp): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name).split(path.sep).join('/');
      const text = readFileSync(file, 'utf8');
      return { path: file, text, imports: importsOf(file, text) };
    });
}
