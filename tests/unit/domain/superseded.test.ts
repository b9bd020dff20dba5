import { describe, expect, it } from 'vitest';
import { supersededBy } from '../../../src/domain/superseded.ts';
import { makeClaim } from '../reading/tables.ts';

describe('claims that a later figure replaces', () => {
  it('are those that another claim names, of whatever outcome or group', () => {
    const claims = [
      makeClaim({ id: 'a', said_by: 'army' }),
      makeClaim({ id: 'b', said_by: 'army', supersedes: 'a', outcome: 'wounded' }),
      makeClaim({ id: 'c', said_by: 'army', supersedes: 'b', group: 'civilians' }),
      makeClaim({ id: 'd', said_by: 'army', supersedes: 'd' }),
      makeClaim({ id: 'e', said_by: 'army', supersedes: 'a' }),
    ];
    const by = supersededBy(claims);
    expect([...by.keys()].toSorted()).toEqual(['a', 'b']);
    expect(by.get('a')?.id).toBe('e');
    expect(by.get('b')?.id).toBe('c');
  });
});
