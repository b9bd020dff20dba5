import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releasesIn } from '../../../src/cli/releaseFiles.ts';

const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

describe('the hash of a release', () => {
  it('is that of what sha256sum prints of its files, from the bytes on the disk', async () => {
    const releases = await releasesIn('public/data');
    expect(releases.length).toBeGreaterThan(0);
    for (const release of releases) {
      const folder = `public/data/releases/${release.version}`;
      const names = readdirSync(folder).toSorted();
      expect(names).toHaveLength(8);
      const lines = names.map(
        (name) => `${sha256(readFileSync(`${folder}/${name}`))}  ${release.version}/${name}\n`,
      );
      expect(release.sha256, release.version).toBe(sha256(lines.join('')));
    }
  });
});
