import { render, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import releases from 'virtual:releases';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAGE_PARTS } from '../../../src/embed/embedAddress.ts';
import { EmbedApp } from '../../../src/embed/EmbedApp.tsx';
import { useExplorer } from '../../../src/state/explorerStore.ts';
import { STUDIES } from '../../../src/studies/registry.ts';
import type { StudyDefinition } from '../../../src/studies/types.ts';
import { casualties } from '../../../src/views/casualties/index.ts';
import { diplomacy } from '../../../src/views/diplomacy/index.ts';
import { network } from '../../../src/views/network/index.ts';
import { VIEWS } from '../../../src/views/registry.ts';

const LOAD_VIEW = {
  casualties: () => Promise.resolve(casualties),
  diplomacy: () => Promise.resolve(diplomacy),
  network: () => Promise.resolve(network),
};

/** Answers with the record as it ships; the draft's incidents as a test has them. */
function serve(draftIncidents?: string): void {
  vi.stubGlobal('fetch', (url: URL) => {
    const file = url.pathname.split('/data/').at(-1) ?? '';
    const spoiled = file === 'incidents.json' ? draftIncidents : undefined;
    return Promise.resolve(new Response(spoiled ?? readFileSync(`public/data/${file}`, 'utf8')));
  });
}

async function embed(query: string): Promise<HTMLElement> {
  history.replaceState(null, '', `/embed.html?embed=casualties&${query}`);
  render(
    <EmbedApp
      dataUrl="http://localhost/data/"
      releases={releases}
      briefs={{}}
      loadView={LOAD_VIEW}
    />,
  );
  return screen.findByRole('contentinfo', undefined, { timeout: 20_000 });
}

const fullView = (footer: HTMLElement): string | null =>
  within(footer).getByRole('link', { name: 'Full view' }).getAttribute('href');
const faults = (footer: HTMLElement): string | undefined =>
  footer.querySelector('[data-embed-faults]')?.textContent;

beforeEach(() => {
  useExplorer.setState(useExplorer.getInitialState());
});
afterEach(() => vi.unstubAllGlobals());

describe('the foot of an embed', () => {
  it.each([
    ['', 'Release 2026-07-31'],
    ['data=2026-07-31', 'Pinned to release 2026-07-31'],
  ])(
    'names the release that “%s” shows, and nothing else where all is well',
    async (query, said) => {
      serve();
      const footer = await embed(query);
      expect(footer).toHaveTextContent(said);
      expect(faults(footer)).toBeUndefined();
    },
  );

  it('says of tables that are being edited that they are unreleased, and when they were read', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 26, 23, 59), toFake: ['Date'] });
    try {
      serve();
      const footer = await embed('data=draft');
      expect(footer).toHaveTextContent('Unreleased tables, read on 26 Nov 2026');
      expect(footer).not.toHaveTextContent(/pinned|(?<!un)release/iu);
      expect(fullView(footer)).toBe('./?data=draft');
    } finally {
      vi.useRealTimers();
    }
  });

  it('names what of its address it ignored, and how much it ignored beyond that', async () => {
    serve();
    const one = faults(await embed('nonsense=1&word=kabul'));
    expect(one).toBe('Not understood in the address and ignored: nonsense=1');
    document.body.replaceChildren();
    const many = faults(await embed('a=1&b=2&outcome=lost&c=&d=4'));
    expect(many).toBe(
      'Not understood in the address and ignored: a=1, b=2, outcome=lost and 2 more',
    );
  });

  it('names what it has not of what only embeds are asked for', async () => {
    serve();
    expect(faults(await embed('controls=word,period&fit=yes'))).toBe(
      'Not understood in the address and ignored: controls=period, fit=yes',
    );
  });

  it('passes on to the whole page, without a word, what only that can show', async () => {
    serve();
    const footer = await embed(
      'study=chains&view=network&network.form=matrix&casualties.rows=groups&casualties.rose=1',
    );
    expect(faults(footer)).toBe('Not understood in the address and ignored: casualties.rose=1');
    const query = new URLSearchParams(fullView(footer)?.slice(3));
    expect([...query]).toEqual([
      ['casualties.rows', 'groups'],
      ['study', 'chains'],
      ['view', 'network'],
      ['network.form', 'matrix'],
    ]);
  });

  it('counts the records that were left out', async () => {
    const rows = JSON.parse(readFileSync('public/data/incidents.json', 'utf8')) as object[];
    const broken = rows.map((row, at) => (at < 2 ? { ...row, date: '2025-02-30' } : row));
    serve(JSON.stringify(broken));
    expect(faults(await embed('data=draft'))).toBe(
      '2 records of the data are broken and were left out',
    );
  });
});

describe('the parts of the whole page', () => {
  it('are those that there are', () => {
    const names = (parts: readonly Pick<StudyDefinition, 'id' | 'settings'>[]) =>
      Object.fromEntries(parts.map(({ id, settings }) => [id, Object.keys(settings)]));
    expect(PAGE_PARTS.view).toEqual(names(VIEWS));
    expect(PAGE_PARTS.study).toEqual(names(STUDIES));
  });
});
