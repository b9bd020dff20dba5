import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { FilterBar } from '../../../../src/app/filters/FilterBar.tsx';
import { NO_FILTER, type Filter } from '../../../../src/filter/filter.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { dayOf } from '../../../../src/lib/days.ts';
import { createPipeline } from '../../../../src/pipeline/createPipeline.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { currentState, restore, useExplorer } from '../../../../src/state/explorerStore.ts';
import { realDataset } from '../../../fixtures/realDataset.ts';

const { filters, panels, common } = LATER_ENGLISH.messages;
const text = { ...filters, ...panels };
const pipeline = createPipeline(realDataset());
const user = userEvent.setup();

beforeEach(() => useExplorer.setState(useExplorer.getInitialState()));

function draw(patch: Partial<Filter> = {}): void {
  restore({ ...DEFAULT_STATE, filter: { ...NO_FILTER, ...patch } });
  render(<FilterBar pipeline={pipeline} counts="53 of 306 incidents" />);
}

const bar = () => within(screen.getByRole('region', { name: text.bar }));
const removers = (): (string | null)[] =>
  bar()
    .queryAllByRole('button', { name: /^Drop the filter/u })
    .map((button) => button.getAttribute('aria-label'));

const EVERYTHING: Partial<Filter> = {
  from: dayOf(2025, 10, 11),
  to: dayOf(2025, 10, 12),
  group: ['civilians', 'militants', 'unknown'],
  actor: ['ttp'],
  role: ['perpetrator', 'target'],
  type: ['Battles'],
  sub: ['Armed clash'],
  country: ['AF'],
  admin1: ['Khost'],
  quad: ['verbal-conflict'],
  plover: ['ACCUSE'],
  format: ['demarche'],
  topic: ['sanctuary'],
  sourceKind: ['news'],
  q: 'Torkham',
  contested: true,
  chain: ['talks'],
};

describe('the filter bar', () => {
  it('says what is there without a filter: time, outcome, victims, whose word, actors and text', () => {
    draw();
    const chips = bar()
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(chips).toEqual([
      'Time Aug 2021 – Jul 2026',
      'Outcome Killed',
      `Victims ${common.allGroups}`,
      `${text.title.word} ${common.word.whose.range}`,
      'Actors ',
      'Text ',
      text.add,
    ]);
    expect(bar().getByText('53 of 306 incidents')).toBeVisible();
  });

  it('says every constraint in words, each with a way to drop it', () => {
    draw(EVERYTHING);
    expect(removers()).toEqual(
      [
        'Time: 11–12 Oct 2025',
        `Victims: ${common.group.civilians} + 2`,
        `Actors: TTP (${common.role.perpetrator}, ${common.role.target})`,
        'Event type: Battles',
        'Sub-event type: Armed clash',
        'Country: Afghanistan',
        'Province: Khost',
        `Kind of act: ${common.quad['verbal-conflict']}`,
        'PLOVER type: Accuse',
        'Form of act: Demarche',
        `Topic: ${text.topic.sanctuary}`,
        `Kind of source: ${common.sourceKind.news}`,
        `${text.title.chain}: ${text.chain.talks}`,
        'Text: “Torkham”',
        text.contestedShort,
      ].map((constraint) => text.remove(constraint)),
    );
  });

  it('drops one constraint at a time, until nothing is asked for', async () => {
    draw(EVERYTHING);
    for (let left = removers().length; left > 0; left -= 1) {
      const [first] = bar().getAllByRole('button', { name: /^Drop the filter/u });
      if (first) await user.click(first);
      expect(removers()).toHaveLength(left - 1);
    }
    expect(currentState().filter).toEqual(NO_FILTER);
    expect(useExplorer.getState().committed).toBe(15);
    expect(bar().queryByRole('button', { name: text.reset })).toBeNull();
  });

  it('drops everything at once, in one step', async () => {
    draw(EVERYTHING);
    await user.click(bar().getByRole('button', { name: text.reset }));
    expect(currentState().filter).toEqual(NO_FILTER);
    expect(useExplorer.getState().committed).toBe(1);
    expect(removers()).toEqual([]);
  });

  it('hands the focus of what goes to what stays: the chip, else the next control', async () => {
    draw(EVERYTHING);
    const press = async (name: string): Promise<void> => {
      bar().getByRole('button', { name }).focus();
      await user.keyboard('{Enter}');
    };
    await press(text.remove('Text: “Torkham”'));
    expect(bar().getByRole('button', { name: /^Text/u })).toHaveFocus();
    await press(text.remove('Actors: TTP (perpetrator, target)'));
    expect(bar().getByRole('button', { name: /^Actors/u })).toHaveFocus();
    await press(text.remove('Province: Khost'));
    expect(bar().getByRole('button', { name: /^Kind of act/u })).toHaveFocus();
    await press(text.remove(text.contestedShort));
    expect(bar().getByRole('button', { name: text.add })).toHaveFocus();
    await press(text.reset);
    expect(bar().getByRole('button', { name: text.add })).toHaveFocus();
  });

  it('leaves a focus alone that was elsewhere', () => {
    draw(EVERYTHING);
    const elsewhere = bar().getByRole('button', { name: /^Outcome/u });
    elsewhere.focus();
    fireEvent.click(bar().getByRole('button', { name: text.reset }));
    expect(removers()).toEqual([]);
    expect(elsewhere).toHaveFocus();
  });

  it('picks from a list what the other filters leave', async () => {
    draw({ country: ['AF'], from: dayOf(2025, 10, 11), to: dayOf(2025, 10, 12) });
    await user.click(bar().getByRole('button', { name: /^Country/u }));
    const boxes = within(screen.getByRole('dialog', { name: text.title.country }));
    expect(boxes.getByRole('checkbox', { name: /^Afghanistan/u })).toBeChecked();
    await user.click(boxes.getByRole('checkbox', { name: /^Afghanistan/u }));
    expect(currentState().filter.country).toEqual([]);
    expect(bar().getByRole('button', { name: /^Country/u })).toHaveTextContent(text.any);
  });

  it('disables values that leave no record under the other filters', async () => {
    draw({ from: dayOf(2021, 9, 1), to: dayOf(2021, 9, 2), type: ['Battles'] });
    await user.click(bar().getByRole('button', { name: /^Event type/u }));
    const counts = pipeline.facetCounts(currentState(), 'type');
    expect(counts.some(({ incidents }) => incidents === 0)).toBe(true);
    for (const { value, incidents } of counts) {
      const box = screen.getByRole<HTMLInputElement>('checkbox', {
        name: new RegExp(`^${value}`, 'u'),
      });
      expect(box.disabled, value).toBe(incidents === 0 && value !== 'Battles');
    }
  });

  it('asks for a role only where there is an actor', async () => {
    draw();
    await user.click(bar().getByRole('button', { name: /^Actors/u }));
    const role = (): HTMLElement => screen.getByRole('button', { name: common.role.claimant });
    expect(role()).toBeDisabled();
    await user.type(screen.getByLabelText(text.search), 'TTP');
    await user.click(screen.getAllByRole('checkbox', { name: /^TTP/u })[0] ?? role());
    expect(currentState().filter.actor).toEqual(['ttp']);
    await user.click(role());
    expect(currentState().filter.role).toEqual(['claimant']);
    expect(role()).toHaveAttribute('aria-pressed', 'true');
    await user.click(role());
    expect(currentState().filter.role).toEqual([]);
  });

  it('drops the roles with the last actor: they would constrain nothing unseen', async () => {
    draw({ actor: ['ttp'], role: ['claimant'] });
    await user.click(bar().getByRole('button', { name: /^Actors/u }));
    await user.click(screen.getByRole('checkbox', { checked: true }));
    expect(currentState().filter).toEqual(NO_FILTER);
    expect(bar().queryByRole('button', { name: text.reset })).toBeNull();
  });

  it('has further filters on demand, and hides them again once dropped', async () => {
    draw();
    await user.click(bar().getByRole('button', { name: text.add }));
    await user.click(screen.getByRole('button', { name: text.title.topic }));
    const chip = (): HTMLElement | null => bar().queryByRole('button', { name: /^Topic/u });
    expect(chip()).toHaveTextContent(text.any);
    await user.click(chip() ?? document.body);
    await user.click(screen.getByRole('checkbox', { name: new RegExp(text.topic.trade, 'u') }));
    expect(currentState().filter.topic).toEqual(['trade']);
    await user.keyboard('{Escape}');
    await user.click(
      bar().getByRole('button', { name: text.remove(`Topic: ${text.topic.trade}`) }),
    );
    expect(chip()).toBeNull();
  });

  it('asks for contested incidents with one press', async () => {
    draw();
    await user.click(bar().getByRole('button', { name: text.add }));
    await user.click(screen.getByRole('button', { name: text.contestedOnly }));
    expect(currentState().filter.contested).toBe(true);
    await user.click(bar().getByRole('button', { name: text.add }));
    expect(screen.queryByRole('button', { name: text.contestedOnly })).toBeNull();
  });

  it('changes the outcome, which is no constraint', async () => {
    draw();
    await user.click(bar().getByRole('button', { name: /^Outcome/u }));
    await user.click(screen.getByRole('button', { name: common.outcome.wounded }));
    expect(currentState().outcome).toBe('wounded');
    expect(removers()).toEqual([]);
  });
});
