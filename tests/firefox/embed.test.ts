/** A smoke test in a real Firefox, against the built site: does an embed stand in a strict sandbox? */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteFile } from '../../src/cli/siteFiles.ts';
import { createSiteServer, listenOn } from '../../src/cli/siteServer.ts';
import { RESIZE_SCRIPT } from '../../src/embed/snippets.ts';

const SITE = 'dist';
/** A started Firefox on a busy machine, in milliseconds. */
const PATIENCE = 120_000;

/** The built site as it is, not compressed again for one reader. */
function siteFiles(): Map<string, SiteFile> {
  const entries = readdirSync(SITE, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const name = `/${path.relative(SITE, file).split(path.sep).join('/')}`;
        return [name, { etag: `"${name}"`, identity: readFileSync(file), br: null, gzip: null }];
      }),
  );
}

let servers: Server[] = [];
let browser: Browser;
let site = '';

async function serve(server: Server): Promise<string> {
  servers = [...servers, server];
  return `http://127.0.0.1:${await listenOn(server, 0)}/`;
}

beforeAll(async () => {
  const executablePath = process.env['FIREFOX_PATH'];
  if (!executablePath) throw new Error('FIREFOX_PATH must name a Firefox: npm test finds one');
  site = await serve(createSiteServer(siteFiles()));
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: PATIENCE,
  });
}, PATIENCE);

afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
});

interface Seen {
  readonly page: Page;
  readonly embed: Frame;
  readonly foreign: string[];
  readonly errors: string[];
}

/**
 * Violations of the policy, which Firefox tells as errors. A script that noted them in the page from its
 * start would have faults of its own: of what the driver puts into a frame, Firefox denies it some.
 */
const violationsIn = ({ errors }: Seen): readonly string[] =>
  errors.filter((text) => text.includes('Content-Security-Policy'));

/** A page of another origin that holds an embed in the strictest sandbox that runs scripts. */
async function openHost(query: string): Promise<Seen> {
  const html = `<!doctype html><meta charset="utf-8"><title>Host</title><body style="margin:0">
    <iframe sandbox="allow-scripts" title="x" src="${site}embed.html?${query}" style="border:0;width:640px;height:150px"></iframe>
    ${RESIZE_SCRIPT}`;
  const host = await serve(
    createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(html);
    }),
  );
  const page = await browser.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (![site, host].some((own) => url.startsWith(own)) && !url.startsWith('data:')) {
      foreign.push(url);
    }
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(host, { timeout: PATIENCE });
  const embed = await page.waitForFrame((frame) => frame.url().includes('embed.html'), {
    timeout: PATIENCE,
  });
  await embed.waitForSelector('[data-view] svg', { timeout: PATIENCE });
  return { page, embed, foreign, errors };
}

describe('an embed in Firefox', () => {
  it(
    'draws in a strict sandbox, is as high as its content, breaks no policy, asks nobody else',
    async () => {
      const seen = await openHost(
        'embed=casualties+diplomacy&data=2026-07-31&from=2025-01-01&to=2025-12-31',
      );
      const { page, embed } = seen;
      expect(await embed.$eval('h1', (heading) => heading.textContent)).toContain('In 2025');
      expect(await embed.$$('[data-view="diplomacy"] svg')).not.toEqual([]);
      expect(await embed.evaluate(() => globalThis.origin)).toBe('null');
      const difference = async (): Promise<number> => {
        const own = await page.$eval('iframe', (frame) => frame.getBoundingClientRect().height);
        const wanted = await embed.$eval(
          '#root > div',
          (root) => root.getBoundingClientRect().height,
        );
        return Math.abs(own - wanted);
      };
      await expect.poll(difference, { timeout: PATIENCE / 2 }).toBeLessThanOrEqual(1);
      expect(seen.foreign).toEqual([]);
      // Violations are among them.
      expect(seen.errors).toEqual([]);
      // What finds no request and no violation must be able to.
      const other = await serve(createServer((_request, response) => void response.end()));
      await page.evaluate((url) => fetch(url).then(String, String), other);
      await expect.poll(() => seen.foreign).toEqual([other]);
      await embed.evaluate(() => {
        const style = document.createElement('style');
        style.textContent = 'h1 { color: red }';
        document.head.append(style);
      });
      await expect.poll(() => violationsIn(seen)).toHaveLength(1);
      await page.close();
    },
    PATIENCE * 2,
  );
});
