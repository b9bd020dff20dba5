import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { TextChip } from '../../../../src/app/filters/ownChips.tsx';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { currentState, useExplorer } from '../../../../src/state/explorerStore.ts';
import { realDataset } from '../../../fixtures/realDataset.ts';

const { filters, panels } = LATER_ENGLISH.messages;
const text = { ...filters, ...panels };
const user = userEvent.setup();

beforeEach(() => useExplorer.setState(useExplorer.getInitialState()));

const chip = (): HTMLElement => screen.getByRole('button', { name: /^Text/u });
const field = (): HTMLElement => screen.getByLabelText(text.text.label);
const steps = (): number => useExplorer.getState().committed;

async function open(): Promise<void> {
  render(<TextChip dataset={realDataset()} />);
  await user.click(chip());
}

describe('the search’s panel', () => {
  it('shows what is typed at once, and makes it one step with Enter', async () => {
    await open();
    await user.type(field(), ' Torkham ');
    expect(currentState().filter.q).toBe('Torkham');
    expect(steps()).toBe(0);
    await user.keyboard('{Enter}');
    expect(steps()).toBe(1);
    expect(screen.queryByLabelText(text.text.label)).toBeNull();
    expect(chip()).toHaveFocus();
    expect(chip()).toHaveTextContent('“Torkham”');
  });

  it.each<[string, () => unknown]>([
    ['Escape', () => user.keyboard('{Escape}')],
    ['Tab', () => user.tab()],
    ['a press elsewhere', () => fireEvent.pointerDown(document.body)],
  ])('makes it a step when left with %s', async (_, leave) => {
    await open();
    await user.type(field(), 'Chaman');
    await leave();
    expect(steps()).toBe(1);
    expect(currentState().filter.q).toBe('Chaman');
  });

  it('makes no step of what is as it was', async () => {
    await open();
    await user.type(field(), 'x{Backspace} ');
    await user.keyboard('{Escape}');
    expect(steps()).toBe(0);
    expect(currentState().filter.q).toBe('');
  });

  it('makes a step of going back to what was there when it opened', async () => {
    await open();
    await user.type(field(), 'Chaman');
    await user.tab();
    await user.clear(field());
    await user.tab();
    expect(steps()).toBe(2);
    expect(currentState().filter.q).toBe('');
  });

  it('says where there is no word to search for, and searches for none', async () => {
    await open();
    await user.type(field(), '!!!');
    expect(screen.getByText(text.text.noWord)).toBeVisible();
    expect(currentState().filter.q).toBe('');
    await user.keyboard('{Enter}');
    expect(steps()).toBe(0);
    expect(chip()).toHaveTextContent(/^Text$/u);
  });

  it('leaves out what would turn the text around it, as an address does', async () => {
    await open();
    await user.click(field());
    await user.paste('abc\u202edef');
    expect(currentState().filter.q).toBe('abc def');
    await user.keyboard('{Enter}');
    expect(currentState().filter.q).toBe('abc def');
  });

  it('is taken back by its chip', async () => {
    await open();
    await user.type(field(), 'Chaman{Enter}');
    await user.click(screen.getByRole('button', { name: text.remove('Text: “Chaman”') }));
    expect(currentState().filter.q).toBe('');
    expect(chip()).toHaveTextContent(/^Text$/u);
  });
});
