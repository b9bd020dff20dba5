import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { spanOfText } from '../../../../src/lib/days.ts';
import { useExplorer } from '../../../../src/state/explorerStore.ts';
import { ChangesStudy } from '../../../../src/studies/changes/ChangesStudy.tsx';
import { StudyStage } from '../../../fixtures/studyStage.tsx';

beforeEach(() => {
  useExplorer.setState(useExplorer.getInitialState(), true);
});
afterEach(() => {
  vi.useRealTimers();
});

const settings = () => useExplorer.getState().state.settings['changes'] ?? {};
const begin = (own: Readonly<Record<string, string>>): void => {
  useExplorer.setState(({ state }) => ({ state: { ...state, settings: { changes: own } } }));
};
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const position = (): string => screen.getByText(/^step [\d,]+ of [\d,]+$/u).textContent ?? '';

describe('steps', () => {
  it('names what changed, by whose word, with the source, and opens it', async () => {
    begin({ at: 'iea-shelters-ttp-denied-mujahid', contacts: 'hidden' });
    render(<StudyStage of={ChangesStudy} />);
    expect(screen.getByText('Denied', { selector: 'b' })).toBeInTheDocument();
    expect(screen.getByText(/denies that/u)).toHaveTextContent(
      /Mujahid denies that .* shelters TTP/u,
    );
    // A denial does not stand without those whom it contradicts.
    expect(screen.getByText(/denies that/u)).toHaveTextContent(
      /said to be so by Khawaja Asif,.* UN/u,
    );
    const line = screen.getByText('Denied', { selector: 'b' }).closest('li');
    if (!line) throw new Error('no line');
    const source = within(line).getByRole('link');
    expect(source).toHaveAttribute('href', expect.stringMatching(/^https:/u));
    await userEvent.click(within(line).getByRole('button', { name: 'shelters' }));
    expect(useExplorer.getState().state.select).toEqual([
      { kind: 'record', id: 'iea-shelters-ttp-denied-mujahid' },
    ]);
    const picture = screen.getByRole('img', { name: /network at this step/u });
    expect(picture.querySelectorAll('[class*="tie"][class*="new"]')).toHaveLength(1);
  });

  it('says so where the step asked for is none under this filter', async () => {
    begin({ at: '2025-10-11-durand-line-clashes' });
    render(<StudyStage of={ChangesStudy} />);
    expect(position()).toMatch(/^step 1 of/u);
    expect(screen.getByRole('status')).toHaveTextContent(
      '“2025-10-11-durand-line-clashes” is no step under this filter',
    );
    await userEvent.click(button('One step on'));
    expect(screen.queryByText(/is no step/u)).toBeNull();
  });

  it('goes on, back, to the end and to the start, and keeps the step in the address', async () => {
    const user = userEvent.setup();
    render(<StudyStage of={ChangesStudy} />);
    expect(button('One step back')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('One step back'));
    expect(position()).toMatch(/^step 1 of/u);
    await user.click(button('One step on'));
    expect(position()).toMatch(/^step 2 of/u);
    const second = settings()['at'];
    expect(second).toBeDefined();
    await user.click(button('Last step'));
    const ended = position();
    for (const name of ['One step on', 'Play', 'Last step']) {
      expect(button(name)).toHaveAttribute('aria-disabled', 'true');
      await user.click(button(name));
      // The focus stays where it is, and nothing moves or plays.
      expect(button(name)).toHaveFocus();
    }
    expect(position()).toBe(ended);
    expect(button('Play')).toBeVisible();
    await user.click(button('First step'));
    expect(position()).toMatch(/^step 1 of/u);
    expect(settings()['at']).not.toBe(second);
  });

  it('follows the slider by keys; only where it rests is a step of history', () => {
    render(<StudyStage of={ChangesStudy} />);
    const slider = screen.getByRole('slider', { name: 'Step' });
    const { committed } = useExplorer.getState();
    fireEvent.change(slider, { target: { value: '3' } });
    fireEvent.change(slider, { target: { value: '5' } });
    expect(useExplorer.getState().committed).toBe(committed);
    fireEvent.keyUp(slider, { key: 'ArrowRight' });
    fireEvent.blur(slider);
    expect(useExplorer.getState().committed).toBe(committed + 1);
    expect(position()).toMatch(/^step 6 of/u);
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/\d{4} · step 6 of/u));
  });

  it('plays a step every two seconds until it is paused, which is one step of history', () => {
    vi.useFakeTimers();
    render(<StudyStage of={ChangesStudy} />);
    const { committed } = useExplorer.getState();
    fireEvent.click(button('Play'));
    act(() => void vi.advanceTimersByTime(2000));
    expect(position()).toMatch(/^step 2 of/u);
    act(() => void vi.advanceTimersByTime(2000));
    act(() => void vi.advanceTimersByTime(2000));
    expect(position()).toMatch(/^step 4 of/u);
    fireEvent.click(button('Pause'));
    act(() => void vi.advanceTimersByTime(8000));
    expect(position()).toMatch(/^step 4 of/u);
    expect(useExplorer.getState().committed).toBe(committed + 1);
  });

  it('stops by itself at the last step', () => {
    vi.useFakeTimers();
    render(<StudyStage of={ChangesStudy} />);
    fireEvent.click(button('Last step'));
    fireEvent.click(button('One step back'));
    fireEvent.click(button('Play'));
    act(() => void vi.advanceTimersByTime(2000));
    expect(button('Play')).toHaveAttribute('aria-disabled', 'true');
    expect(button('One step on')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('periods side by side', () => {
  it('draws six years and leads to the steps of one', async () => {
    begin({ form: 'multiples' });
    render(<StudyStage of={ChangesStudy} />);
    expect(screen.getAllByRole('img')).toHaveLength(6);
    const heads = screen.getAllByRole('heading', { level: 4 });
    expect(heads[0]).toHaveTextContent(/^2021$/u);
    expect(heads[4]).toHaveTextContent(/^2025$/u);
    await userEvent.click(button('Step through 2025'));
    expect(settings()).not.toHaveProperty('form');
    expect(screen.getByText(/2025$/u, { selector: 'b' })).toBeInTheDocument();
  });

  it('lists under its counts what they count', async () => {
    begin({ form: 'multiples' });
    render(<StudyStage of={ChangesStudy} />);
    const [counts] = screen.getAllByText(/^\d+ begun or said · \d+ ended · \d+ first acts$/u);
    if (!counts?.parentElement) throw new Error('no counts');
    const [begun, ended, first] = [...counts.textContent.matchAll(/\d+/gu)].map(Number);
    const list = within(counts.parentElement);
    const kinds = list
      .getAllByRole('listitem', { hidden: true })
      .map((item) => item.dataset['kind']);
    const of = (...names: string[]) => kinds.filter((kind) => names.includes(kind ?? '')).length;
    expect([of('begins', 'said'), of('ends')]).toEqual([begun, ended]);
    const pairs = list
      .getAllByRole('listitem', { hidden: true })
      .filter((item) => item.dataset['kind'] === 'contact')
      .flatMap((item) => item.querySelector('p')?.textContent.split('; ') ?? []);
    expect(pairs).toHaveLength(first ?? 0);
  });
});

describe('where it begins', () => {
  it('has no step before the record’s own period, and says what was dated earlier', () => {
    render(<StudyStage of={ChangesStudy} />);
    expect(screen.getByText(/^step 1 of/u).parentElement).toHaveTextContent(/2021/u);
    const earlier = screen.getByText(/changes of ties are dated before Aug 2021/u);
    const count = Number(/^\d+/u.exec(earlier.textContent)?.[0]);
    if (!earlier.parentElement) throw new Error('no list');
    expect(within(earlier.parentElement).getAllByRole('listitem', { hidden: true })).toHaveLength(
      count,
    );
    expect(earlier.parentElement).toHaveTextContent(/2014/u);
  });
});

describe('what passes', () => {
  it('follows the filter’s time, and says so where nothing changes', () => {
    const day = spanOfText('2000')?.first ?? 0;
    useExplorer.setState(({ state }) => ({
      state: { ...state, filter: { ...NO_FILTER, from: day, to: day + 3 } },
    }));
    render(<StudyStage of={ChangesStudy} />);
    expect(screen.getByText(/dates no change/u)).toBeInTheDocument();
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('has all changes as a table', async () => {
    render(<StudyStage of={ChangesStudy} />);
    await userEvent.click(screen.getByText(/^All \d+ changes as a table$/u));
    const table = screen.getByRole('table', { name: 'Dated changes of the network' });
    const rows = within(table).getAllByRole('row');
    expect(rows.length).toBeGreaterThan(100);
    const told = rows.filter((row) => /India supports TTP: alleged/u.test(row.textContent));
    expect(told.length).toBeGreaterThan(0);
    for (const row of told) expect(row).toHaveTextContent(/; denied by India/u);
  });
});
