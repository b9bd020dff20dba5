/** Bytes on the wire, by what they are and when they are needed. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function total(files) {
  const sizes = files.map((file) => {
    const bytes = readFileSync(file);
    return { gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
  });
  return {
    gzip: sizes.reduce((sum, { gzip }) => sum + gzip, 0),
    brotli: sizes.reduce((sum, { brotli }) => sum + brotli, 0),
  };
}

/** Scripts that the page names in its head are needed at the start; the others come later. */
export function weigh(folder) {
  const html = readFileSync(`${folder}/index.html`, 'utf8');
  const all = readdirSync(`${folder}/assets`);
  const scripts = all.filter((name) => name.endsWith('.js'));
  const start = new Set(scripts.filter((name) => html.includes(name)));
  // What those import statically comes with them.
  for (const name of start) {
    const code = readFileSync(`${folder}/assets/${name}`, 'utf8');
    for (const [, other] of code.matchAll(/from\s*["`']\.\/([\w.-]+\.js)["`']/gu)) start.add(other);
  }
  const path = (name) => `${folder}/assets/${name}`;
  const parts = {
    'JS at start': [...start].map(path),
    'JS later': scripts.filter((name) => !start.has(name)).map(path),
    CSS: all.filter((name) => name.endsWith('.css')).map(path),
    'the record': readdirSync(`${folder}/data`)
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${folder}/data/${name}`),
  };
  for (const [name, files] of Object.entries(parts)) {
    const { gzip, brotli } = total(files);
    console.log(`  ${name}: ${kB(gzip)} gzip, ${kB(brotli)} brotli`);
  }
}
