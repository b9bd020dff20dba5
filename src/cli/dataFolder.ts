import path from 'node:path';
import type { ResolvedConfig } from 'vite';

/** The folder of data that a build is made of: in that of the files that it copies. */
export function dataFolder({ publicDir }: Pick<ResolvedConfig, 'publicDir'>): string {
  return path.join(publicDir, 'data');
}
