import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { useExplorer } from '../../../../src/state/explorerStore.ts';
import { ConnectionsStudy } from '../../../../src/studies/connections/ConnectionsStudy.tsx';
import { diplomacyInput } from '../../../fixtures/diplomacyInput.ts';
import { StudyStage } from '../../../fixtures/studyStage.tsx';

beforeEach(() => {
  useExplorer.setState(useExplorer.getInitialState(), true);
});

const ask = (from: string, to: string): void => {
  useExplorer.setState(({ state }) => ({
    state: { ...state, settings: { ...state.settings, connections: { from, to } } },
  }));
};
const section = (name: string): HTMLElement => screen.getByRole('region', { name });
const selected = () => useExplorer.getState().state.select;

describe('a word for a side', () => {
  it('offers its actors, and a choice keeps the other end', async () => {
    ask('pakistan', 'kabul');
    render(<StudyStage of={ConnectionsStudy} />);
    const offer = (word: string): HTMLElement => {
      const { parentElement } = screen.getByText(
        `“${word}” is a word for a side, not one actor. Did you mean:`,
      );
      if (!parentElement) throw new Error('no offer');
      return parentElement;
    };
    const settings = () => useExplorer.getState().state.settings['connections'];
    await userEvent.click(within(offer('pakistan')).getByRole('button', { name: 'Pakistan' }));
    expect(settings()).toEqual({ from: 'pak-gov', to: 'kabul' });
    await userEvent.click(within(offer('kabul')).getByRole('button', { name: 'Kabul (IEA)' }));
    expect(settings()).toEqual({ from: 'pak-gov', to: 'iea' });
    expect(screen.queryByText(/is a word for a side/u)).toBeNull();
    expect(section('Over declared ties')).toBeInTheDocument();
  });
});

describe('how two are connected', () => {
  it('says by whose word, with the source, and names a denial as one', async () => {
    ask('iea', 'ttp');
    render(<StudyStage of={ConnectionsStudy} />);
    const ties = section('Over declared ties');
    await userEvent.click(
      within(ties).getAllByRole('button', { name: /^Show all \d+$/u })[0] as HTMLElement,
    );
    expect(ties).toHaveTextContent(/Mujahid denies that Islamic Emirate shelters TTP/u);
    expect(ties).toHaveTextContent(/alleges that Islamic Emirate shelters TTP/u);
    expect(ties).toHaveTextContent(/a tie on it is denied/u);
    const [link] = within(ties).getAllByRole('link');
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https?:/u));
    expect(link).toHaveAttribute('rel', 'noreferrer noopener');
  });

  it('opens the tie, and the acts that a number counts', async () => {
    ask('pak-gov', 'iea');
    render(<StudyStage of={ConnectionsStudy} />);
    const acts = section('Over acts towards each other');
    await userEvent.click(
      within(acts).getAllByRole('button', { name: /^acted \d+ times$/u })[0] as HTMLElement,
    );
    expect(selected()).toEqual([{ kind: 'pair', from: 'pak-gov', to: 'iea' }]);
    const ties = section('Over declared ties');
    await userEvent.click(
      within(ties).getAllByRole('button', { name: 'is hostile to' })[0] as HTMLElement,
    );
    expect(selected()[0]).toMatchObject({ kind: 'record' });
  });

  it('says so where there is no way, and where both are one', () => {
    const tied = new Set(
      diplomacyInput().dataset.relations.rows.flatMap(({ from, to }) => [from, to]),
    );
    const lone = diplomacyInput().dataset.actors.rows.find(({ id }) => !tied.has(id));
    ask(lone?.id ?? '', 'ttp');
    const { unmount } = render(<StudyStage of={ConnectionsStudy} />);
    expect(section('Over declared ties')).toHaveTextContent(/no proof that there are none/u);
    unmount();
    ask('ttp', 'ttp');
    render(<StudyStage of={ConnectionsStudy} />);
    expect(screen.getByText(/same actor/u)).toBeInTheDocument();
  });

  it('keeps the measures when nothing passes', () => {
    useExplorer.setState(({ state }) => ({
      state: { ...state, filter: { ...NO_FILTER, q: 'nosuchword' } },
    }));
    ask('pak-gov', 'iea');
    render(<StudyStage of={ConnectionsStudy} />);
    expect(section('Over acts towards each other')).toHaveTextContent(/No acts that pass/u);
    expect(screen.getByRole('table')).toHaveTextContent('Kabul (IEA)');
  });
});

describe('choosing', () => {
  it('by typing an alias, arrows and Enter; Escape gives the name back', async () => {
    const user = userEvent.setup();
    render(<StudyStage of={ConnectionsStudy} />);
    const field = screen.getByRole('combobox', { name: 'Between' });
    await user.type(field, 'pakistani tal');
    expect(screen.getByRole('listbox', { name: 'Between' })).toBeInTheDocument();
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(useExplorer.getState().state.settings['connections']).toEqual({ from: 'ttp' });
    expect(field).toHaveValue('TTP');
    await user.clear(field);
    expect(useExplorer.getState().state.settings['connections']).toEqual({});
  });

  it('by the selection, swapped, or by an example', async () => {
    const user = userEvent.setup();
    useExplorer.setState(({ state }) => ({
      state: {
        ...state,
        select: [
          { kind: 'record', id: 'ttp' },
          { kind: 'record', id: 'china' },
        ],
      },
    }));
    render(<StudyStage of={ConnectionsStudy} />);
    expect(screen.getByRole('combobox', { name: 'and' })).toHaveValue('China');
    await user.click(screen.getByRole('button', { name: 'Swap the two' }));
    expect(useExplorer.getState().state.settings['connections']).toEqual({
      from: 'china',
      to: 'ttp',
    });
  });

  it('offers examples while nobody is chosen', async () => {
    render(<StudyStage of={ConnectionsStudy} />);
    await userEvent.click(screen.getByRole('button', { name: 'Kabul (IEA) and Pakistan' }));
    expect(section('Over declared ties')).toBeInTheDocument();
  });
});

describe('the network as a file', () => {
  it('is saved with what passes, in either form', async () => {
    const saved: Blob[] = [];
    const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:test';
    });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    useExplorer.setState(({ state }) => ({
      state: { ...state, filter: { ...NO_FILTER, q: 'nosuchword' } },
    }));
    render(<StudyStage of={ConnectionsStudy} />);
    await userEvent.click(screen.getByRole('button', { name: 'GEXF, for Gephi' }));
    await userEvent.click(screen.getByRole('button', { name: 'GraphML' }));
    const [gexf = '', graphml = ''] = await Promise.all(saved.map(async (blob) => blob.text()));
    expect(gexf).toContain('id="iea-shelters-ttp-denied-iea"');
    expect(graphml).toContain('id="iea-shelters-ttp-denied-iea"');
    // No act passes.
    expect(gexf).not.toContain('acts.');
    expect(gexf).toMatch(/an alleged or denied tie is no fact/u);
    expect(clicked).toHaveBeenCalledTimes(2);
    clicked.mockRestore();
    made.mockRestore();
  });
});
