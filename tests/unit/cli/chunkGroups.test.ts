import { describe, expect, it } from 'vitest';
import { chunkGroups, viewOfChunk } from '../../../src/cli/chunkGroups.ts';

type Imports = Readonly<
  Record<string, { readonly now?: readonly string[]; readonly later?: readonly string[] }>
>;

const view = (folder: string, name: string): string => `/x/src/views/${folder}/${name}`;
const A = view('alpha', 'AlphaView.tsx');
const B = view('beta', 'BetaView.tsx');

/** Module → chunk, null where the bundler decides: the first group that wants a module has it. */
function chunks(
  page: string,
  imports: Imports,
  before: string | null = null,
): Readonly<Record<string, string | null>> {
  const graph = {
    getModuleInfo: (id: string) => ({
      importedIds: imports[id]?.now ?? [],
      dynamicallyImportedIds: imports[id]?.later ?? [],
    }),
  };
  const groups = chunkGroups(page, before).toSorted(
    (a, b) => (b.priority ?? 0) - (a.priority ?? 0),
  );
  return Object.fromEntries(
    Object.keys(imports).map((id) => [
      id,
      groups.map(({ name }) => name(id, graph)).find((name) => name !== null) ?? null,
    ]),
  );
}

describe('the chunks of a page', () => {
  it('are its start, each view, and what comes later', () => {
    const found = chunks('page', {
      page: { now: ['lib'], later: [A, B, 'study'] },
      lib: {},
      [A]: { now: ['lib', 'shared', 'own'], later: ['tooltip'] },
      [B]: { now: ['shared'] },
      shared: {},
      own: { now: ['deep'] },
      deep: {},
      tooltip: { now: ['own'] },
      study: { now: ['own', 'lib'] },
    });
    expect(found).toEqual({
      page: 'start',
      lib: 'start',
      // More than one view draws with it.
      shared: 'start',
      [A]: 'alpha-view',
      own: 'alpha-view',
      deep: 'alpha-view',
      [B]: 'beta-view',
      tooltip: null,
      study: null,
    });
  });

  it('have a view’s definition with its drawing where a page fetches both', () => {
    const definition = view('alpha', 'index.ts');
    const found = chunks('page', {
      page: { later: [definition, view('beta', 'index.ts')] },
      [definition]: { now: ['series'], later: [A, 'summary'] },
      [view('beta', 'index.ts')]: { later: [B] },
      [A]: { now: ['marks', 'series'] },
      [B]: { now: ['marks'] },
      series: {},
      marks: {},
      summary: {},
    });
    expect(found).toEqual({
      page: 'start',
      [definition]: 'alpha-view',
      [A]: 'alpha-view',
      series: 'alpha-view',
      marks: 'start',
      [view('beta', 'index.ts')]: 'beta-view',
      [B]: 'beta-view',
      summary: null,
    });
  });

  it('have a chunk that what comes before the page shares with it', () => {
    const found = chunks(
      'page',
      {
        page: { now: ['lib', 'rest'], later: [A, B] },
        picture: { now: ['lib', 'marks', 'own'] },
        lib: {},
        rest: { now: ['lib'] },
        own: {},
        [A]: { now: ['lib', 'marks', 'bars'] },
        [B]: { now: ['marks'] },
        marks: {},
        bars: {},
      },
      'picture',
    );
    expect(found).toEqual({
      page: 'start',
      picture: null,
      lib: 'first',
      rest: 'start',
      own: null,
      [A]: 'alpha-view',
      [B]: 'beta-view',
      // More than one view draws with it, and so does the picture.
      marks: 'first',
      bars: 'alpha-view',
    });
  });

  it('are known again by their names', () => {
    expect(viewOfChunk('alpha-view')).toBe('alpha');
    expect(viewOfChunk('start')).toBeNull();
  });
});
