import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypeOf } from '../../../src/cli/contentType.ts';
import { contentSecurityPolicy, responseHeaders } from '../../../src/cli/responseHeaders.ts';
import {
  policyOf,
  readSiteFiles,
  resolvePath,
  type SiteFiles,
} from '../../../src/cli/siteFiles.ts';
import { createSiteServer, listenOn } from '../../../src/cli/siteServer.ts';

let files: SiteFiles;
let port: number;
let server: ReturnType<typeof createSiteServer>;

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly length: number;
}

function fetchPath(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = request({ port, host: '127.0.0.1', path: url, headers, method }, (response) => {
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, length }),
      );
    });
    call.on('error', reject);
    call.end();
  });
}

beforeAll(async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(root, 'assets'));
  writeFileSync(
    path.join(root, 'index.html'),
    `<!doctype html><script>1</script>${'<p>page</p>'.repeat(200)}`,
  );
  writeFileSync(path.join(root, 'assets', 'index-AbCd1234.js'), 'export {};');
  files = await readSiteFiles(root);
  server = createSiteServer(files);
  port = (await listenOn(server, 0)) ?? 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('the site’s server', () => {
  it('finds only what is in the folder', () => {
    expect(resolvePath(files, '/')).toBe('/index.html');
    expect(resolvePath(files, '/?from=2025')).toBe('/index.html');
    for (const url of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/%00',
      '/%zz',
      '//etc/passwd',
      '/assets/',
    ]) {
      expect(resolvePath(files, url), url).toBeNull();
    }
  });

  it('answers with type, policy, caching and compression', async () => {
    const page = await fetchPath('/', { 'accept-encoding': 'br, gzip' });
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyOf(files),
      'content-encoding': 'br',
      'cache-control': 'no-cache',
    });
    const plain = await fetchPath('/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.length).toBeGreaterThan(page.length);
    const again = await fetchPath('/', { 'if-none-match': String(page.headers['etag']) });
    expect([again.status, again.length]).toEqual([304, 0]);
    const viaProxy = `"other", W/${String(page.headers['etag'])}`;
    expect(await fetchPath('/', { 'if-none-match': viaProxy })).toMatchObject({ status: 304 });
    expect(await fetchPath('/', { 'if-none-match': '"other"' })).toMatchObject({ status: 200 });
  });

  it('allows the page’s own script and style, and no other', () => {
    // The hash of `1`: printf 1 | openssl dgst -sha256 -binary | base64
    const own = "'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='";
    expect(policyOf(files)).toContain(`script-src 'self' ${own}; style-src 'self';`);
    expect(contentSecurityPolicy({ scripts: [], styles: [] })).toContain("script-src 'self';");
  });

  it('knows HEAD, what is missing and what is not allowed', async () => {
    expect(await fetchPath('/', {}, 'HEAD')).toMatchObject({ status: 200, length: 0 });
    expect(await fetchPath('/nothing')).toMatchObject({ status: 404 });
    expect(await fetchPath('/', {}, 'POST')).toMatchObject({ status: 405 });
  });

  it('takes an address of 100 kB', async () => {
    expect(await fetchPath(`/?q=${'x'.repeat(100_000)}`)).toMatchObject({ status: 200 });
  });

  it('says that a port is taken', async () => {
    const other = createSiteServer(files);
    expect(await listenOn(other, port)).toBeNull();
  });

  it('caches for ever only what carries a hash', () => {
    expect(responseHeaders('/assets/index-AbCd1234.js', '')['Cache-Control']).toContain(
      'immutable',
    );
    expect(responseHeaders('/data/incidents.json', '')['Cache-Control']).toBe('no-cache');
    expect(contentTypeOf('/x.unknown')).toBe('application/octet-stream');
  });
});
