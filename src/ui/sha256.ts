import { lazyCode } from './lazyCode.ts';

/** Comes only where the browser has none of its own. */
const library = lazyCode(() => import('@noble/hashes/sha2.js'));

/**
 * The 32 bytes of a SHA-256 (FIPS 180-4). Of the web's pages browsers hash only for those that came
 * over a secure line, and in a frame only where all around did too; for others a library does it.
 * @throws where the library can't be had
 */
export async function sha256(bytes: ArrayBuffer): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle !== undefined) return new Uint8Array(await subtle.digest('SHA-256', bytes));
  const code = await library.fetch();
  return code.sha256(new Uint8Array(bytes));
}
