/** Levenshtein distance: single-character insertions, deletions and substitutions. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substituted));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The word that was probably meant: the nearest one, ignoring case, if no more than a third
 * of it differs.
 */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  // A word far longer than any known one can't be near, and would be slow to compare.
  const wanted = word.slice(0, 60).toLowerCase();
  let nearest: string | null = null;
  let least = Infinity;
  for (const one of words) {
    const distance = editDistance(wanted, one.toLowerCase());
    // A word of which nothing is the same was not meant, however short it is.
    const most = Math.min(one.length - 1, Math.max(1, Math.floor(one.length / 3)));
    if (distance < least && distance <= most) {
      nearest = one;
      least = distance;
    }
  }
  return nearest;
}
