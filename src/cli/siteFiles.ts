/** The built site in memory, each file with its compressed forms and its hash. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inlineHashes } from './inlineHashes.ts';
import { contentSecurityPolicy } from './responseHeaders.ts';

export interface SiteFile {
  readonly etag: string;
  readonly identity: Buffer;
  /** null where compressing would not make it smaller (fonts, images). */
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
}

/** Path with leading slash → file. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** In bytes. */
const LARGE = 2 ** 20;

async function readSiteFile(file: string): Promise<SiteFile> {
  const identity = await readFile(file);
  const etag = `"${createHash('sha256').update(identity).digest('hex').slice(0, 32)}"`;
  if (/\.(?:woff2|png)$/u.test(file)) return { etag, identity, br: null, gzip: null };
  // The best takes a quarter of a minute over the page in one file, for a tenth less.
  const level = identity.length > LARGE ? 9 : 11;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: level } };
  const [br, gz] = await Promise.all([toBrotli(identity, quality), toGzip(identity, { level: 9 })]);
  return {
    etag,
    identity,
    br: br.length < identity.length ? br : null,
    gzip: gz.length < identity.length ? gz : null,
  };
}

/** Reads a folder whole. */
export async function readSiteFiles(root: string): Promise<SiteFiles> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async (entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const name = `/${path.relative(root, file).split(path.sep).join('/')}`;
    return [name, await readSiteFile(file)] as const;
  });
  return new Map(await Promise.all(read));
}

/** The policy of a site's pages: the one that its header files have. */
export function policyOf(files: SiteFiles): string {
  const pages = [...files].flatMap(([name, { identity }]) =>
    name.endsWith('.html') ? [identity.toString()] : [],
  );
  return contentSecurityPolicy(inlineHashes(pages));
}

/** The path of a file that an address means; null: there is none. */
export function resolvePath(files: SiteFiles, url: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(url.split(/[?#]/u)[0] ?? '/');
  } catch {
    return null;
  }
  const wanted = decoded.endsWith('/') ? `${decoded}index.html` : decoded;
  // Only what was read at the start is served: no path leads out of the folder.
  return files.has(wanted) ? wanted : null;
}
