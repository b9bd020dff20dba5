import { describe, expect, it } from 'vitest';
import { askedState } from '../../../src/embed/askedState.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../src/state/explorer.ts';
import { formatQuery } from '../../../src/state/urlCodec.ts';
import { buildUrlContext } from '../../../src/state/urlContext.ts';
import { casualties } from '../../../src/views/casualties/index.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const context = buildUrlContext(realDataset(), [casualties], []);
const ADDRESS = '?embed=casualties&data=2026-07-31&theme=dark&id=a1';
const now: ExplorerState = { ...DEFAULT_STATE, data: '2026-07-31', theme: 'dark' };

function ask(query: string) {
  const { state, refusals } = askedState(query, now, context, ADDRESS);
  const told = refusals.map(({ parameter, value, why }) => [parameter, value, why]);
  return [formatQuery(state, context), told];
}

describe('a state that the page around asks for', () => {
  it('is taken whole where all of it is known, with the release, language and theme of before', () => {
    expect(ask('word=kabul&from=2025')).toEqual([
      'from=2025-01-01&word=kabul&data=2026-07-31&theme=dark',
      [],
    ]);
    expect(ask('?theme=light')).toEqual(['data=2026-07-31&theme=light', []]);
    expect(ask('')).toEqual(['data=2026-07-31&theme=dark', []]);
  });

  it('may be what the embed said or was asked for itself', () => {
    expect(ask(`word=kabul&${ADDRESS.slice(1)}`)).toEqual([
      'word=kabul&data=2026-07-31&theme=dark',
      [],
    ]);
    expect(ask('data=&lang=')).toEqual(['data=2026-07-31&theme=dark', []]);
  });

  it('is taken but for what is refused, each part with the reason', () => {
    expect(
      ask(
        'outcome=kiled&from=2025-02-30&x=1&word=kabul&word=press&data=2020-01-01&embed=network&controls=word&view=network&network.form=matrix&casualties.show=table&study=chains',
      ),
    ).toEqual([
      'word=kabul&data=2026-07-31&theme=dark',
      [
        ['outcome', 'kiled', 'unknown-value'],
        ['from', '2025-02-30', 'not-a-date'],
        ['x', '1', 'unknown-key'],
        ['word', 'press', 'repeated'],
        ['data', '2020-01-01', 'fixed'],
        ['embed', 'network', 'fixed'],
        ['controls', 'word', 'fixed'],
        ['view', 'network', 'not-shown'],
        ['network.form', 'matrix', 'not-shown'],
        ['casualties.show', 'table', 'not-shown'],
        ['study', 'chains', 'not-shown'],
      ],
    ]);
    expect(askedState('outcome=kiled', now, context, ADDRESS).refusals[0]?.nearest).toBe('killed');
  });

  it('holds up nobody, however hostile it is', () => {
    const keys = Reflect.ownKeys(Object.prototype);
    const [state, told] = ask(
      '__proto__=1&constructor.name=x&casualties.__proto__=1&casualties.constructor=y&%=%ff&q=%00',
    );
    expect(state).toBe('data=2026-07-31&theme=dark');
    expect(told).toHaveLength(6);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(keys);
    const many = Array.from({ length: 400 }, (_, at) => `a${at}=`).join('&');
    expect(ask(many.slice(0, 2000))[1]?.length).toBeGreaterThan(200);
  });
});
