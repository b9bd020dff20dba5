import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FacetList, type FacetOption } from '../../../../src/app/filters/FacetList.tsx';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';

const { filters, panels } = LATER_ENGLISH.messages;
const text = { ...filters, ...panels };
const option = (value: string, incidents: number, events: number): FacetOption => ({
  value,
  label: value.toUpperCase(),
  incidents,
  events,
});
const OPTIONS = [option('few', 1, 0), option('none', 0, 0), option('many', 1200, 40)];

function draw(
  options: readonly FacetOption[],
  { chosen = [] as readonly string[], long = false } = {},
): { readonly onChange: ReturnType<typeof vi.fn<(chosen: string[]) => void>> } {
  const onChange = vi.fn<(chosen: string[]) => void>();
  render(<FacetList title="Kind" {...{ options, chosen, onChange, long }} />);
  return { onChange };
}

const labels = (): (string | null)[] =>
  screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent ?? null);
const box = (name: RegExp): HTMLElement => screen.getByRole('checkbox', { name });

describe('FacetList', () => {
  it('says what each value would leave, in the order given', () => {
    draw(OPTIONS);
    expect(labels()).toEqual(['FEW1 · 0', `NONE${text.noneLeft}`, 'MANY1,200 · 40']);
    expect(screen.getByRole('group', { name: /Kind/u })).toHaveTextContent(text.countsLegend.both);
  });

  it.each([
    ['incidents', [option('a', 3, 0), option('b', 0, 0)], 'A3'],
    ['events', [option('a', 0, 3), option('b', 0, 0)], 'A3'],
  ] as const)('counts only %s where it filters nothing else', (counted, options, first) => {
    draw(options);
    expect(labels()[0]).toBe(first);
    expect(screen.getByRole('group')).toHaveTextContent(text.countsLegend[counted]);
  });

  it('lets nobody pick what leaves nothing, but take it back', async () => {
    const { onChange } = draw(OPTIONS, { chosen: ['few'] });
    expect(box(/^NONE/u)).toBeDisabled();
    await userEvent.click(box(/^NONE/u));
    expect(onChange).not.toHaveBeenCalled();
  });

  it('lets what leaves nothing be taken back', async () => {
    const { onChange } = draw(OPTIONS, { chosen: ['few', 'none'] });
    expect(box(/^NONE/u)).toBeEnabled();
    await userEvent.click(box(/^NONE/u));
    expect(onChange).toHaveBeenLastCalledWith(['few']);
  });

  it('adds to what is chosen', async () => {
    const { onChange } = draw(OPTIONS, { chosen: ['few'] });
    await userEvent.click(box(/^MANY/u));
    expect(onChange).toHaveBeenLastCalledWith(['few', 'many']);
  });

  it('shows of a long list what is chosen, then what has most, and finds by letters', async () => {
    draw(OPTIONS, { chosen: ['none'], long: true });
    expect(labels().map((label) => label?.slice(0, 3))).toEqual(['NON', 'MAN', 'FEW']);
    const search = screen.getByLabelText(text.search);
    await userEvent.type(search, ' An ');
    expect(labels()).toEqual(['MANY1,200 · 40']);
    await userEvent.type(search, '{Backspace}zz');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText(text.noOption)).toBeVisible();
  });

  it('draws 120 of a thousand, and finds the others', async () => {
    draw(
      Array.from({ length: 1000 }, (_, index) => option(`actor ${index}`, 1000 - index, 0)),
      { long: true },
    );
    expect(screen.getAllByRole('checkbox')).toHaveLength(120);
    await userEvent.type(screen.getByLabelText(text.search), 'actor 999');
    expect(within(screen.getByRole('group')).getAllByRole('checkbox')).toHaveLength(1);
  });
});
