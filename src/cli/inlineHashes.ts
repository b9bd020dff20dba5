/** What stands in the pages themselves and is run or applied, for a policy that allows just that. */
import { createHash } from 'node:crypto';

/** Sources of a policy (`'sha256-…'`), sorted. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Media types of scripts that are data and never run. */
const DATA = /\stype="application\/(?:ld\+)?json"/u;

function hashesOf(contents: Iterable<string>): readonly string[] {
  const sources = [...contents].map(
    (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );
  return [...new Set(sources)].toSorted();
}

/**
 * The scripts and stylesheets in the text of pages.
 * @param pages of our own making: each element is written in lower case and closed
 */
export function inlineHashes(pages: readonly string[]): InlineHashes {
  const scripts = pages.flatMap((page) => [
    ...page.matchAll(/<script((?:\s[^>]*)?)>(.*?)<\/script>/gsu),
  ]);
  const styles = pages.flatMap((page) => [
    ...page.matchAll(/<style(?:\s[^>]*)?>(.*?)<\/style>/gsu),
  ]);
  return {
    scripts: hashesOf(
      scripts.flatMap(([, attributes = '', content = '']) =>
        /\ssrc=/u.test(attributes) || DATA.test(attributes) ? [] : [content],
      ),
    ),
    styles: hashesOf(styles.map(([, content = '']) => content)),
  };
}
