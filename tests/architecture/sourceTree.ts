/** The project's files as the structure tests see them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSyntax, type Syntax } from './syntax.ts';

export interface TextFile {
  /** Path from the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

export interface SourceFile extends TextFile, Syntax {}

/** Every file below a folder whose name ends so. */
export function readFiles(folder: string, ending: RegExp): TextFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name).split(path.sep).join('/');
      return { path: file, text: readFileSync(file, 'utf8') };
    });
}

/** A file with what it imports and says. */
export function sourceFile(file: TextFile): SourceFile {
  return { ...file, ...readSyntax(file.path, file.text) };
}
