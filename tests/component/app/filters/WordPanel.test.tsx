import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { FilterBar } from '../../../../src/app/filters/FilterBar.tsx';
import { speakerOptions, wordOptions } from '../../../../src/app/filters/wordOptions.ts';
import { dayOf } from '../../../../src/lib/days.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { readIncident } from '../../../../src/reading/readIncident.ts';
import {
  commit,
  currentState,
  useExplorer,
  withFilter,
} from '../../../../src/state/explorerStore.ts';
import { REAL_PIPELINE } from '../../../fixtures/diplomacyInput.ts';

const { common, filters, panels } = LATER_ENGLISH.messages;
const user = userEvent.setup();

beforeEach(() => useExplorer.setState(useExplorer.getInitialState()));

async function openOnOctober(): Promise<HTMLElement> {
  commit(withFilter({ from: dayOf(2025, 10, 11), to: dayOf(2025, 10, 12), q: 'Durand Line' }));
  render(<FilterBar pipeline={REAL_PIPELINE} counts="" />);
  await user.click(screen.getByRole('button', { name: /^Whose word/u }));
  return screen.findByRole('dialog', { name: filters.title.word });
}

describe('the choice of whose word counts', () => {
  it('says what each word would say, and the October case under every one', async () => {
    const panel = within(await openOnOctober());
    const row = (name: string): string =>
      panel.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).textContent;
    expect(row(common.word.name.range)).toMatch(/32–258\+ · 1$/u);
    expect(row(common.word.name.best)).toMatch(/32 · 1$/u);
    expect(row(common.word.name.admissions)).toMatch(/32 · 1$/u);
    expect(row(common.word.name.pakistan)).toMatch(/223\+ · 1$/u);
    expect(row(common.word.name.kabul)).toMatch(/67 · 1$/u);
    expect(row(common.word.name['armed-groups'])).toContain(panels.word.silent);
  });

  it('takes a word in one step of history, and drops it by the chip', async () => {
    const panel = within(await openOnOctober());
    const { committed } = useExplorer.getState();
    await user.click(panel.getByRole('button', { name: /^Kabul’s word/u }));
    expect(currentState().word).toBe('kabul');
    expect(useExplorer.getState().committed).toBe(committed + 1);
    expect(screen.getByRole('button', { name: /^Whose word/u })).toHaveTextContent('Kabul’s');
    await user.click(screen.getByRole('button', { name: /^Drop the filter Whose word/u }));
    expect(currentState().word).toBe('range');
  });

  it('finds a speaker by its name', async () => {
    const panel = within(await openOnOctober());
    await user.type(panel.getByRole('searchbox'), 'mujahid');
    await user.click(panel.getByRole('button', { name: /Mujahid/u }));
    expect(currentState().word).toBe('mujahid');
  });

  it('counts the same incidents as reading each under the speaker’s word', () => {
    const passing = new Uint8Array(REAL_PIPELINE.dataset.incidents.rows.length).fill(1);
    const question = { outcome: 'killed', groups: [], passing } as const;
    const speakers = speakerOptions(REAL_PIPELINE, question);
    expect(speakers.length).toBeGreaterThan(50);
    for (const { id, incidents } of speakers.slice(0, 40)) {
      const read = REAL_PIPELINE.dataset.incidents.rows.filter(
        (incident) =>
          readIncident(incident, 'killed', id, REAL_PIPELINE.readingContext).whole !== null,
      );
      expect(incidents, id).toBe(read.length);
    }
    expect(wordOptions(REAL_PIPELINE, question).map(({ word }) => word)).toHaveLength(8);
  });
});
