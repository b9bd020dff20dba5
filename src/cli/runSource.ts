import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/**
 * Runs one of the app's own sources in this process while it is built; a server without a port
 * resolves its styles and virtual modules.
 * @param root the repository's folder
 * @param source relative to this folder
 * @param use is given the source's exports
 */
export async function runSource<Module, Result = void>(
  root: URL,
  source: string,
  use: (module: Module) => Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    configFile: fileURLToPath(new URL('vite.config.ts', root)),
    appType: 'custom',
    logLevel: 'error',
    mode: 'production',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await use(
      (await server.ssrLoadModule(fileURLToPath(new URL(source, import.meta.url)))) as Module,
    );
  } finally {
    await server.close();
  }
}
