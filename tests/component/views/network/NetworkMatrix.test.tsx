import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useExplorer } from '../../../../src/state/explorerStore.ts';
import { useInteraction } from '../../../../src/state/interactionStore.ts';
import { fetchDeferredCode } from '../../../../src/ui/lazyCode.ts';
import { NetworkView } from '../../../../src/views/network/NetworkView.tsx';
import { everything, networkInput, REAL_RECORD as record } from '../../../fixtures/networkInput.ts';

const all = everything(record);
const none = { ...all, events: new Uint8Array(all.events.length) };

beforeAll(fetchDeferredCode);
beforeEach(() => {
  useExplorer.setState(useExplorer.getInitialState(), true);
  useInteraction.setState(useInteraction.getInitialState(), true);
});

/** The view under the explorer's own state, as the dashboard would draw it. */
function Live({ width = 640, passing = all }) {
  const state = useExplorer((store) => store.state);
  return (
    <NetworkView input={networkInput(record, passing, state)} frame={{ width, height: 700 }} />
  );
}

async function asMatrix(width?: number): Promise<void> {
  render(<Live {...(width === undefined ? {} : { width })} />);
  await userEvent.click(screen.getByRole('button', { name: 'As matrix' }));
}
const matrix = (): HTMLElement => screen.getByRole('application', { name: /^Matrix/u });

describe('the switch', () => {
  it('goes to the matrix and back, keeps the selection and is in the settings', async () => {
    useExplorer.setState(({ state }) => ({
      state: { ...state, select: [{ kind: 'pair', from: 'pak-gov', to: 'iea' }] },
    }));
    await asMatrix();
    expect(useExplorer.getState().state.settings['network']).toEqual({ form: 'matrix' });
    expect(matrix().querySelectorAll('[class*="selected"]')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'As map' }));
    expect(useExplorer.getState().state.settings['network']).toEqual({});
    expect(useExplorer.getState().state.select).toHaveLength(1);
    expect(screen.getByRole('application', { name: /Actors by side/u })).toBeInTheDocument();
  });

  it('is offered beside the list on a narrow screen', async () => {
    await asMatrix(328);
    expect(matrix()).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'As list' }));
    expect(screen.getByRole('list', { name: /how much they take part/u })).toBeInTheDocument();
  });
});

describe('keyboard', () => {
  it('is one tab stop, moves by arrows, says where it is, and Enter opens the pair', async () => {
    await asMatrix();
    const box = matrix();
    expect(box.querySelectorAll('[tabindex]')).toHaveLength(0);
    await userEvent.tab();
    expect(document.activeElement).toBe(box);
    fireEvent.keyDown(box, { key: 'Home' });
    for (let step = 0; step < 6; step += 1) fireEvent.keyDown(box, { key: 'ArrowRight' });
    expect(useInteraction.getState().hovered).toEqual({ kind: 'pair', from: 'pak-gov', to: 'iea' });
    expect(screen.getByRole('status')).toHaveTextContent(
      /^Pakistan → Kabul \(IEA\)\. \d+ acts.*row 1, column 7 of 34$/u,
    );
    const active = box.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)).toHaveAccessibleName('Pakistan → Kabul (IEA)');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(useExplorer.getState().state.select).toEqual([
      { kind: 'pair', from: 'pak-gov', to: 'iea' },
    ]);
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'f' });
    expect(useExplorer.getState().state.filter.actor).toHaveLength(1);
    expect(fireEvent.keyDown(box, { key: '?' })).toBe(true);
  });

  it('opens the row’s body, and the cell stays the same though its place is another', async () => {
    await asMatrix();
    const box = matrix();
    fireEvent.keyDown(box, { key: 'Home' });
    fireEvent.keyDown(box, { key: 'o' });
    expect(useExplorer.getState().state.settings['network']).toMatchObject({ open: 'pak-gov' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(useExplorer.getState().state.select).toEqual([{ kind: 'record', id: 'pak-gov' }]);
  });
});

describe('pointer', () => {
  it('opens a body by its name and by its sum', async () => {
    await asMatrix();
    const texts = [...matrix().querySelectorAll('text')];
    const name = texts.find((text) => text.textContent === 'TTP');
    if (name) fireEvent.click(name);
    expect(useExplorer.getState().state.select).toEqual([{ kind: 'record', id: 'ttp' }]);
  });

  it('draws squares as many as pairs have acts, and says so when none has', async () => {
    await asMatrix();
    const squares = matrix().querySelectorAll('[class*="square"]').length;
    expect(squares).toBeGreaterThan(80);
  });

  it('has switches under it that read as words, and not as the browser’s own buttons', async () => {
    await asMatrix();
    await userEvent.click(screen.getByRole('button', { name: /bodies with few acts hidden/u }));
    for (const name of ['Hide bodies with few acts', 'Fold all']) {
      expect(screen.getByRole('button', { name }).className).toMatch(/text/u);
    }
  });

  it('says that no act passes', () => {
    useExplorer.setState(({ state }) => ({
      state: { ...state, settings: { network: { form: 'matrix' } } },
    }));
    render(<Live passing={none} />);
    expect(screen.getByText('No act passes the filter.')).toBeInTheDocument();
  });
});
