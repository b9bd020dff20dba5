import { describe, expect, it } from 'vitest';
import { inlineHashes } from '../../../src/cli/inlineHashes.ts';

// printf 1 | openssl dgst -sha256 -binary | base64
const ONE = "'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='";

describe('what stands in pages', () => {
  it('is what runs and what styles, each once', () => {
    const page = '<style>1</style><script>1</script><p>1</p>';
    expect(inlineHashes([page, page])).toEqual({ scripts: [ONE], styles: [ONE] });
  });

  it('is no file, and no data', () => {
    const page =
      '<script src="./a.js"></script><script type="module" src="./b.js"></script>' +
      '<script type="application/ld+json">{}</script><link rel="stylesheet" href="./a.css">';
    expect(inlineHashes([page])).toEqual({ scripts: [], styles: [] });
  });

  it('is taken to the letter, lines and all', () => {
    const { scripts } = inlineHashes(['<script>a\nb</script>', '<script>a b</script>']);
    expect(scripts).toHaveLength(2);
  });
});
