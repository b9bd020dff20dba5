/** Adds to a built site what can be read without scripts: pages, previews, answers to oEmbed. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RenderedPages, SiteFacts } from '../pages/renderPages.tsx';
import type { RenderedSite } from './renderSite.tsx';
import { readSiteAddress, SITE_ADDRESS } from '../pages/siteAddress.ts';
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import { criticalCss } from './criticalCss.ts';
import { drawCards } from './drawCards.ts';
import { newestEdition } from './releaseFiles.ts';
import { runSources } from './runSources.ts';

interface SiteModule {
  readonly renderSite: (folder: string, site: SiteFacts) => Promise<RenderedSite>;
}

/** The stylesheet that a built page names. */
async function stylesheetOf(outDir: string, page: string): Promise<string> {
  const [, href] = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/u.exec(page) ?? [];
  if (href === undefined) throw new Error('The built page names no stylesheet');
  return readFile(path.join(outDir, href), 'utf8');
}

async function siteFacts(folder: string, css: string): Promise<SiteFacts> {
  const { paths } = await newestEdition(folder);
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(folder, name), 'utf8')) as unknown;
  const stories = (await readdir(folder)).includes('stories.json')
    ? await read('stories.json')
    : [];
  return {
    address: readSiteAddress(process.env[SITE_ADDRESS]),
    css,
    // Checked where it is read as a part of the record.
    facts: (await read(paths.datapackage)) as SiteFacts['facts'],
    files: Object.entries(paths).map(([name, file]) => ({ name, path: `data/${file}` })),
    stories: stories as readonly unknown[],
    pageRules: (sheet, html) => criticalCss(sheet, html, 'whole-page'),
  };
}

/** The app's page with its previews, and with the way to the others for readers without scripts. */
export function withPages(page: string, { head, noscript, foot }: RenderedPages['home']): string {
  const places = ['</head>', '</noscript>', '</body>'];
  const missing = places.find((place) => !page.includes(place));
  if (missing !== undefined) throw new Error(`The page must have ${missing}`);
  return page
    .replace('</head>', () => `${head}</head>`)
    .replace('</noscript>', () => `${noscript}</noscript>`)
    .replace('</body>', () => `${foot}</body>`);
}

/**
 * @param outDir the built site's folder
 * @param folder of the data that it is made of
 */
export async function writePages(outDir: string, folder: string): Promise<void> {
  const home = path.join(outDir, 'index.html');
  const page = await readFile(home, 'utf8');
  const site = await siteFacts(folder, await stylesheetOf(outDir, page));
  const rendered = await runSources('src/cli/renderSite.tsx', (module) =>
    (module as SiteModule).renderSite(folder, site),
  );
  const files = new Map<string, string | Buffer>([
    ...rendered.texts,
    ...(await drawCards(rendered.cards)),
  ]);
  for (const [name, content] of files) {
    const file = path.join(outDir, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await writeFile(home, withPages(page, rendered.home));
  if (site.address === null)
    console.log(LATER_ENGLISH.messages.commands.build.noAddress(SITE_ADDRESS));
}
