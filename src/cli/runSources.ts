/** Build-time only: runs modules of the app in this process, their stylesheets' class names as in the built site. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const ROOT = new URL('../../', import.meta.url);

/** A folder or file of the repository as a path. */
export function inRepository(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}

/**
 * Loads a module by a server without a port, which resolves its styles, and runs it.
 * @param path from the repository's folder; the caller knows what the module exports
 */
export async function runSources<Result>(
  path: string,
  run: (module: unknown) => Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    configFile: inRepository('vite.config.ts'),
    appType: 'custom',
    logLevel: 'error',
    mode: 'production',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await run(await server.ssrLoadModule(inRepository(path)));
  } finally {
    await server.close();
  }
}
