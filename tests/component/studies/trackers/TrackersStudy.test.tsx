import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { dayOf } from '../../../../src/lib/days.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../../src/state/explorer.ts';
import { restore, useExplorer } from '../../../../src/state/explorerStore.ts';
import { trackers } from '../../../../src/studies/trackers/index.ts';
import { StudyStage } from '../../../fixtures/studyStage.tsx';

const text = LATER_ENGLISH.messages.studies.trackers;
const WIDTH = 600;

const stateNow = (): ExplorerState => useExplorer.getState().state;
const choose = (name: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(name), { target: { value } });
};
const table = () => within(screen.getByRole('region', { name: /totals? beside/u }));

beforeEach(() => {
  restore(DEFAULT_STATE);
  // jsdom lays nothing out.
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', {
    configurable: true,
    value: WIDTH,
  });
});

const december: Partial<ExplorerState> = {
  filter: { ...NO_FILTER, from: dayOf(2022, 12, 1), to: dayOf(2022, 12, 31) },
  settings: { trackers: { group: 'security-forces' } },
};

describe('the study of other trackers', () => {
  it('shows December 2022: who counts what of the security forces, and the record’s own sum', () => {
    restore({ ...DEFAULT_STATE, ...december });
    render(<StudyStage of={trackers.Component} />);
    const month = screen.getByRole('region', { name: text.length.month });
    const said = within(month);
    expect(said.getByText('Dec 2022')).toBeInTheDocument();
    expect(said.getByRole('link', { name: /^PICSS: 32, /u })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https?:/u),
    );
    expect(said.getByRole('link', { name: /^CRSS: 40, \d+ more than here/u })).toHaveAttribute(
      'rel',
      'noreferrer noopener',
    );
    // A project document has no address: its name and paragraph stand there.
    expect(said.getByText(/paragraph \d+$/u)).toBeInTheDocument();
    expect(said.getAllByRole('button', { name: /^This record: /u })).toHaveLength(1);
    // Six incidents without a figure are in no sum, and said beside it: in sight and to a mark's hearer.
    expect(said.getByText('6 of 12 incidents give a figure')).toBeInTheDocument();
    expect(said.getByRole('link', { name: /^PICSS: 32, .*6 of 12 incidents give/u })).toBeVisible();
  });

  it('opens our own sum: the figure, under filters of just its days, place and victims', async () => {
    restore({ ...DEFAULT_STATE, ...december });
    render(<StudyStage of={trackers.Component} />);
    const month = screen.getByRole('region', { name: text.length.month });
    await userEvent.click(within(month).getByRole('button', { name: /^This record: / }));
    const { first, last } = { first: dayOf(2022, 12, 1), last: dayOf(2022, 12, 31) };
    expect(stateNow().select).toEqual([{ kind: 'figure', first, last, group: null }]);
    expect(stateNow().filter).toEqual({
      ...NO_FILTER,
      from: first,
      to: last,
      country: ['PK'],
      group: ['security-forces'],
    });
  });

  it('changes what is counted, whose and where, in the address’s state', () => {
    render(<StudyStage of={trackers.Component} />);
    const rows = () => table().getAllByRole('row').length;
    const all = rows();
    choose(text.controls.place, 'balochistan');
    expect(stateNow().settings['trackers']).toEqual({ place: 'balochistan' });
    expect(rows()).toBeLessThan(all);
    choose(text.controls.place, 'all');
    expect(stateNow().settings['trackers']).toEqual({});
    expect(rows()).toBe(all);
    choose(text.controls.metric, 'attacks');
    expect(screen.getByLabelText(text.controls.group)).toBeDisabled();
    expect(screen.getByText(text.attacksNote, { exact: false })).toBeInTheDocument();
  });

  it('has each figure of the table lead to its page and to the record’s evidence', async () => {
    restore({ ...DEFAULT_STATE, ...december });
    render(<StudyStage of={trackers.Component} />);
    const row = table().getByRole('row', { name: /^Dec 2022 CRSS/u });
    expect(within(row).getByRole('link', { name: '40' })).toHaveAttribute('href');
    // Our sum, its best and how many incidents are in it all open the same evidence.
    const buttons = within(row).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['19', '19', '6 of 12']);
    for (const button of buttons) {
      restore({ ...DEFAULT_STATE, ...december });
      await userEvent.click(button);
      expect(stateNow().select).toHaveLength(1);
    }
  });

  it('opens a figure without a page in its own entry', async () => {
    restore({ ...DEFAULT_STATE, ...december });
    render(<StudyStage of={trackers.Component} />);
    const month = screen.getByRole('region', { name: text.length.month });
    await userEvent.click(within(month).getByRole('button', { name: '40' }));
    expect(stateNow().select).toEqual([{ kind: 'total', id: 'seed004-dec2022-soldiers' }]);
  });

  it('shows the totals that a number of the summary counts, and all again', async () => {
    render(<StudyStage of={trackers.Component} />);
    const rows = () => table().getAllByRole('row').length - 1;
    const numberOf = (button: HTMLElement): number => Number.parseInt(button.textContent, 10);
    const all = screen.getByRole('button', { name: /^\d+ totals of people killed$/u });
    expect(rows()).toBe(numberOf(all));
    let sum = 0;
    for (const name of [/above this record/u, /within it$/u, /a part only/u, /no figure here/u]) {
      const choice = screen.getByRole('button', { name });
      await userEvent.click(choice);
      expect(choice).toHaveAttribute('aria-pressed', 'true');
      expect(rows()).toBe(numberOf(choice));
      sum += rows();
    }
    expect(sum).toBe(numberOf(all));
    expect(stateNow().settings['trackers']).toEqual({ gap: 'no-record' });
    await userEvent.click(all);
    expect(stateNow().settings['trackers']).toEqual({});
    restore({ ...DEFAULT_STATE, settings: { trackers: { gap: 'below' } } });
    expect(await screen.findByText(text.emptyGap)).toBeInTheDocument();
  });

  it('says whose word our sums are by', () => {
    restore({ ...DEFAULT_STATE, ...december, word: 'kabul' });
    render(<StudyStage of={trackers.Component} />);
    expect(screen.getByText(/word chosen above: Kabul’s word\./u)).toBeInTheDocument();
  });

  it('says why nothing is there, and keeps what it covers', () => {
    restore({ ...DEFAULT_STATE, filter: { ...NO_FILTER, to: dayOf(2010, 1, 1) } });
    render(<StudyStage of={trackers.Component} />);
    expect(screen.getByText(text.empty)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: text.coverage.title })).toBeInTheDocument();
    expect(screen.queryByText(text.apart.title)).toBeNull();
  });

  it('lists apart what has no counterpart, with the reason and the page', () => {
    render(<StudyStage of={trackers.Component} />);
    const apart = within(screen.getByRole('region', { name: text.apart.title }));
    expect(apart.getByText('dozens of people killed')).toBeInTheDocument();
    expect(apart.getAllByText(/Incidents do not count this\./u).length).toBeGreaterThan(1);
    expect(apart.getAllByRole('link').length).toBeGreaterThan(1);
  });
});

describe('the strip of months', () => {
  const strip = () => screen.getByRole('application');
  const line = (): HTMLElement => {
    const found = strip().parentElement?.querySelector<HTMLElement>('[aria-live]');
    if (!found) throw new Error('nothing is read out');
    return found;
  };
  const readout = () => line().textContent;

  it('is one tab stop that arrow keys walk through and Escape leaves', async () => {
    render(<StudyStage of={trackers.Component} />);
    const user = userEvent.setup();
    expect(readout()).toBe(text.coverage.pick);
    act(() => strip().focus());
    await user.keyboard('{ArrowRight}');
    expect(readout()).toMatch(/^August 2021, Pakistan: not measured, 3 incidents/u);
    await user.keyboard('{ArrowRight}');
    expect(readout()).toMatch(
      /^September 2021, Pakistan: thin, 1 incident; \d+% of what PIPS counts/u,
    );
    await user.keyboard('{End}{ArrowDown}');
    expect(readout()).toMatch(/^July 2026, Afghanistan: /u);
    await user.keyboard('{ArrowRight}');
    expect(readout()).toMatch(/^July 2026, Afghanistan: /u);
    await user.keyboard('{Escape}');
    expect(readout()).toBe(text.coverage.pick);
  });

  it('reads the month under the pointer', () => {
    render(<StudyStage of={trackers.Component} />);
    const month = WIDTH / 60;
    // jsdom knows no PointerEvent with coordinates before it is told.
    const at = new MouseEvent('pointermove', {
      bubbles: true,
      clientX: 16.5 * month,
      clientY: 30,
    });
    act(() => {
      strip().dispatchEvent(at);
    });
    expect(readout()).toMatch(/^December 2022, Pakistan: covered, 12 incidents/u);
  });

  it('has the numbers of the month that it reads lead to what they count', async () => {
    render(<StudyStage of={trackers.Component} />);
    const user = userEvent.setup();
    act(() => strip().focus());
    // 16 months after August 2021.
    await user.keyboard(`{ArrowRight}${'{ArrowRight}'.repeat(16)}`);
    expect(readout()).toMatch(
      /^December 2022, Pakistan: covered, 12 incidents; 55% of .*31 of 56.*; 8 of 12 incidents give/u,
    );
    await user.click(within(line()).getByRole('button', { name: '31' }));
    expect(stateNow()).toMatchObject({ word: 'range', outcome: 'killed' });
    expect(stateNow().filter.group).toHaveLength(4);
    // The month stays while its numbers are used.
    expect(within(line()).getByRole('button', { name: '12 incidents' })).toBeInTheDocument();
    expect(within(line()).getByRole('link', { name: '56' })).toHaveAttribute('href');
  });

  it('says where an open total decides nothing', async () => {
    render(<StudyStage of={trackers.Component} />);
    const user = userEvent.setup();
    act(() => strip().focus());
    await user.keyboard('{End}{ArrowDown}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(readout()).toMatch(
      /^March 2026, Afghanistan: not measured, 9 incidents; UN counts 372\+ in Jan–Mar 2026, this record 186: .*; 8 of 16 incidents give/u,
    );
    // No filter says "between the states": the total's own panel lists them.
    await user.click(within(line()).getByRole('button', { name: '186' }));
    expect(stateNow().select).toEqual([{ kind: 'total', id: 'un-2026q1-k-exact' }]);
  });

  it('shows the months that a number of months counts', async () => {
    render(<StudyStage of={trackers.Component} />);
    const count = screen.getByRole('button', { name: /^\d+ covered, Afghanistan/u });
    await userEvent.click(count);
    expect(stateNow().settings['trackers']).toEqual({ months: 'afghanistan-covered' });
    const months = within(screen.getByRole('region', { name: text.coverage.table.caption }));
    expect(months.getAllByRole('row')).toHaveLength(1 + Number.parseInt(count.textContent, 10));
    await userEvent.click(screen.getByRole('button', { name: text.coverage.showEvery }));
    expect(months.getAllByRole('row')).toHaveLength(121);
  });

  it('is a table too, whose numbers lead on', async () => {
    render(<StudyStage of={trackers.Component} />);
    await userEvent.click(screen.getByText(text.coverage.show));
    const months = within(screen.getByRole('region', { name: text.coverage.table.caption }));
    const row = months.getByRole('row', { name: /^Dec 2022 Pakistan covered 12/u });
    await userEvent.click(within(row).getByRole('button', { name: '12' }));
    expect(stateNow().filter.country).toEqual(['PK']);
    expect(stateNow().select).toHaveLength(1);
  });
});
