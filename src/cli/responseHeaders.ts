/** The headers that the app is served with, so that what is tested is what is deployed. */
import { contentTypeOf } from './contentType.ts';
import type { InlineHashes } from './inlineHashes.ts';

/**
 * Nothing but our own files; no script or style in a page but those it was built with, no plug-in,
 * no other origin, and no text that becomes a script (Trusted Types). Embeds may stand in any page.
 */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    // The page in one file has its fonts in itself, and is as much a file of the site as any.
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    // What is handed out for other pages is looked at before.
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'frame-ancestors *',
  ].join('; ');
}

/** With every answer. An embed without `allow-same-origin` needs leave to read even our own files. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Access-Control-Allow-Origin': '*',
};

/** For files whose name carries a hash of their content: they never change. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** Folders, with `*` for one name, in which every file's name carries a hash of its content. */
export const HASHED_FOLDERS = ['/assets', '/data/releases/*'] as const;

const HASHED = [
  /^\/assets\/.+-[\w-]{8,}\.\w+$/u,
  /^\/data\/releases\/[^/]+\/[a-z-]+\.[0-9a-f]{12}\.json$/u,
];

/**
 * @param path of the file below the site's root, with its leading slash
 * @param policy of the site's pages
 */
export function responseHeaders(path: string, policy: string): Record<string, string> {
  const type = contentTypeOf(path);
  return {
    'Content-Type': type,
    'Cache-Control': HASHED.some((form) => form.test(path)) ? FOREVER : 'no-cache',
    ...EVERYWHERE,
    Vary: 'Accept-Encoding',
    ...(type.startsWith('text/html') ? { 'Content-Security-Policy': policy } : {}),
  };
}
