/**
 * Holds the files that the page has read against the hashes in their names. An accident is found so:
 * a host that changes files, a copy that was edited. Who can change the page itself is not.
 */
/** A file that is not the one that was released. */
export interface AlteredFile {
  /** As it was asked for. */
  readonly path: string;
  /** The first digits of the SHA-256 that it was written with: its name has them. */
  readonly expected: string;
  /** The SHA-256 that it has, whole. */
  readonly found: string;
}

/** The digits in the name of a released file, or of a brief; null: the name has none. */
function digitsIn(path: string): string | null {
  return /[.-]([\da-f]{12})\.json$/u.exec(path)?.[1] ?? null;
}

function hexOf(hash: Uint8Array): string {
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Those of the files whose content is not what their names say, one file after another.
 * @param files their paths or addresses
 * @param bytesOf a file's content, by its path; null: it can't be had, and nothing is said of it
 * @param digest their SHA-256
 */
export async function alteredFiles(
  files: readonly string[],
  bytesOf: (path: string) => Promise<ArrayBuffer | null>,
  digest: (bytes: ArrayBuffer) => Promise<Uint8Array>,
): Promise<readonly AlteredFile[]> {
  const altered: AlteredFile[] = [];
  for (const path of files) {
    const expected = digitsIn(path);
    const bytes = expected === null ? null : await bytesOf(path);
    if (expected === null || bytes === null) continue;
    const found = hexOf(await digest(bytes));
    if (!found.startsWith(expected)) altered.push({ path, expected, found });
  }
  return altered;
}
