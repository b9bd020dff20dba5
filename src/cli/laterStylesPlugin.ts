/**
 * Build-time only: styles of what a reader opens later come with its code. An embed has one
 * stylesheet, which is waited for before anything is seen, and most readers never open these.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const PREFIX = '\0later-styles:';

/**
 * @param isLater whether the styles of a module are, by its path
 * @param scoped the name that a class has in the page, as `generateScopedName` gives it
 */
export function laterStylesPlugin(
  isLater: (path: string) => boolean,
  scoped: (local: string, file: string) => string,
): Plugin {
  return {
    name: 'later-styles',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer, options) {
      if (!source.endsWith('.module.css')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && isLater(found.id) ? `${PREFIX}${found.id}.js` : null;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const path = id.slice(PREFIX.length, -'.js'.length);
      const names = new Set((await readFile(path, 'utf8')).match(/(?<=\.)[a-z][\w-]*/giu));
      const classes = Object.fromEntries([...names].map((name) => [name, scoped(name, path)]));
      // Not as an element of the page, which its policy knows only by their hashes.
      return `
        import css from ${JSON.stringify(`${path}?inline`)};
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
        export default ${JSON.stringify(classes)};`;
    },
  };
}
