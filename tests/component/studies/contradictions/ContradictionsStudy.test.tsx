import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../../src/state/explorer.ts';
import { restore, useExplorer } from '../../../../src/state/explorerStore.ts';
import { ContradictionsStudy } from '../../../../src/studies/contradictions/ContradictionsStudy.tsx';
import { StudyStage } from '../../../fixtures/studyStage.tsx';

const stateNow = (): ExplorerState => useExplorer.getState().state;
const section = (name: string): HTMLElement => screen.getByRole('region', { name });

beforeEach(() => restore(DEFAULT_STATE));

describe('the study of contradictions', () => {
  it('lists both sides of each, and opens the record and its source', async () => {
    const user = userEvent.setup();
    render(<StudyStage of={ContradictionsStudy} />);
    const lines = within(section('Open contradictions')).getAllByRole('article');
    expect(lines).toHaveLength(8);
    for (const line of lines) {
      expect(line.textContent).toContain('Pakistan');
      expect(line.textContent).toContain('Kabul');
    }
    const [first] = lines;
    if (!first) throw new Error('no line');
    await user.click(within(first).getByRole('button', { name: /Afghan drones sent toward/u }));
    expect(stateNow().select).toEqual([{ kind: 'record', id: '2026-07-01-afghan-drones' }]);
    for (const link of within(first).getAllByRole('link')) {
      expect(link.getAttribute('href')).toMatch(/^https?:/u);
      expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    }
  });

  it('keeps the sides and the topic in the state, and a default in none', async () => {
    const user = userEvent.setup();
    render(<StudyStage of={ContradictionsStudy} />);
    await user.selectOptions(screen.getByLabelText('Between'), 'armed-groups');
    await user.selectOptions(screen.getByLabelText('and'), 'pakistan');
    await user.selectOptions(screen.getByLabelText('on'), 'air-strikes');
    expect(stateNow().settings['contradictions']).toEqual({
      a: 'armed-groups',
      b: 'pakistan',
      topic: 'air-strikes',
    });
    expect(section('Open contradictions').textContent).toContain(
      'between Armed groups and Pakistan',
    );
    await user.selectOptions(screen.getByLabelText('Between'), 'pakistan');
    expect(stateNow().settings['contradictions']).toEqual({ b: 'pakistan', topic: 'air-strikes' });
    expect(section('Open contradictions').textContent).toContain('within Pakistan');
  });

  it('is walked by key, and Enter lists what a bar counts', async () => {
    const user = userEvent.setup();
    render(<StudyStage of={ContradictionsStudy} />);
    const time = section('Over time');
    act(() => within(time).getByRole('application').focus());
    await user.keyboard('{Home}');
    expect(within(time).getByText('It did not happen, or not as told, Jan 2022: 1')).toBeDefined();
    await user.keyboard('{ArrowRight}{Enter}');
    const listed = within(time).getAllByRole('article');
    expect(listed).toHaveLength(1);
    expect(listed[0]?.textContent).toContain('Air strikes on Khost and Kunar');
    await user.keyboard('{Enter}');
    expect(within(time).queryAllByRole('article')).toHaveLength(0);
  });

  it('lists a whole row by its name, as many as it says', async () => {
    const user = userEvent.setup();
    render(<StudyStage of={ContradictionsStudy} />);
    const time = section('Over time');
    await user.click(
      within(time).getByRole('button', { name: 'It did not happen, or not as told 5' }),
    );
    expect(within(time).getAllByRole('article')).toHaveLength(5);
    await user.click(within(time).getByRole('button', { name: 'Close this list' }));
    expect(within(time).queryAllByRole('article')).toHaveLength(0);
  });

  it('lists what a number beside a row’s name counts', async () => {
    const user = userEvent.setup();
    render(<StudyStage of={ContradictionsStudy} />);
    const time = section('Over time');
    await user.click(within(time).getByRole('button', { name: '4 by inferred links alone' }));
    const listed = within(time).getAllByRole('article');
    expect(listed).toHaveLength(4);
    for (const line of listed) expect(line.textContent).toContain('link inferred, not stated');
  });

  it('opens what stands against a position', async () => {
    const user = userEvent.setup();
    render(<StudyStage of={ContradictionsStudy} />);
    const table = screen.getByRole('region', {
      name: /^Sanctuary for armed groups: \d+ positions/u,
    });
    const [counter] = within(table).getAllByRole('button', {
      name: /^denied by Afghan MFA.* 24 Sep 2022/u,
    });
    if (!counter) throw new Error('no counter-position');
    await user.click(counter);
    expect(stateNow().select).toEqual([{ kind: 'record', id: '2022-09-24-iea-mfa-unga' }]);
  });

  it('says, with a word in force, that everyone is still heard', () => {
    render(<StudyStage of={ContradictionsStudy} />);
    const sentence = /everyone’s claims are shown here/u;
    expect(screen.queryByText(sentence)).toBeNull();
    act(() => restore({ ...DEFAULT_STATE, word: 'kabul' }));
    expect(screen.getByText(sentence)).toBeDefined();
    expect(section('Open contradictions').textContent).toContain('ISPR');
  });

  it('lists a quarrel once with all its kinds, and counts what it is about', async () => {
    const user = userEvent.setup();
    render(<StudyStage of={ContradictionsStudy} />);
    const list = section('Open contradictions');
    const [, incidents = '', acts = ''] =
      /(\d+) incidents and (\d+) acts of denial between Pakistan and Kabul/u.exec(
        list.textContent,
      ) ?? [];
    const all = Number(incidents) + Number(acts);
    await user.click(within(list).getByRole('button', { name: `Show all ${all}` }));
    const lines = within(list).getAllByRole('article');
    expect(lines).toHaveLength(all);
    const october = lines.filter((line) => /Spin Boldak and Chaman/u.test(line.textContent));
    expect(october).toHaveLength(1);
    expect(october[0]?.textContent).toContain('It wasn’t us');
    expect(october[0]?.textContent).toContain('The number is wrong');
  });

  it('says why it is empty', () => {
    restore({ ...DEFAULT_STATE, filter: { ...NO_FILTER, from: 18_855, to: 18_856 } });
    render(<StudyStage of={ContradictionsStudy} />);
    expect(screen.getByText(/Nothing that passes the filter stands open/u)).toBeDefined();
    expect(screen.getByText(/No act that passes the filter asserts/u)).toBeDefined();
    expect(screen.queryByRole('application')).toBeNull();
  });
});
