/** The page's fonts as rules with the fonts in them: a figure fetches nothing where it is opened. */
import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';

/** As in `theme/fonts.css`. Both fonts are under the SIL Open Font License, which allows it. */
const FONTS = [
  { family: 'Inter Variable', weight: '100 900', url: sans },
  { family: 'Source Serif 4', weight: '600', url: serif },
] as const;

async function base64Of(url: string): Promise<string> {
  // The page in one file has them in it, and its policy allows no request, not even for those.
  const [, inside] = /^data:[^,]*;base64,(.*)$/u.exec(url) ?? [];
  if (inside !== undefined) return inside;
  const answer = await fetch(new URL(url, document.baseURI));
  if (!answer.ok) throw new Error(`${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}

let rules: Promise<string> | null = null;

/**
 * `@font-face` rules with the fonts as data; fetched once, and again after a failure.
 * @throws where a font can't be had
 */
export function figureFontRules(): Promise<string> {
  rules ??= Promise.all(
    FONTS.map(
      async ({ family, weight, url }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${await base64Of(url)}) format('woff2')}`,
    ),
  )
    .then((all) => all.join(''))
    .catch((error: unknown) => {
      rules = null;
      throw error;
    });
  return rules;
}
