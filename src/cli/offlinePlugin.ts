/**
 * Build-time only: puts the page, its code, styles, fonts and the newest release into one file
 * that opens from disk and asks for nothing.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { readSiteAddress, SITE_ADDRESS } from '../pages/siteAddress.ts';
import { dataFolder } from './dataFolder.ts';
import { INDEX, newestEdition } from './releaseFiles.ts';

/**
 * The site's policy as far as a file can carry it: only this file's own code and styles, by their
 * hashes, and not a single request.
 */
function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  const hashes = (texts: readonly string[]): string =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** Code as it may stand in a script element: nothing in it ends that element or begins a comment. */
function inScript(code: string): string {
  return code.replace(/<\/(?=script)/giu, String.raw`<\/`).replaceAll('<!--', String.raw`\x3C!--`);
}

/** JSON in a script element that is never run: the same values, and no angle bracket. */
function jsonInScript(json: string): string {
  return json.replaceAll('<', String.raw`\u003C`);
}

/** Fonts come with the file: there is nothing to wait for, and no later picture to spare. */
const FONTS_AT_ONCE = ['font-display:optional', 'font-display:block'] as const;

/** `src/boot.js`, as `bootPlugin` has put it into the page. */
const BOOT = /<script>([\s\S]*?)<\/script>\s*/u;

export function offlinePlugin(): Plugin {
  let publicDir = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      ({ publicDir } = config);
    },
    generateBundle: {
      // After Vite has written the page.
      order: 'post',
      async handler(_options, bundle) {
        const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
        if (page?.type !== 'asset') throw new Error('the page in one file was not built');
        const [bootElement, bootScript] = BOOT.exec(String(page.source)) ?? [];
        if (bootElement === undefined || bootScript === undefined) {
          this.error('the page must have the script that runs before all others');
        }
        const scripts = [bootScript];
        const styles: string[] = [];
        for (const [name, file] of Object.entries(bundle)) {
          if (file === page) continue;
          if (file.type === 'chunk') scripts.push(inScript(file.code));
          else if (name.endsWith('.css'))
            styles.push(String(file.source).replaceAll(...FONTS_AT_ONCE));
          else this.error(`${name} is not in the one file`);
          delete bundle[name];
        }
        if (scripts.length !== 2) this.error('the code of the one file is more than one chunk');
        const [boot = '', code = ''] = scripts;
        const folder = dataFolder({ publicDir });
        const { kind, paths } = await newestEdition(folder);
        const files = [
          ...Object.values(paths),
          'stories.json',
          // With the hash of each file, by which a reader can prove them.
          ...(kind === 'release' ? [`releases/${INDEX}`] : []),
        ];
        const data = await Promise.all(
          files.map(async (name) => {
            const json = await readFile(path.join(folder, name), 'utf8');
            return `<script type="application/json" data-file="${name}">${jsonInScript(json)}</script>`;
          }),
        );
        const icon = await readFile(path.join(publicDir, 'icon.svg'), 'base64');
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${policyOf(scripts, styles)}" />`,
          `<script>${boot}</script>`,
          `<link rel="icon" href="data:image/svg+xml;base64,${icon}" />`,
          ...styles.map((style) => `<style>${style}</style>`),
        ];
        const address = readSiteAddress(process.env[SITE_ADDRESS]);
        // An address has no quotation marks or angle brackets left.
        const site = address === null ? '' : ` data-site="${address.replaceAll('&', '&amp;')}"`;
        const html = String(page.source)
          // Whoever opens it from disk can hand out the site's address, and not that of the disk.
          .replace('<html', () => `<html${site}`)
          // It goes below the policy, which is to allow it.
          .replace(bootElement, () => '')
          .replace(/\s*<script type="module"[^>]*><\/script>/u, '')
          .replace(/\s*<link rel="stylesheet"[^>]*>/u, '');
        // A function: code may hold what stands for something in a replacement.
        page.source = html
          .replace('</head>', () => `${head.join('\n')}\n</head>`)
          .replace(
            '</body>',
            () => `${data.join('\n')}\n<script type="module">${code}</script>\n</body>`,
          );
      },
    },
  };
}
