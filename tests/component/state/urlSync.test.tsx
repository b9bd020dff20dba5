import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commit, preview, useExplorer, withFilter } from '../../../src/state/explorerStore.ts';
import type { RejectedParameter } from '../../../src/state/urlCodec.ts';
import { buildUrlContext } from '../../../src/state/urlContext.ts';
import { connectUrl } from '../../../src/state/urlSync.ts';
import { VIEWS } from '../../../src/views/registry.ts';
import { STUDIES } from '../../../src/studies/registry.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const context = buildUrlContext(realDataset(), VIEWS, STUDIES);
let disconnect: () => void = () => undefined;
let rejected: readonly RejectedParameter[] = [];

function connectAt(address: string): void {
  history.replaceState(null, '', address);
  disconnect = connectUrl(context, (list) => {
    rejected = list;
  });
}

beforeEach(() => useExplorer.setState(useExplorer.getInitialState()));
afterEach(() => disconnect());

describe('connectUrl', () => {
  it('takes over the address and says what it ignored', () => {
    connectAt('/?outcome=wounded&nonsense=1#part');
    expect(useExplorer.getState().state.outcome).toBe('wounded');
    expect(rejected.map(({ parameter }) => parameter)).toEqual(['nonsense']);
    expect(location.search).toBe('?outcome=wounded&nonsense=1');
  });

  it('makes a committed change a step, and keeps the hash', () => {
    connectAt('/?outcome=wounded#part');
    const { length } = history;
    commit(withFilter({ contested: true }));
    expect(location.search).toBe('?outcome=wounded&contested=1');
    expect(location.hash).toBe('#part');
    expect(history.length).toBe(length + 1);
  });

  it('writes nothing while a brush is dragged, and one step when it is let go', () => {
    connectAt('/');
    const { length } = history;
    for (let day = 20_000; day < 20_030; day += 1) preview(withFilter({ from: day, to: day + 30 }));
    expect(location.search).toBe('');
    commit(withFilter({ from: 20_030, to: 20_060 }));
    expect(location.search).toMatch(/^\?from=/u);
    expect(history.length).toBe(length + 1);
  });

  it('restores what an address says when the reader goes back', () => {
    connectAt('/');
    commit(withFilter({ contested: true }));
    history.replaceState(null, '', '/?country=AF');
    dispatchEvent(new PopStateEvent('popstate'));
    const { filter } = useExplorer.getState().state;
    expect(filter).toMatchObject({ contested: false, country: ['AF'] });
  });

  it('writes nothing for a change that the address does not hold', () => {
    connectAt("/?nonsense=1&q=o'clock");
    const { length } = history;
    commit((state) => ({ ...state }));
    preview(withFilter({ contested: true }));
    commit(withFilter({ contested: false }));
    expect(history.length).toBe(length);
    expect(location.search).toContain('nonsense=1');
  });

  it('writes the change after the one that the browser refused', () => {
    connectAt('/');
    const refused = vi.spyOn(history, 'pushState').mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    commit(withFilter({ contested: true }));
    expect(location.search).toBe('');
    commit(withFilter({ country: ['AF'] }));
    expect(location.search).toBe('?country=AF&contested=1');
    refused.mockRestore();
  });

  it('only reads where it must not write', () => {
    disconnect = connectUrl(context, () => undefined, false);
    const { href } = location;
    commit(withFilter({ contested: true }));
    expect(location.href).toBe(href);
  });

  it('lets go when untied', () => {
    connectAt('/');
    disconnect();
    commit(withFilter({ contested: true }));
    expect(location.search).toBe('');
  });
});
