import { describe, expect, it } from 'vitest';
import { chainsOf } from '../../../../src/model/responseChains.ts';
import { chainCounts, statedOnly } from '../../../../src/studies/chains/chainCounts.ts';
import { diplomacyInput, REAL_PIPELINE } from '../../../fixtures/diplomacyInput.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { CHAIN_KINDS } from '../../../../src/domain/vocabulary.ts';
import { countRows } from '../../../../src/lib/rowMask.ts';

const { dataset } = REAL_PIPELINE;
const chains = chainsOf(dataset);

describe('chainCounts', () => {
  it('are what the filter for each kind leaves, under any other filter', () => {
    for (const country of [[], ['AF']]) {
      const filter = { ...DEFAULT_STATE.filter, country };
      const input = diplomacyInput({ filter });
      const counts = chainCounts(dataset, chains, input.except(['chain']));
      expect(counts.map(({ kind }) => kind)).toEqual(CHAIN_KINDS);
      for (const { kind, count } of counts) {
        const { passing } = diplomacyInput({ filter: { ...filter, chain: [kind] } });
        expect(countRows(passing[kind === 'unprompted' ? 'events' : 'incidents'])).toBe(count);
      }
    }
  });

  it('leave more unanswered and fewer talks by the stated links alone', () => {
    const { passing } = diplomacyInput();
    for (const { kind, count, stated } of chainCounts(dataset, chains, passing)) {
      if (kind === 'talks') expect(stated.length).toBeLessThan(count);
      else expect(stated.length).toBeGreaterThan(count);
    }
  });
});

describe('statedOnly', () => {
  it('has every stated link both ways and no inferred one', () => {
    const stated = dataset.events.rows.flatMap(({ id, responds_to }) =>
      responds_to.filter(({ basis }) => basis === 'stated').map((link) => `${link.id} ${id}`),
    );
    const { answersTo, causesOf } = statedOnly(chains);
    for (const index of [answersTo, causesOf]) {
      const links = [...index.values()].flat().map(({ cause, effect }) => `${cause} ${effect}`);
      expect(links.toSorted()).toEqual(stated.toSorted());
    }
  });
});
