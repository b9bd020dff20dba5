/**
 * `npm start [-- --port 4173 --no-build --folder dist]`: builds the app, serves it on this
 * machine and prints its address.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { readSiteFiles } from './siteFiles.ts';
import { createSiteServer, listenOn } from './siteServer.ts';

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

/** @returns 0 once the server was stopped, 1 where no port could be had */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      folder: { type: 'string', default: 'dist' },
    },
  });
  if (!values['no-build']) {
    console.log('Building the app …');
    await build({ logLevel: 'warn' });
  }
  console.log('Compressing …');
  const server = createSiteServer(await readSiteFiles(values.folder));
  const asked = values.port === undefined ? null : Number(values.port);
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
    console.error(
      `Port ${candidates.join(', ')} is taken. Name a free one: npm start -- --port 8080`,
    );
    return 1;
  }
  console.log(`Whose Count is at http://127.0.0.1:${port}/ (stop with Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.closeAllConnections();
      server.close();
    });
  }
  await once(server, 'close');
  return 0;
}
