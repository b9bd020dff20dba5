import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateJsonFault } from '../../../src/data/locateJsonFault.ts';

/** The engine's own opinion. */
function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('locateJsonFault', () => {
  it('agrees with JSON.parse on what is JSON', () => {
    const json = fc.json({ maxDepth: 4 });
    const bent = fc
      .tuple(
        json,
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', ',', ']', '}', '"', ':', '\\', '0', '-', 'e', '\n', 'tru'),
      )
      .map(([text, at, drop, add]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + add + text.slice(from + drop);
      });
    fc.assert(
      fc.property(fc.oneof(json, bent, fc.string()), (text) => {
        expect(locateJsonFault(text) === null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['[1, 2', 1, 6, '#2', '', true],
    ['[{"id":"a","low":1}\n {"id":"b"}]', 2, 2, 'a', '', false],
    ['[{"id":"a"},{"low":01}]', 1, 20, '#2', 'low', false],
    ['[{"id":"a","claims":[{"low":1},{"low":nul}]}]', 1, 39, 'a', 'claims/1/low', false],
    ['{"a": {"b": tru', 1, 16, '', 'a/b', true],
    ['[{"id":"a", "t": "never\n closed"}]', 1, 18, 'a', 't', false],
    ['[] []', 1, 4, '', '', false],
  ])('finds the place in %j', (text, line, column, record, field, atEnd) => {
    expect(locateJsonFault(text)).toEqual({ line, column, record, field, atEnd });
  });

  it.each([
    ['[{"id":"a","low":1,"low":2}]', 1, 20, 'a', 'low', false],
    ['[{"id":"a","claims":[{"id":"c"},{"id":"d","id":"e"}]}]', 1, 43, 'a', 'claims/1/id', false],
    ['{"a":{"b":1,\n"\\u0062":2}}', 2, 1, '', 'a/b', false],
  ])('finds a key that stands twice, where that is asked, in %j', (text, ...place) => {
    const [line, column, record, field, atEnd] = place;
    expect(locateJsonFault(text)).toBeNull();
    expect(locateJsonFault(text, true)).toEqual({ line, column, record, field, atEnd });
  });

  it('takes no key for another of an object beside or around it', () => {
    expect(locateJsonFault('[{"a":{"a":1}},{"a":2,"__proto__":3}]', true)).toBeNull();
  });

  it('survives any depth', () => {
    expect(locateJsonFault('['.repeat(500_000))?.atEnd).toBe(true);
  });
});
