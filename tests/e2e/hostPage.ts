/** Pages of somebody else's, for embeds to stand in. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const require = createRequire(import.meta.url);
/** The real parents, as they are published. */
const PARENTS: Readonly<Record<string, string>> = {
  '/pym.js': require.resolve('pym.js/dist/pym.v1.js'),
  '/resizer.js': require.resolve('@iframe-resizer/parent/index.umd.js'),
};

/** A page of another origin; `SITE` in it is where the embeds are. */
export async function hostPage(page: Page, body: string, site: string): Promise<Server> {
  const html = `<!doctype html><meta charset="utf-8"><title>Host</title><body>${body.replaceAll('SITE', site)}`;
  const server = createServer((request, response) => {
    const script = PARENTS[request.url ?? ''];
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? readFileSync(script) : html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  await page.goto(`http://127.0.0.1:${address.port}/`);
  return server;
}
