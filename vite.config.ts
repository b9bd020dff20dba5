import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bootPlugin } from './src/cli/bootPlugin.ts';
import { briefsPlugin } from './src/cli/briefsPlugin.ts';
import { firstPaintPlugin } from './src/cli/firstPaintPlugin.ts';
import { chunkGroups } from './src/cli/chunkGroups.ts';
import { embedAheadPlugin, PICTURE } from './src/cli/embedAheadPlugin.ts';
import { laterStylesPlugin } from './src/cli/laterStylesPlugin.ts';
import { picturePlugin } from './src/cli/picturePlugin.ts';
import { preloadPlugin } from './src/cli/preloadPlugin.ts';
import { offlinePlugin } from './src/cli/offlinePlugin.ts';
import { releasesPlugin } from './src/cli/releasesPlugin.ts';
import { recordValidators } from './src/data/validatorsPlugin.ts';

/** `app/shell/Notices.module.css`, `.which` → `which-` and four characters for the file */
function scopedClass(local: string, file: string): string {
  const [address = file] = file.split('?');
  const name = address.replaceAll('\\', '/').replace(/^.*\/src\//u, '');
  return `${local}-${createHash('sha256').update(name).digest('base64url').slice(0, 4)}`;
}

/** The page that is built: those of embeds and of the single file have builds of their own (`src/cli/buildSite.ts`). */
const PAGES: Readonly<Record<string, string>> = {
  embed: 'src/embed/embed.html',
  corrections: 'src/corrections/corrections.html',
  offline: 'src/offline/whose-count.html',
};

function page(mode: string): string {
  return fileURLToPath(new URL(PAGES[mode] ?? 'index.html', import.meta.url));
}

/** React's small stand-in, for embeds: more than half of what the reader of an article would fetch is React. */
const SMALL_REACT = [
  { find: /^react\/jsx-runtime$/u, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/u, replacement: 'preact/compat/client' },
  { find: /^react(?:-dom)?$/u, replacement: 'preact/compat' },
];

/** Of an embed: its menu of downloads. */
const OPENED_LATER = /\/src\/(?:downloads\/|ui\/Popover|embed\/EmbedDownloads)[^/]*\.css$/u;

export default defineConfig(({ mode }) => ({
  base: './',
  // They lie beside the whole one, at the top of the site.
  ...(mode in PAGES ? { root: path.dirname(page(mode)) } : {}),
  ...(mode === 'embed' ? { resolve: { alias: SMALL_REACT } } : {}),
  publicDir: fileURLToPath(new URL('./public', import.meta.url)),
  // Class names by file and name alone, so that the page's first picture, drawn apart, has the same.
  css: { modules: { generateScopedName: scopedClass } },
  plugins: [
    react(),
    bootPlugin(new URL('./src/boot.js', import.meta.url)),
    // What only the whole page has; the others come after it and beside it.
    ...(mode in PAGES
      ? []
      : [
          // In this order: what is fetched ahead stands after the picture.
          firstPaintPlugin('page'),
          preloadPlugin(new URL('./src/ahead.js', import.meta.url)),
        ]),
    ...(mode === 'embed'
      ? [
          firstPaintPlugin('embed'),
          embedAheadPlugin(new URL('./src/embed/ahead.js', import.meta.url)),
          laterStylesPlugin((file) => OPENED_LATER.test(file), scopedClass),
        ]
      : []),
    ...(mode === 'offline' ? [offlinePlugin()] : []),
    releasesPlugin(),
    briefsPlugin(),
    picturePlugin(),
    recordValidators(new URL('./public/data/schemas/', import.meta.url)),
  ],
  // One stylesheet: the page's first picture needs the views' rules before their code.
  build: {
    cssCodeSplit: false,
    copyPublicDir: !(mode in PAGES),
    // Fonts too, where there is but one file.
    ...(mode === 'offline' ? { assetsInlineLimit: Infinity } : {}),
    // Its loader would fetch the chunks of a chunk side by side; here none has any of its own that
    // the start doesn't have. Browsers without module preloading fetch as without it.
    modulePreload: false,
    // The page in one file is one chunk, as large as it has to be.
    ...(mode === 'offline' ? { chunkSizeWarningLimit: Infinity } : {}),
    rolldownOptions: {
      input: page(mode),
      // The first picture takes most of a build's time, as it must.
      checks: { pluginTimings: false },
      output: {
        codeSplitting:
          mode === 'offline'
            ? false
            : { groups: [...chunkGroups(page(mode), mode === 'embed' ? PICTURE.id : null)] },
      },
    },
  },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          environment: 'node',
          include: ['tests/architecture/**/*.test.ts'],
        },
      },
      {
        // Against the built site: see tests/run.mjs.
        extends: true,
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
    ],
  },
}));
