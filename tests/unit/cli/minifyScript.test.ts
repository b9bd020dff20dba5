import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { minifyScript } from '../../../src/cli/minifyScript.ts';

describe('a script in the page', () => {
  it('does the same without comments and long names', async () => {
    const script = `// why
      (function () {
        var amounts = [1, 2];
        amounts.forEach(function (amount) { said.push('//' + amount); });
      })();`;
    const short = await minifyScript('a.js', script);
    expect(short).not.toMatch(/why|amounts|\n/u);
    const said: string[] = [];
    runInNewContext(short, { said });
    expect(said).toEqual(['//1', '//2']);
  });

  it('fails where it is none', async () => {
    await expect(minifyScript('a.js', 'var = 1')).rejects.toThrow(/^a\.js: /u);
  });
});
