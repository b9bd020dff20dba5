import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import releases from 'virtual:releases';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordGate } from '../../../src/app/RecordGate.tsx';
import { takeOverReleaseAndTheme } from '../../../src/app/useAskedRelease.ts';
import { ENGLISH } from '../../../src/i18n/texts.ts';
import { useExplorer } from '../../../src/state/explorerStore.ts';

const { app } = ENGLISH.messages;

/** Answers with the record as it ships, but for the files that a test spoils. */
function serve(spoiled: Readonly<Record<string, () => Response>> = {}): void {
  vi.stubGlobal('fetch', (url: URL) => {
    const file = url.pathname.split('/data/').at(-1) ?? '';
    // `releases/2026-07-31/incidents.1f2e3d4c5b6a.json` is `incidents.json` of that release.
    const [name = ''] = file.split('/').at(-1)?.split('.') ?? [];
    return Promise.resolve(
      spoiled[`${name}.json`]?.() ?? new Response(readFileSync(`public/data/${file}`, 'utf8')),
    );
  });
}

function draw(known = releases): void {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <RecordGate draft dataUrl="http://localhost/data/" releases={known} />
    </QueryClientProvider>,
  );
}

const patience = { timeout: 20_000 };
const failure = () => screen.findByRole('alert', undefined, patience);
const headline = () => screen.findByRole('heading', { level: 1, name: /killed/u }, patience);

beforeEach(() => {
  useExplorer.setState(useExplorer.getInitialState());
  history.replaceState(null, '', '/');
  // jsdom knows the element, not its methods.
  Object.assign(HTMLDialogElement.prototype, { close: () => undefined });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the way to the record', () => {
  it('shows the page’s frame, then the whole record in a sentence', async () => {
    serve();
    draw();
    expect(screen.getByText(/^Loading/u)).toBeVisible();
    expect(await headline()).toHaveTextContent(/^Since August 2021, .* killed in/u);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each<[string, () => Response, RegExp]>([
    ['is missing', () => new Response('gone', { status: 404 }), /^actors\.json .* 404/u],
    ['is half there', () => new Response('[{"id": "pakistan",'), /^actors\.json ends too early/u],
    ['is a page', () => new Response('<!doctype html>'), /^actors\.json is a web page/u],
  ])(
    'says which file %s, shows no figure, and tries again when asked',
    async (_, bad, sentence) => {
      serve({ 'actors.json': bad });
      draw();
      expect(within(await failure()).getByText(sentence)).toBeVisible();
      expect(screen.queryByText(/killed/u)).toBeNull();
      serve();
      await userEvent.click(screen.getByRole('button', { name: app.retry }));
      expect(await headline()).toBeVisible();
    },
  );

  it('leaves a broken record out, and says so', async () => {
    const incidents = JSON.parse(readFileSync('public/data/incidents.json', 'utf8')) as object[];
    const broken = JSON.stringify([{ ...incidents[0], date: '2025-02-30' }, ...incidents.slice(1)]);
    serve({ 'incidents.json': () => new Response(broken) });
    draw();
    await headline();
    expect(screen.getByText(/of the data (is|are) broken/u)).toBeInTheDocument();
    expect(screen.getByText(/not in the calendar/u)).toBeInTheDocument();
  });

  it('begins with the state of the address, and says what of it was ignored', async () => {
    history.replaceState(null, '', '/?from=2025-10-11&to=2025-10-12&nonsense=1');
    serve();
    draw();
    expect(await headline()).toHaveTextContent('From 11 to 12 October 2025, 45 to 315+ people');
    expect(screen.getByText(/^nonsense=1/u)).toBeVisible();
  });

  it('explains an empty result and gives back what was asked away', async () => {
    history.replaceState(null, '', '/?q=zzzz');
    serve();
    draw();
    const drop = await screen.findByRole(
      'button',
      { name: 'Without “zzzz”: 306 incidents, 437 acts' },
      patience,
    );
    await userEvent.click(drop);
    expect(location.search).toBe('');
    expect(await headline()).toBeVisible();
  });

  it('says that a release is not here, shows no other in its place, and offers the newest', async () => {
    serve();
    history.replaceState(null, '', '/?data=2025-01-01&word=kabul');
    takeOverReleaseAndTheme();
    draw();
    const page = await failure();
    expect(page).toHaveTextContent('There is no release “2025-01-01” here');
    expect(page).not.toHaveTextContent('killed');
    const newest = within(page).getByRole('link', { name: 'Open the newest release, 2026-07-31' });
    expect(newest).toHaveAttribute('href', '?word=kabul');
  });

  it('quotes a hostile name of a release no further than a line, with what is invisible in it', async () => {
    serve();
    history.replaceState(null, '', `/?data=%E2%80%AE${'x'.repeat(5000)}`);
    takeOverReleaseAndTheme();
    draw();
    const title = within(await failure()).getByRole('heading', { level: 1 });
    expect(title).toHaveTextContent(/^There is no release “\(U\+202E\)x{30,60}…” here$/u);
  });

  it('keeps to an older release, says so, and opens the newest when asked', async () => {
    serve();
    history.replaceState(null, '', '/?data=2026-07-31');
    takeOverReleaseAndTheme();
    const [first] = releases;
    if (!first) throw new Error('the first release is there');
    draw([first, { ...first, version: '2026-08-15' }]);
    await headline();
    const notice = document.querySelector('[data-notice="release"]');
    expect(notice).toHaveTextContent('This is the release of 2026-07-31');
    await userEvent.click(
      within(notice as HTMLElement).getByRole('button', { name: 'Open 2026-08-15' }),
    );
    expect(location.search).toBe('');
    expect(document.querySelector('[data-notice="release"]')).toBeNull();
  });

  it('says of tables that are being edited that they are not released', async () => {
    serve();
    history.replaceState(null, '', '/?data=draft');
    takeOverReleaseAndTheme();
    draw();
    await headline();
    expect(document.querySelector('[data-notice="release"]')).toHaveTextContent('not released');
  });
});
