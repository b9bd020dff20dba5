/** The headers that the app is served with, so that what is tested is what is deployed. */
import { contentTypeOf } from './contentType.ts';

/** Nothing but our own files; no inline script or style, no plug-in, no other origin. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

/** @param path of the file below the site's root, with its leading slash */
export function responseHeaders(path: string): Record<string, string> {
  const type = contentTypeOf(path);
  // Names in assets/ carry a hash of their content and never change.
  const hashed = /^\/assets\/.+-[\w-]{8,}\.\w+$/u.test(path);
  return {
    'Content-Type': type,
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Access-Control-Allow-Origin': '*',
    Vary: 'Accept-Encoding',
    ...(type.startsWith('text/html') ? { 'Content-Security-Policy': CONTENT_SECURITY_POLICY } : {}),
  };
}
