import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { responseHeaders } from './responseHeaders.ts';
import { policyOf, resolvePath, type SiteFile, type SiteFiles } from './siteFiles.ts';

/** The smallest form that the reader's browser takes. */
function encodedFor(file: SiteFile, accepted: string): { body: Buffer; encoding: string | null } {
  if (file.br && /\bbr\b/u.test(accepted)) return { body: file.br, encoding: 'br' };
  if (file.gzip && /\bgzip\b/u.test(accepted)) return { body: file.gzip, encoding: 'gzip' };
  return { body: file.identity, encoding: null };
}

/** Whether the reader's copy is the same; a proxy marks what it compressed as weak. */
function isKnown(file: SiteFile, known: string | undefined): boolean {
  const tags = known?.split(',').map((tag) => tag.trim().replace(/^W\//u, '')) ?? [];
  return tags.includes(file.etag) || tags.includes('*');
}

function answer(
  files: SiteFiles,
  policy: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = resolvePath(files, request.url ?? '/');
  const file = path === null ? undefined : files.get(path);
  if (path === null || !file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const headers = { ...responseHeaders(path, policy), ETag: file.etag };
  if (isKnown(file, request.headers['if-none-match'])) {
    response.writeHead(304, headers).end();
    return;
  }
  const { body, encoding } = encodedFor(file, request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    ...headers,
    'Content-Length': body.length,
    ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Longest request head in bytes: an address holds the reader's whole state, and may be long. */
const LONGEST_HEAD = 256 * 1024;

/** A static server of files in memory; not listening yet. */
export function createSiteServer(files: SiteFiles): Server {
  const policy = policyOf(files);
  return createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) =>
    answer(files, policy, request, response),
  );
}

/**
 * Listens on a port of this machine only.
 * @returns the port, or null where it is taken
 */
export function listenOn(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    };
    const onListening = (): void => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, '127.0.0.1');
  });
}
