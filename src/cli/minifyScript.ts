import { minify } from 'vite';

/**
 * The script as short as it gets: it is part of every first answer.
 * @param name the file's, for what may be said of it
 * @throws Error where it is no script
 */
export async function minifyScript(name: string, script: string): Promise<string> {
  const { code, errors } = await minify(name, script, { compress: true, mangle: true });
  const [fault] = errors;
  if (fault) throw new Error(`${name}: ${fault.message}`);
  return code.trim();
}
