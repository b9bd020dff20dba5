import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildDataset } from '../../../../src/data/dataset.ts';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { useExplorer } from '../../../../src/state/explorerStore.ts';
import { useInteraction } from '../../../../src/state/interactionStore.ts';
import { NetworkView } from '../../../../src/views/network/NetworkView.tsx';
import { networkSeries } from '../../../../src/views/network/series.ts';
import type { ViewInput } from '../../../../src/views/types.ts';
import { NO_TABLES } from '../../../fixtures/casualtyInput.ts';
import { everything, networkInput, REAL_RECORD as record } from '../../../fixtures/networkInput.ts';

const all = everything(record);
const frame = { width: 400, height: 640 };
const none = {
  incidents: new Uint8Array(all.incidents.length),
  events: new Uint8Array(all.events.length),
};

beforeEach(() => {
  useExplorer.setState(useExplorer.getInitialState(), true);
  useInteraction.setState(useInteraction.getInitialState(), true);
});

/** The view under the explorer's own state, as the dashboard would draw it. */
function Live() {
  const state = useExplorer((store) => store.state);
  return <NetworkView input={networkInput(record, all, state)} frame={frame} />;
}

const map = (): HTMLElement => screen.getByRole('application');
const focusedId = (): string | undefined => {
  const { hovered } = useInteraction.getState();
  return hovered?.kind === 'actor' ? hovered.id : undefined;
};

describe('stored pictures', () => {
  const picture = (input: ViewInput): string => {
    const markup = renderToStaticMarkup(<NetworkView input={input} frame={frame} />);
    return `${/<svg width="400".*?<\/svg>(?=<\/div>)/su.exec(markup)?.[0].replaceAll('><', '>\n<')}\n`;
  };

  it.each([
    ['everything', networkInput(record, all)],
    ['nothing-passes', networkInput(record, none)],
    ['one-record', networkInput(record, { ...none, events: firstOnly(all.events.length) })],
    ['ego', networkInput(record, all, { filter: { ...NO_FILTER, actor: ['ttp'] } })],
    [
      'no-record',
      networkInput(buildDataset(NO_TABLES, 'test'), everything(buildDataset(NO_TABLES, 'test'))),
    ],
  ])('%s', async (name, input) => {
    await expect(picture(input)).toMatchFileSnapshot(`../../../fixtures/svg/network-${name}.svg`);
  });
});

function firstOnly(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, row) => Number(row === 0));
}

describe('keyboard', () => {
  it('is one tab stop, with a name and an active descendant', () => {
    render(<Live />);
    expect(map()).toHaveAttribute('tabindex', '0');
    expect(map()).toHaveAccessibleName();
    const active = map().getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)).toHaveAccessibleName('China');
    expect(map().querySelectorAll('[tabindex]')).toHaveLength(0);
  });

  it('moves, says where it is, selects, filters and opens', async () => {
    const user = userEvent.setup();
    render(<Live />);
    await user.tab();
    while (document.activeElement !== map()) await user.tab();
    await user.keyboard('{Home}{PageUp}{PageUp}{PageUp}{PageUp}');
    expect(focusedId()).toBe('pak-gov');
    const live = screen.getByRole('status');
    expect(live).toHaveTextContent(/Pakistan’s side\. \d+ acts by it.*\d+ ties.*of 34/u);

    await user.keyboard('{ArrowRight}');
    expect(focusedId()).toBe('iea');
    await user.keyboard('{Enter}');
    expect(useExplorer.getState().state.select).toEqual([{ kind: 'record', id: 'iea' }]);
    await user.keyboard('f');
    expect(useExplorer.getState().state.filter.actor).toEqual(['iea']);
    expect(document.querySelector('[class*="tooltip"]')).not.toBeNull();
    await user.keyboard('o');
    expect(useExplorer.getState().state.settings['network']).toEqual({ open: 'iea' });
    expect(live).toHaveTextContent(/members shown apart/u);
    // Its note was about a place among the nodes that is another's now.
    expect(document.querySelector('[class*="tooltip"]')).toBeNull();
    await user.keyboard('o');
    expect(useExplorer.getState().state.settings['network']).toEqual({});
  });

  it('walks the lines of a node by C, opens a pair by Enter, and Escape goes back to the node', async () => {
    const user = userEvent.setup();
    render(<Live />);
    fireEvent.keyDown(map(), { key: 'End' });
    fireEvent.keyDown(map(), { key: 'Home' });
    fireEvent.keyDown(map(), { key: 'c' });
    const { hovered } = useInteraction.getState();
    expect(hovered?.kind).toBe('pair');
    expect(screen.getByRole('status')).toHaveTextContent(/line 1 of \d+/u);
    fireEvent.keyDown(map(), { key: 'Enter' });
    expect(useExplorer.getState().state.select).toEqual([hovered]);
    fireEvent.keyDown(map(), { key: 'Escape' });
    expect(useInteraction.getState().hovered?.kind).toBe('actor');
    expect(useExplorer.getState().state.select).toEqual([hovered]);
    await user.click(document.body);
  });

  it('leaves other keys to the page', () => {
    render(<Live />);
    expect(fireEvent.keyDown(map(), { key: '?' })).toBe(true);
    expect(fireEvent.keyDown(map(), { key: 'Escape' })).toBe(true);
    expect(fireEvent.keyDown(map(), { key: 'f', ctrlKey: true })).toBe(true);
  });
});

describe('pointer', () => {
  const node = (name: string): Element => screen.getByRole('img', { name });

  it('outlines under the pointer and clears when it leaves', () => {
    render(<Live />);
    fireEvent.pointerOver(node('TTP'));
    expect(useInteraction.getState().hovered).toEqual({ kind: 'actor', id: 'ttp' });
    fireEvent.pointerLeave(map());
    expect(useInteraction.getState().hovered).toBeNull();
  });

  it('ends the hover with the map, which goes without the pointer’s leaving', () => {
    const { unmount } = render(<Live />);
    fireEvent.pointerOver(node('TTP'));
    unmount();
    expect(useInteraction.getState().hovered).toBeNull();
  });

  it('selects a node, adds another with Shift, and opens members by the mark', () => {
    render(<Live />);
    fireEvent.click(node('TTP'));
    fireEvent.click(node('BLA'), { shiftKey: true });
    expect(useExplorer.getState().state.select).toEqual([
      { kind: 'record', id: 'ttp' },
      { kind: 'record', id: 'bla' },
    ]);
    const mark = node('BLA').querySelector('[data-open]');
    if (mark) fireEvent.click(mark);
    expect(node('Majeed Brigade')).toBeInTheDocument();
  });

  it('shows the hidden single acts when asked to, and ties can be hidden', async () => {
    const user = userEvent.setup();
    const { container } = render(<Live />);
    const edges = (): number => container.querySelectorAll('[data-pair]').length;
    const before = edges();
    await user.click(screen.getByRole('button', { name: /single acts hidden/u }));
    expect(edges()).toBeGreaterThan(before);
    await user.click(screen.getByRole('button', { name: 'Hide ties' }));
    expect(screen.getByRole('button', { name: 'Show ties' })).toBeInTheDocument();
  });
});

describe('key', () => {
  const { legend } = LATER_ENGLISH.messages.network;
  const said = [
    legend.stated,
    legend.attributed,
    legend.alleged,
    legend.denied,
    legend.hostile,
    legend.width,
    /^\d+ single acts hidden$/u,
    /^\d+ acts inside one body not drawn$/u,
    /^\d+ bodies with few acts hidden \(\d+ acts\)$/u,
  ];

  it.each([true, false])('says what lines mean and what is left out, switches: %s', (switches) => {
    render(<NetworkView input={networkInput(record, all)} frame={{ ...frame, switches }} />);
    for (const text of said) expect(screen.getByText(text)).toBeInTheDocument();
  });

  it('says nothing of kinds of ties where none is drawn, and does where who is chosen has some', () => {
    const settings = { network: { ties: 'hidden' } };
    const { rerender } = render(
      <NetworkView input={networkInput(record, all, { settings })} frame={frame} />,
    );
    expect(screen.getByText(legend.tiesHidden)).toBeInTheDocument();
    expect(screen.queryByText(legend.stated)).not.toBeInTheDocument();
    expect(screen.getByText(legend.width)).toBeInTheDocument();
    const filter = { ...NO_FILTER, actor: ['ttp'] };
    rerender(<NetworkView input={networkInput(record, all, { settings, filter })} frame={frame} />);
    expect(screen.queryByText(legend.tiesHidden)).not.toBeInTheDocument();
    expect(screen.getByText(legend.stated)).toBeInTheDocument();
  });

  it.each(['map', 'matrix'])('changes nothing in the %s without the switches', (form) => {
    const input = networkInput(record, all, { settings: { network: { form } } });
    const { container } = render(
      <NetworkView input={input} frame={{ ...frame, switches: false }} />,
    );
    const buttons = [...container.querySelectorAll('button:not([data-switch])')];
    // The way to the evidence of a number stays.
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/inside one body not drawn$/u),
    ]);
  });
});

describe('narrow', () => {
  const narrow = { width: 328, height: 640 };

  it('ranks the actors, with who says so about each tie, and a graph one tap away', async () => {
    const user = userEvent.setup();
    render(<NetworkView input={networkInput(record, all)} frame={narrow} />);
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/^Pakistan/u);
    expect(screen.queryByRole('application')).toBeNull();
    expect(first).toHaveTextContent(/alleged by Mujahid/u);
    const graph = within(first as HTMLElement).getByRole('button', { name: 'Graph', hidden: true });
    await user.click(graph);
    expect(
      screen.getByRole('img', { name: /Pakistan and whom/u, hidden: true }),
    ).toBeInTheDocument();
  });

  it('has a row for each body that takes part, as many as the tab says', async () => {
    const user = userEvent.setup();
    const input = networkInput(record, all);
    render(<NetworkView input={input} frame={narrow} />);
    await user.click(screen.getByRole('button', { name: /^Show \d+ more actors$/u }));
    const rows = screen.getByRole('list', { name: LATER_ENGLISH.messages.actors.list.label });
    expect(rows.children).toHaveLength(networkSeries(input).involved);
  });

  it('says in pictures and on paper how many more there are, without a button', () => {
    const input = networkInput(record, all);
    const { container } = render(<NetworkView input={input} frame={narrow} />);
    const left = screen.getByText(/^\d+ more actors, not shown here$/u);
    expect(left).toHaveTextContent(`${networkSeries(input).involved - 12} more`);
    expect(left).toHaveAttribute('data-paper-only');
    for (const button of container.querySelectorAll('button')) {
      expect(button.closest('[data-screen-only]')).not.toBeNull();
    }
  });

  it('ranks and counts by the own acts of the word in force', () => {
    // As if the first ten acts alone were the word's own.
    const own = Uint8Array.from(all.events, (_, row) => Number(row < 10));
    const input = {
      ...networkInput(record, all),
      heard: { events: own, relations: new Uint8Array(record.relations.rows.length) },
    };
    render(<NetworkView input={input} frame={narrow} />);
    const numbers = screen.getAllByRole('listitem').flatMap(({ textContent }) => {
      const found = /on this word (\d+) of (\d+) acts? by it, (\d+) of (\d+) towards/u.exec(
        textContent ?? '',
      );
      return found ? [found.slice(1).map(Number)] : [];
    });
    expect(numbers.length).toBeGreaterThan(5);
    for (const [out = 0, outAll = 0, into = 0, intoAll = 0] of numbers) {
      expect(out).toBeLessThanOrEqual(outAll);
      expect(into).toBeLessThanOrEqual(intoAll);
    }
    expect(numbers.some(([out = 0, , into = 0]) => out + into > 0)).toBe(true);
    // Those without an own act come after those with one.
    const own0 = numbers.map(([out = 0, , into = 0]) => out + into === 0);
    expect(own0).toEqual(own0.toSorted((a, b) => Number(a) - Number(b)));
  });

  it('says so when nobody takes part', () => {
    render(<NetworkView input={networkInput(record, none)} frame={narrow} />);
    expect(screen.getByText(/No actor takes part/u)).toBeInTheDocument();
  });
});
