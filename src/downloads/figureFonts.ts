/** The page's fonts with nothing to fetch: for a figure as rules, for the page as faces. */
import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { base64Of } from '../lib/base64.ts';

/** As in `theme/fonts.css`. Both fonts are under the SIL Open Font License, which allows it. */
const FONTS = [
  { family: 'Inter Variable', weight: '100 900', url: sans },
  { family: 'Source Serif 4', weight: '600', url: serif },
] as const;

export interface FigureFonts {
  /** `@font-face` rules with the fonts as data. */
  readonly rules: string;
  /** The same fonts, loaded, and no part of the page. */
  readonly faces: readonly FontFace[];
}

async function bytesOf(url: string): Promise<Uint8Array<ArrayBuffer>> {
  // The page in one file has them in it, and its policy allows no request, not even for those.
  const [, inside] = /^data:[^,]*;base64,(.*)$/u.exec(url) ?? [];
  if (inside !== undefined) return Uint8Array.from(atob(inside), (sign) => sign.charCodeAt(0));
  const answer = await fetch(new URL(url, document.baseURI));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function loadFonts(): Promise<FigureFonts> {
  const fonts = await Promise.all(
    FONTS.map(async ({ family, weight, url }) => {
      const bytes = await bytesOf(url);
      return {
        rule: `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${base64Of(bytes)}) format('woff2')}`,
        face: await new FontFace(family, bytes, { weight }).load(),
      };
    }),
  );
  return { rules: fonts.map(({ rule }) => rule).join(''), faces: fonts.map(({ face }) => face) };
}

let loading: Promise<FigureFonts> | null = null;

/**
 * Fetched once, and again after a failure.
 * @throws where a font can't be had
 */
export function figureFonts(): Promise<FigureFonts> {
  loading ??= loadFonts().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
