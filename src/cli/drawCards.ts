/** Pictures of link previews: SVG drawn to PNG with the app's own fonts. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { toPalette } from '../export/palette.ts';
import { encodePng } from '../export/png.ts';
import { inRepository } from './runSources.ts';
import { sfntOfWoff } from './woff.ts';

/** The Latin faces that cards are set in. */
const FACES = [
  '@fontsource/inter/files/inter-latin-400-normal.woff',
  '@fontsource/inter/files/inter-latin-600-normal.woff',
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff',
] as const;

/** The files name each weight as a family of its own, and so must what is drawn with them. */
function withFaces(svg: string): string {
  return svg.replaceAll(
    / font-weight="(?:[6-9]00|bold)"/gu,
    ' font-weight="600" font-family="Inter SemiBold"',
  );
}

/** Largest picture in bytes: some networks load no larger one. */
export const LARGEST_CARD = 150_000;

/**
 * @param cards SVG by name
 * @returns PNG by name
 * @throws Error where one comes out too large
 */
export async function drawCards(
  cards: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Buffer>> {
  // The renderer takes fonts as files only.
  const folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
  try {
    const fontFiles = await Promise.all(
      FACES.map(async (face) => {
        const file = path.join(folder, path.basename(face, '.woff'));
        await writeFile(file, sfntOfWoff(await readFile(inRepository(`node_modules/${face}`))));
        return file;
      }),
    );
    const drawn = new Map<string, Buffer>();
    /** Of the newest release there are two of each. */
    const known = new Map<string, Buffer>();
    for (const [name, svg] of cards) {
      const same = known.get(svg);
      if (same) {
        drawn.set(name, same);
        continue;
      }
      const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' };
      const { pixels, width, height } = new Resvg(withFaces(svg), { font }).render();
      const png = Buffer.from(await encodePng(toPalette(pixels), width, height));
      if (png.length > LARGEST_CARD) throw new Error(`${name} has ${png.length} bytes`);
      drawn.set(name, png);
      known.set(svg, png);
    }
    return drawn;
  } finally {
    await rm(folder, { recursive: true });
  }
}
