/**
 * `npm start [-- --port 4173 --no-build --folder dist]`: builds the app, serves it on this
 * machine and prints its address.
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import { buildSite } from './buildSite.ts';
import { readSiteFiles } from './siteFiles.ts';
import { createSiteServer, listenOn } from './siteServer.ts';

const { commands, common } = LATER_ENGLISH.messages;
const words = commands.start;

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

async function timed<T>(what: string, step: () => Promise<T>): Promise<T> {
  const started = performance.now();
  console.log(words.begun(what));
  const result = await step();
  console.log(words.took(((performance.now() - started) / 1000).toFixed(1)));
  return result;
}

interface StartOptions {
  /** 0: any that is free; null: the first free one of the usual. */
  readonly port: number | null;
  readonly build: boolean;
  readonly folder: string;
}

/** @throws Error that says which option is wrong */
function readOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      folder: { type: 'string', default: 'dist' },
    },
  });
  const port = values.port === undefined ? null : Number(values.port);
  // Number() would take "", "0x50" and "1e3", too.
  if (port !== null && !(/^\d{1,5}$/u.test(values.port ?? '') && port < 65_536)) {
    throw new Error(words.badPort(values.port ?? ''));
  }
  return { port, build: !values['no-build'], folder: values.folder };
}

/** @returns 0 once the server was stopped, 1 where no port or no app could be had, 2 for a wrong option */
export async function main(args: readonly string[]): Promise<number> {
  let options: StartOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(words.usage);
    return 2;
  }
  const { port: asked, folder } = options;
  if (options.build) {
    await timed(words.building, () => buildSite(folder));
  } else if (!existsSync(`${folder}/index.html`)) {
    console.error(words.notBuilt(folder));
    return 1;
  }
  const files = await timed(words.compressing, () => readSiteFiles(folder));
  const server = createSiteServer(files);
  const candidates =
    asked === null
      ? Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index)
      : [asked];
  let port: number | null = null;
  for (const candidate of candidates) {
    port = await listenOn(server, candidate);
    if (port !== null) break;
  }
  if (port === null) {
    console.error(words.portTaken(candidates.join(common.comma)));
    return 1;
  }
  console.log(words.address(common.productName, `http://127.0.0.1:${port}/`));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.closeAllConnections();
      server.close();
    });
  }
  await once(server, 'close');
  return 0;
}
