import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_STATE } from '../../../src/state/explorer.ts';
import {
  commit,
  currentState,
  preview,
  restore,
  useExplorer,
  withAlsoSelected,
  withFilter,
  withSelected,
  withSetting,
} from '../../../src/state/explorerStore.ts';
import type { Selected } from '../../../src/state/selected.ts';

const record = (id: string): Selected => ({ kind: 'record', id });
const counters = (): number[] => {
  const { committed, settled } = useExplorer.getState();
  return [committed, settled];
};

beforeEach(() => useExplorer.setState(useExplorer.getInitialState()));

describe('steps', () => {
  it('are counted where they are committed, and come to rest', () => {
    commit(withFilter({ contested: true }));
    expect(currentState().filter.contested).toBe(true);
    expect(counters()).toEqual([1, 1]);
  });

  it('are none where nothing changes', () => {
    const before = useExplorer.getState();
    commit((state) => state);
    expect(useExplorer.getState()).toBe(before);
  });

  it('are not made by passing changes', () => {
    for (let day = 0; day < 30; day += 1) preview(withFilter({ from: day }));
    expect(currentState().filter.from).toBe(29);
    expect(counters()).toEqual([0, 0]);
    commit(withFilter({ from: 30 }));
    expect(counters()).toEqual([1, 1]);
  });

  it('are not made by what the address says, which is at rest', () => {
    restore({ ...DEFAULT_STATE, outcome: 'wounded' });
    expect(currentState().outcome).toBe('wounded');
    expect(counters()).toEqual([0, 1]);
  });

  it('leave the parts alone that they do not change', () => {
    commit(withFilter({ country: ['AF'] }));
    const { filter, settings, select } = currentState();
    commit(withFilter({ from: 1 }));
    expect(currentState().filter.country).toBe(filter.country);
    expect(currentState().settings).toBe(settings);
    expect(currentState().select).toBe(select);
    expect(DEFAULT_STATE.filter.country).toEqual([]);
  });
});

describe('selections', () => {
  it('are one thing, or nothing', () => {
    commit(withSelected(record('a')));
    commit(withSelected(record('b')));
    expect(currentState().select).toEqual([record('b')]);
    commit(withSelected(null));
    expect(currentState().select).toEqual([]);
  });

  it('grow by what is added, and lose what is added twice', () => {
    const figure: Selected = { kind: 'figure', first: 1, last: 2, group: null };
    commit(withAlsoSelected(record('a')));
    commit(withAlsoSelected(figure));
    expect(currentState().select).toEqual([record('a'), figure]);
    commit(withAlsoSelected({ ...figure }));
    expect(currentState().select).toEqual([record('a')]);
    commit(withAlsoSelected({ ...figure, last: 3 }));
    expect(currentState().select).toEqual([record('a'), { ...figure, last: 3 }]);
  });
});

describe('settings', () => {
  it('are a view’s own, one by one, and go back to their default', () => {
    commit(withSetting('casualties', 'zoom', '1'));
    commit(withSetting('casualties', 'full', '1'));
    commit(withSetting('network', 'zoom', '2'));
    expect(currentState().settings).toEqual({
      casualties: { zoom: '1', full: '1' },
      network: { zoom: '2' },
    });
    commit(withSetting('casualties', 'zoom', null));
    expect(currentState().settings).toEqual({ casualties: { full: '1' }, network: { zoom: '2' } });
  });
});
