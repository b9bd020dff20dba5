import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentTypeOf } from '../../../src/cli/contentType.ts';
import { headerFiles } from '../../../src/cli/headerFiles.ts';
import { contentSecurityPolicy, responseHeaders } from '../../../src/cli/responseHeaders.ts';
import type { ReleaseIndex } from '../../../src/releases/releaseIndex.ts';

const POLICY = contentSecurityPolicy({ scripts: ["'sha256-c2NyaXB0'"], styles: [] });
const files = headerFiles(POLICY);
const index = JSON.parse(readFileSync('public/data/releases/index.json', 'utf8')) as ReleaseIndex;
const released = index.releases.flatMap((release) =>
  Object.values(release.files).map((file) => `/data/releases/${file.path}`),
);
const PATHS = [
  '/',
  '/index.html',
  '/v/casualties/',
  '/cards/casualties.png',
  '/assets/start-1a2B3c4D.js',
  '/data/incidents.json',
  '/data/releases/index.json',
  ...released,
];
/** What our own server sends, but for what any host finds out itself. */
const own = (path: string): Record<string, string> => {
  const {
    'Content-Type': type = '',
    Vary: _,
    ...rest
  } = responseHeaders(path.endsWith('/') ? `${path}index.html` : path, POLICY);
  return type.startsWith('text/html') ? rest : { ...rest };
};

/** `_headers` as its hosts read it: rules whose path fits, later ones added. */
function underscored(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const rule of files['_headers']?.split('\n\n') ?? []) {
    const [pattern = '', ...lines] = rule.trim().split('\n');
    const form = new RegExp(`^${pattern.replace(/:\w+/gu, '[^/]+').replace(/\*$/u, '.*')}$`, 'u');
    if (!form.test(path)) continue;
    for (const line of lines) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/su);
      expect(found[name], `${path} ${name}`).toBeUndefined();
      found[name] = value;
    }
  }
  return found;
}

function vercelled(path: string): Record<string, string> {
  const { headers } = JSON.parse(files['hosting/vercel.json'] ?? '') as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  return Object.fromEntries(
    headers
      .filter(({ source }) => new RegExp(`^${source}$`, 'u').test(path))
      .flatMap(({ headers: sent }) => sent.map(({ key, value }) => [key, value])),
  );
}

describe('headers for hosts', () => {
  it.each(PATHS)('say for %s what our own server says', (path) => {
    const expected = own(path);
    for (const sent of [underscored(path), vercelled(path)]) {
      const { 'Content-Security-Policy': policy, 'Cache-Control': cache, ...rest } = sent;
      expect(rest).toEqual(
        Object.fromEntries(Object.entries(expected).filter(([name]) => name in rest)),
      );
      expect(Object.keys(rest)).toHaveLength(3);
      if (expected['Content-Security-Policy'])
        expect(policy).toBe(expected['Content-Security-Policy']);
      expect(cache).toBe(
        expected['Cache-Control'] === 'no-cache' ? undefined : expected['Cache-Control'],
      );
    }
  });

  it('cache what never changes for ever, and nothing else', () => {
    expect(released.length).toBeGreaterThan(7);
    for (const path of released) expect(own(path)['Cache-Control']).toContain('immutable');
    for (const path of ['/data/releases/index.json', '/data/incidents.json', '/index.html']) {
      expect(own(path)['Cache-Control']).toBe('no-cache');
    }
  });

  it.each(['.htaccess', 'hosting/nginx.conf'])(
    '%s has every header, and both ways to cache',
    (name) => {
      const text = files[name] ?? '';
      for (const [header, value] of Object.entries(own('/index.html'))) {
        expect(text).toContain(`${header} "${value}"`);
      }
      expect(text).toContain('immutable');
      expect(text).toContain('/data/releases/[^/]+');
    },
  );

  // Of themselves these two compress pages at most: an embed would be ten times as heavy.
  it.each(['.htaccess', 'hosting/nginx.conf'])('%s has texts compressed', (name) => {
    const text = files[name] ?? '';
    for (const file of ['a.js', 'a.css', 'a.json', 'a.svg']) {
      const [type = ''] = contentTypeOf(file).split(';');
      const lines = text
        .split('\n')
        .filter((line) => /gzip_types|AddOutputFilterByType/u.test(line));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line.trim().split(/[ ;]/u)).toContain(type);
    }
  });

  it('have no file that is not there kept for a year', () => {
    // The next build may bring it. Without `always` nginx says it of what there is only.
    const said = files['hosting/nginx.conf']?.match(/^.*Cache-Control.*$/gmu) ?? [];
    expect(said).toHaveLength(2);
    for (const line of said) expect(line).not.toContain('always');
    expect(files['.htaccess']).not.toMatch(/always set Cache-Control/u);
  });
});
