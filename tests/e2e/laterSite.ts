/** The site as it will be after one more release: made in a temporary folder, never in `public`. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const FIRST = '2026-07-31';
export const SECOND = '2026-08-31';
export const CASE = '2025-10-11-durand-line-clashes';

interface Claim {
  id: string;
  said_by: string;
  group: string;
  outcome: string;
  low: number | null;
  best: number | null;
  high: number | null;
}

interface Incident {
  id: string;
  title: string;
  date: string;
  claims: Claim[];
}

const run = (...args: string[]): string =>
  execFileSync('node', ['src/cli/run.mjs', ...args], { encoding: 'utf8' });

/** Corrects one figure of the October case, and adds an incident of June 2022. */
function edit(data: string): void {
  const file = (name: string): string => path.join(data, `${name}.json`);
  const incidents = JSON.parse(readFileSync(file('incidents'), 'utf8')) as Incident[];
  const october = incidents.find(({ id }) => id === CASE);
  const claim = october?.claims.find(
    (one) => one.group === 'afghan-forces' && one.outcome === 'killed' && one.low === 9,
  );
  if (!claim) throw new Error('the October case has lost Kabul’s claim of nine killed');
  Object.assign(claim, { low: 12, best: 12, high: 12 });
  const added = structuredClone(incidents[0]) as Incident;
  Object.assign(added, { id: '2022-06-15-made-for-a-test', date: '2022-06-15', end_date: null });
  for (const one of added.claims) Object.assign(one, { id: `made-${one.id}`, supersedes: null });
  writeFileSync(file('incidents'), JSON.stringify([...incidents, added], null, 1));
  const described = JSON.parse(readFileSync(file('datapackage'), 'utf8')) as object;
  writeFileSync(file('datapackage'), JSON.stringify({ ...described, version: SECOND }, null, 1));
}

export interface LaterSite {
  /** With a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A host that knows nothing of ours, as most do; it compresses nothing, which would take long. */
async function serve(site: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost/');
    const file = path.join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!file.startsWith(site) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

/** Releases, builds and serves it; on a port that is free. */
export async function serveLaterSite(): Promise<LaterSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'later-site-'));
  const from = path.join(folder, 'public');
  const site = path.join(folder, 'site');
  cpSync('public', from, { recursive: true });
  edit(path.join(from, 'data'));
  run('dataRelease', path.join(from, 'data'));
  run('build', site, from);
  const server = await serve(site);
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
