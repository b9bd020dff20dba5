import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { sourceMixOf } from '../../../../src/model/sourceMix.ts';
import { saidInView } from '../../../../src/records/saidInView.ts';
import { SourceMixLine } from '../../../../src/records/SourceMixLine.tsx';
import { DEFAULT_STATE, type ExplorerState } from '../../../../src/state/explorer.ts';
import { currentState, restore } from '../../../../src/state/explorerStore.ts';
import { SpeakersStudy } from '../../../../src/studies/speakers/SpeakersStudy.tsx';
import { diplomacyInput } from '../../../fixtures/diplomacyInput.ts';
import { StudyStage } from '../../../fixtures/studyStage.tsx';

const { speakers } = LATER_ENGLISH.messages.studies;

const stateWith = (patch: Partial<ExplorerState>): ExplorerState => ({
  ...DEFAULT_STATE,
  ...patch,
});
const kinds = (): HTMLElement =>
  screen.getByRole('table', { name: speakers.kindsTitle.casualties });

beforeEach(() => restore(DEFAULT_STATE));

describe('the line under a view', () => {
  it('says whose the numbers are and opens the study for that view', async () => {
    const input = diplomacyInput();
    render(<SourceMixLine view="diplomacy" input={input} settled={0} />);
    const line = screen.getByRole('button', { name: /^Whose acts: \d+% Pakistan .* one source$/u });
    await userEvent.click(line);
    expect(currentState()).toMatchObject({
      study: 'speakers',
      settings: { speakers: { of: 'diplomacy' } },
    });
  });

  it('says with whose word counts that the acts are everybody’s, at once', () => {
    const { rerender } = render(
      <SourceMixLine view="diplomacy" input={diplomacyInput()} settled={0} />,
    );
    expect(screen.getByRole('button')).not.toHaveTextContent(speakers.everyones);
    rerender(
      <SourceMixLine view="diplomacy" input={diplomacyInput({ word: 'kabul' })} settled={1} />,
    );
    expect(screen.getByRole('button')).toHaveTextContent(speakers.everyones);
  });

  it('stays as it is while a brush moves, and follows once that has come to rest', () => {
    const narrow = diplomacyInput({ filter: { ...NO_FILTER, q: 'no such word' } });
    const { rerender } = render(
      <SourceMixLine view="casualties" input={diplomacyInput()} settled={0} />,
    );
    const before = screen.getByRole('button').textContent;
    rerender(<SourceMixLine view="casualties" input={narrow} settled={0} />);
    expect(screen.getByRole('button')).toHaveTextContent(before);
    rerender(<SourceMixLine view="casualties" input={narrow} settled={1} />);
    expect(screen.getByRole('button')).toHaveTextContent(speakers.empty.casualties);
  });
});

describe('the study of who speaks', () => {
  it('opens a number’s claims by key, each with its incident and its source’s address', async () => {
    render(<StudyStage of={SpeakersStudy} />);
    const user = userEvent.setup();
    const row = within(kinds()).getByRole('rowheader', { name: /^UN and intergovernmental/u });
    const count = within(row.closest('tr') ?? row).getByRole('button');
    expect(count).toHaveAttribute('aria-expanded', 'false');
    count.focus();
    await user.keyboard('{Enter}');
    expect(count).toHaveAttribute('aria-expanded', 'true');
    const items = within(kinds()).getAllByRole('listitem');
    expect(items).toHaveLength(Number(count.textContent));
    const [first] = items;
    if (!first) throw new Error('no claim is listed');
    expect(within(first).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/^https?:/u),
    );
    fireEvent.click(within(first).getByRole('button'));
    const [selected] = currentState().select;
    expect(selected?.kind).toBe('record');
    await user.click(count);
    expect(within(kinds()).queryAllByRole('listitem')).toEqual([]);
  });

  it('opens all that it counts and the incidents, and exactly those on one source', async () => {
    render(<StudyStage of={SpeakersStudy} />);
    const { said, onOneSource } = sourceMixOf(
      diplomacyInput().dataset,
      saidInView('casualties', diplomacyInput()),
    );
    const incidents = new Set(said.map(({ about }) => about)).size;
    const listed = async (name: string): Promise<number> => {
      const number = screen.getByRole('button', { name });
      await userEvent.click(number);
      const list = within(
        document.getElementById(number.getAttribute('aria-controls') ?? '') as HTMLElement,
      );
      await userEvent.click(list.getByRole('button', { name: /^Show all/u }));
      return list.getAllByRole('listitem').length;
    };
    expect(await listed(speakers.sum.casualties(String(said.length)))).toBe(said.length);
    expect(await listed(speakers.sumRecords(String(incidents)))).toBe(incidents);
    const single = within(screen.getByRole('region', { name: speakers.singleTitle }));
    await userEvent.click(single.getByRole('button', { name: /^Show all/u }));
    expect(single.getAllByRole('listitem')).toHaveLength(onOneSource.length);
  });

  it('shows the speakers heard most, and all of them on demand', async () => {
    render(<StudyStage of={SpeakersStudy} />);
    const table = within(screen.getByRole('table', { name: speakers.speakersTitle }));
    const { speakers: heard } = sourceMixOf(
      diplomacyInput().dataset,
      saidInView('casualties', diplomacyInput()),
    );
    expect(table.getAllByRole('rowheader')).toHaveLength(15);
    await userEvent.click(table.getByRole('button', { name: `Show all ${heard.length}` }));
    expect(table.getAllByRole('rowheader')).toHaveLength(heard.length);
  });

  it('says that acts are everybody’s under the word of one side, and that claims are not', () => {
    restore(stateWith({ word: 'kabul', settings: { speakers: { of: 'diplomacy' } } }));
    const { unmount } = render(<StudyStage of={SpeakersStudy} />);
    expect(screen.getByText(new RegExp(speakers.lens.diplomacy, 'u'))).toBeVisible();
    unmount();
    restore(stateWith({ settings: { speakers: { of: 'diplomacy' } } }));
    render(<StudyStage of={SpeakersStudy} />);
    expect(screen.queryByText(new RegExp(speakers.lens.diplomacy, 'u'))).toBeNull();
  });

  it('turns to the acts and ties, and back', async () => {
    render(<StudyStage of={SpeakersStudy} />);
    await userEvent.click(screen.getByRole('button', { name: speakers.view.network }));
    expect(screen.getByRole('table', { name: speakers.kindsTitle.network })).toBeVisible();
    expect(screen.getByRole('button', { name: speakers.csv.network })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: speakers.view.casualties }));
    expect(kinds()).toBeVisible();
    expect(currentState().settings).toEqual({ speakers: {} });
  });

  it('says why nothing is counted', () => {
    restore(stateWith({ filter: { ...NO_FILTER, q: 'no such word' } }));
    render(<StudyStage of={SpeakersStudy} />);
    expect(screen.getByText(speakers.emptyHelp.casualties)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
