import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findRow } from '../../../../src/data/dataset.ts';
import { dayOf } from '../../../../src/lib/days.ts';
import { counterActs } from '../../../../src/model/positionContradictions.ts';
import { chainsOf } from '../../../../src/model/responseChains.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { restore, useExplorer } from '../../../../src/state/explorerStore.ts';
import type { Selected } from '../../../../src/state/selected.ts';
import { CLASHES, DrawerStage, open, openRecord, real } from './DrawerStage.tsx';

beforeEach(() => restore(DEFAULT_STATE));
afterEach(() => vi.restoreAllMocks());

const selected = (): readonly Selected[] => useExplorer.getState().state.select;

describe('an incident', () => {
  test('shows its range, each claimant’s total, and who said it', () => {
    openRecord(CLASHES);
    const drawer = screen.getByRole('complementary', { name: 'Evidence' });
    expect(drawer).toHaveTextContent('32 – 258+ killed');
    expect(drawer).toHaveTextContent('best 32, from each side’s own losses');
    const table = screen.getByRole('table', { name: 'Killed, by who says it' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads[1]).toHaveTextContent('Pakistan says 223+ISPR, 12 Oct');
    expect(heads[2]).toHaveTextContent('Kabul says 67Mujahid, 12 Oct');
    const row = within(table).getByRole('row', { name: /Afghan forces/ });
    expect(row).toHaveTextContent('200+ “more than”, the other side’s');
    expect(row).toHaveTextContent('9 own losses');
    expect(drawer).toHaveTextContent(
      '35 more Pakistani and 191+ more Afghan dead by the other side’s word.',
    );
    expect(drawer).toHaveTextContent('No dispute over the event itself is recorded.');
  });

  test('says in words where a claimant said nothing', () => {
    openRecord('2026-02-22-nangarhar-paktika-strikes');
    expect(screen.getByRole('heading', { name: 'Said but not counted' })).toBeInTheDocument();
    expect(screen.getByRole('complementary')).toHaveTextContent(
      'replaced by Pakistan’s later figure',
    );
    expect(screen.getByRole('complementary')).toHaveTextContent('“dozens”, no figure');
  });

  test('says who says less than the floor, where the range alone does not show it', () => {
    openRecord('2026-02-27-kabul-kandahar-strikes');
    const disputed = screen.getByRole('heading', { name: /^Disputed/u }).closest('section');
    expect(disputed).toHaveTextContent(
      'Less than the floor is said too: 0 all together, on Kabul’s word.',
    );
    expect(disputed).not.toHaveTextContent('do not differ');
  });

  test('figures for all together that differ are said, where the groups come to more', () => {
    openRecord('2025-03-04-bannu-cantonment');
    const disputed = screen.getByRole('heading', { name: /^Disputed/u }).closest('section');
    expect(disputed).toHaveTextContent('The figures given for all together differ: 9–12+.');
    expect(disputed).not.toHaveTextContent('do not differ');
  });

  test('says of a source without an address what it is and where it may be read', () => {
    const { incidents, sources } = real.dataset;
    const bare = sources.rows.filter(({ url }) => url === null);
    expect(bare.length).toBeGreaterThan(3);
    for (const { id, title, publisher, title_basis: basis } of bare) {
      const cited = incidents.rows.find((one) => one.sources.includes(id));
      if (!cited) continue;
      const { unmount } = openRecord(cited.id);
      const entry = screen
        .getAllByRole('listitem')
        .find((item) => item.textContent?.includes(title));
      expect(entry).toHaveTextContent(
        'No link: this text came with the project, without an address.',
      );
      expect(entry).toHaveTextContent(
        publisher === null
          ? 'Who published it is not on record.'
          : `It may be found at ${publisher} by its ${basis === 'as-published' ? 'title' : 'date'}`,
      );
      expect(within(entry as HTMLElement).queryByRole('link')).toBeNull();
      unmount();
    }
  });

  test('gives “no figure”, never 0, where nobody gave one', () => {
    const silent = real.dataset.incidents.rows.find(({ claims }) => claims.length === 0);
    if (!silent) throw new Error('the record has an incident without claims');
    openRecord(silent.id);
    const drawer = screen.getByRole('complementary');
    expect(drawer).toHaveTextContent('No figure of people killed');
    expect(within(drawer).queryByRole('table')).toBeNull();
  });

  test('opens a speaker on a click, in one step', async () => {
    openRecord(CLASHES);
    const before = useExplorer.getState().committed;
    const table = screen.getByRole('table');
    await userEvent.click(within(table).getByRole('button', { name: 'ISPR' }));
    expect(selected()).toEqual([{ kind: 'record', id: 'ispr' }]);
    expect(useExplorer.getState().committed).toBe(before + 1);
    const name = findRow(real.dataset.actors, 'ispr')?.name ?? '';
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(name);
  });

  test('Shift adds to the selection, the last on top', async () => {
    openRecord(CLASHES);
    const user = userEvent.setup();
    await user.keyboard('{Shift>}');
    await user.click(within(screen.getByRole('table')).getByRole('button', { name: 'ISPR' }));
    await user.keyboard('{/Shift}');
    expect(selected()).toHaveLength(2);
    const titles = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(titles[1]).toMatch(/^Overnight battle/);
  });

  test('a source mark leads to the numbered source', async () => {
    openRecord(CLASHES);
    const [mark] = screen.getAllByRole('link', { name: 'Source 2: Shafaq News' });
    if (!mark) throw new Error('the claim has a mark');
    await userEvent.click(mark);
    expect(document.activeElement).toHaveTextContent(/^2Shafaq News/);
    expect(location.hash).toBe('');
  });
});

describe('closing and focus', () => {
  test('Escape steps back one panel at a time', async () => {
    open([
      { kind: 'record', id: CLASHES },
      { kind: 'record', id: 'ispr' },
    ]);
    const [top] = screen.getAllByRole('heading', { level: 2 });
    top?.focus();
    await userEvent.keyboard('{Escape}');
    expect(selected()).toEqual([{ kind: 'record', id: CLASHES }]);
    screen.getByRole('heading', { level: 2 }).focus();
    await userEvent.keyboard('{Escape}');
    expect(selected()).toEqual([]);
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  test('opened by keyboard it takes the focus, and gives it back', async () => {
    render(<DrawerStage />);
    await userEvent.tab();
    const mark = screen.getByRole('button', { name: 'a mark' });
    // jsdom forgets the ring while Enter's own click is told; browsers keep it.
    const matches = mark.matches.bind(mark);
    vi.spyOn(mark, 'matches').mockImplementation((selector) =>
      matches(selector === ':focus-visible' ? ':focus' : selector),
    );
    expect(mark).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(mark).toHaveFocus();
  });

  test('opened by pointer it leaves the focus where it is', async () => {
    render(<DrawerStage />);
    const mark = screen.getByRole('button', { name: 'a mark' });
    await userEvent.click(mark);
    expect(screen.getByRole('heading', { level: 2 })).toBeInTheDocument();
    expect(mark).toHaveFocus();
  });

  test('each panel has a button that closes it alone', async () => {
    open([
      { kind: 'record', id: CLASHES },
      { kind: 'record', id: 'ispr' },
    ]);
    await userEvent.click(screen.getByRole('button', { name: /^Close: Overnight battle/ }));
    expect(selected()).toEqual([{ kind: 'record', id: 'ispr' }]);
  });

  test('the sheet is a dialog that is not modal, grows by its handle and closes by Escape', async () => {
    open([{ kind: 'record', id: CLASHES }], { variant: 'sheet' });
    const sheet = screen.getByRole('dialog', { name: 'Evidence' });
    expect(sheet).toHaveAttribute('aria-modal', 'false');
    const handle = screen.getByRole('button', { name: 'Show more of the evidence' });
    await userEvent.click(handle);
    expect(handle).toHaveAttribute('aria-expanded', 'true');
    expect(handle).toHaveAccessibleName('Show more of the chart');
    handle.focus();
    await userEvent.keyboard('{Escape}');
    expect(selected()).toEqual([]);
  });
});

describe('other panels', () => {
  test('a figure names its incidents and re-adds', () => {
    open([{ kind: 'figure', first: dayOf(2025, 10, 1), last: dayOf(2025, 10, 31), group: null }]);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Killed, October 2025, all groups',
    );
    const drawer = screen.getByRole('complementary');
    expect(drawer).toHaveTextContent('Overnight battle along the Durand Line');
    expect(drawer).toHaveTextContent(
      /Floors add up to \d+, highest claims to \d+\+, over \d+ incidents\./,
    );
  });

  test('an act names its parties with their camp, its lane and what it answers', () => {
    openRecord('2025-10-12-torkham-chaman-closed');
    const drawer = screen.getByRole('complementary');
    expect(drawer).toHaveTextContent('Material conflict');
    expect(drawer).toHaveTextContent('ToIslamic Emirate Kabul');
    expect(within(drawer).getByRole('button', { name: /^Overnight battle/ })).toBeInTheDocument();
    expect(drawer).toHaveTextContent('project document 1 · paragraph');
  });

  test('“Only” makes the actor the filter, in the role chosen', async () => {
    openRecord('ttp');
    await userEvent.selectOptions(screen.getByLabelText(/^in the role of/u), 'claimant');
    // A filter is no button on paper.
    expect(screen.getByRole('button', { name: 'Only TTP' })).toHaveAttribute('data-screen-only');
    await userEvent.click(screen.getByRole('button', { name: 'Only TTP' }));
    const { filter } = useExplorer.getState().state;
    expect(filter.actor).toEqual(['ttp']);
    expect(filter.role).toEqual(['claimant']);
    expect(selected()).toHaveLength(1);
  });

  test('a tie says on what basis and by whose word', () => {
    const tie = real.dataset.relations.rows.find(
      ({ basis, said_by }) => basis === 'alleged' && said_by !== null,
    );
    if (!tie) throw new Error('the record has an alleged tie');
    openRecord(tie.id);
    expect(screen.getByRole('complementary')).toHaveTextContent('alleged');
    expect(screen.getByRole('complementary')).toHaveTextContent('Says who');
  });

  test('a pair, the acts of a lane and a missing id each have a heading', () => {
    open([
      { kind: 'pair', from: 'pak-gov', to: 'iea' },
      { kind: 'acts', first: null, last: null, quad: 'material-conflict' },
      { kind: 'record', id: 'no-such-thing' },
      { kind: 'pair', from: 'pak-gov', to: 'nobody' },
    ]);
    const titles = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(titles).toEqual([
      'Not in this record',
      'Not in this record',
      'Material conflict, all that passes the filters',
      'Pakistan and Islamic Emirate',
    ]);
    expect(screen.getByRole('complementary')).toHaveTextContent('no-such-thing');
  });

  test('a tie that is alleged names who denies it, and the other way round', () => {
    const { unmount } = openRecord('india-supports-bla');
    expect(screen.getByRole('complementary')).toHaveTextContent(
      /India denies that India supports BLA/u,
    );
    unmount();
    openRecord('india-supports-bla-denied-india');
    expect(screen.getByRole('complementary')).toHaveTextContent(
      /Pakistan military alleges that India supports BLA/u,
    );
  });

  test('an act with a stance names the acts that a link sets against it', () => {
    const { dataset } = real;
    const chains = chainsOf(dataset);
    const opposed = dataset.events.rows.find((event) =>
      event.topics.some((on) => counterActs(event, on, dataset, chains).length > 0),
    );
    if (!opposed) throw new Error('the record has opposed positions');
    openRecord(opposed.id);
    const against = screen.getByRole('heading', { name: /^Against it/u }).closest('section');
    expect(against).toHaveTextContent(/this act (denies|doubts|asserts|corroborates), that one/u);
  });

  test('a tracker’s total says where it was read, and which incidents give a figure', () => {
    open([{ kind: 'total', id: 'satp-2023-ytd-civilians' }]);
    const panel = within(screen.getByRole('article', { name: /^Beside SATP: 151/u }));
    expect(panel.getByText('13–17, 9 of 29 incidents give a figure')).toBeInTheDocument();
    expect(panel.getByText(/project document 0, paragraph 5$/u)).toBeInTheDocument();
    const counted = within(panel.getByRole('region', { name: 'Incidents counted (9)' }));
    expect(counted.getAllByRole('button', { name: /claims?/u })).toHaveLength(9);
    expect(counted.getByText('6–8')).toBeInTheDocument();
    // Twenty give no figure of civilians: counted apart, the first five shown.
    const silent = panel.getByRole('region', { name: 'Without a figure (20)' });
    expect(within(silent).getByRole('button', { name: /20/u })).toBeInTheDocument();
  });

  test('a total of what incidents do not count has its source and says so', () => {
    open([{ kind: 'total', id: 'un-ttp-fighters-2022' }]);
    const panel = within(screen.getByRole('article', { name: /^Beside /u }));
    expect(panel.getByText('Incidents do not count this.')).toBeInTheDocument();
    expect(panel.getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^https?:/u));
  });

  test('the incidents beside a tracker’s total are one list, with their sources', () => {
    open([{ kind: 'total', id: 'picss-2023-attacks' }]);
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
    const drawer = screen.getByRole('complementary');
    expect(drawer).toHaveTextContent('53 incidents');
    expect(within(drawer).getAllByRole('link').length).toBeGreaterThan(20);
  });

  test.each([
    ['differing', 64],
    ['no-figure', 36],
    ['one-sided', 96],
  ] as const)('the incidents of “%s” are as many as the page says', (of, count) => {
    open([{ kind: 'subset', of }]);
    const list = of === 'no-figure' ? /^Without a figure/u : /^Incidents counted/u;
    const heading = screen.getByRole('heading', { name: list });
    expect(heading).toHaveTextContent(`(${count})`);
  });

  test('the acts that are not drawn are listed with the reason and their sources', () => {
    open([{ kind: 'undrawn', why: 'within' }]);
    const drawer = screen.getByRole('complementary');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Acts inside one body');
    expect(drawer).toHaveTextContent('23 acts');
    expect(within(drawer).getAllByRole('link').length).toBeGreaterThan(20);
  });

  test('every record of the tables can be opened', () => {
    const { incidents, events, actors, relations } = real.dataset;
    const ids = [incidents, events, actors, relations].flatMap(({ rows }) =>
      rows.filter((_, index) => index % 29 === 0).map(({ id }) => id),
    );
    for (const id of ids) {
      const { unmount } = openRecord(id);
      expect(screen.getByRole('heading', { level: 2 })).not.toHaveTextContent('Not in this record');
      unmount();
    }
  });
});
