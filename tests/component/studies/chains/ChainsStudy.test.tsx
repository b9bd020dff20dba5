import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER, type Filter } from '../../../../src/filter/filter.ts';
import { dayOf } from '../../../../src/lib/days.ts';
import { useExplorer } from '../../../../src/state/explorerStore.ts';
import { ChainsStudy } from '../../../../src/studies/chains/ChainsStudy.tsx';
import { diplomacyInput } from '../../../fixtures/diplomacyInput.ts';
import { StudyStage } from '../../../fixtures/studyStage.tsx';

const BAJAUR = '2023-07-30-bajaur-rally-bombing';
const user = userEvent.setup();

beforeEach(() => {
  useExplorer.setState(useExplorer.getInitialState(), true);
});

function draw(settings: Record<string, string> = {}, filter: Partial<Filter> = {}): void {
  useExplorer.setState(({ state }) => ({
    state: { ...state, settings: { chains: settings }, filter: { ...NO_FILTER, ...filter } },
  }));
  render(<StudyStage of={ChainsStudy} />);
}
const state = () => useExplorer.getState().state;
const section = (name: string) => within(screen.getByRole('region', { name }));
const kinds = () => section('Answered or not');
const ladder = () => section('One incident and its answers');
const delays = () => section('How soon');
const acts = () =>
  within(ladder().getByRole('list', { name: /^Answers to:/u })).getAllByRole('button');

describe('the counts', () => {
  it('filter with one press, are pressed then, and clear with one more', async () => {
    draw();
    await user.click(kinds().getByRole('button', { name: '218 incidents that no act answers' }));
    expect(state().filter.chain).toEqual(['unanswered']);
    await user.click(kinds().getByRole('button', { name: '178 acts that name no incident' }));
    expect(state().filter.chain).toEqual(['unanswered', 'unprompted']);
    expect(kinds().getAllByRole('button', { pressed: true })).toHaveLength(2);
    const stated = kinds().getByRole('button', { name: '227 by stated links alone' });
    await user.click(stated);
    const list = document.getElementById(stated.getAttribute('aria-controls') ?? '');
    const records = within(list as HTMLElement);
    await user.click(records.getByRole('button', { name: 'Show all 227' }));
    expect(records.getAllByRole('listitem')).toHaveLength(227);
    await user.click(kinds().getByRole('button', { name: 'Show all chains again' }));
    expect(state().filter.chain).toEqual([]);
    expect(kinds().queryByRole('button', { pressed: true })).toBeNull();
  });
});

describe('the ladder', () => {
  it('says who, after how many days, in what form and by which link', () => {
    draw({ incident: BAJAUR });
    expect(acts()[0]).toHaveAccessibleName(
      'Bilawal, Pakistan, after 3 days: Threat, responds (inferred, not stated). ' +
        'Bilawal warns Pakistan may strike militants inside Afghanistan in self-defence',
    );
    expect(ladder().getByText('Days not known')).toBeVisible();
  });

  it('has one tab stop; arrows move within, Enter opens the act and keeps the ladder', async () => {
    draw({ incident: BAJAUR });
    expect(acts().filter((act) => act.tabIndex === 0)).toHaveLength(1);
    acts()[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(acts()[1]).toHaveFocus();
    await user.keyboard('{End}');
    expect(acts().at(-1)).toHaveFocus();
    await user.keyboard('{Home}{Enter}');
    expect(state().select).toEqual([{ kind: 'record', id: acts()[0]?.getAttribute('data-act') }]);
    expect(ladder().getByRole('combobox')).toHaveValue(BAJAUR);
  });

  it('follows the incident that is selected, and the chooser', async () => {
    draw();
    useExplorer.setState((old) => ({
      state: { ...old.state, select: [{ kind: 'record', id: BAJAUR }] },
    }));
    expect(await ladder().findByRole('combobox')).toHaveValue(BAJAUR);
    await user.click(ladder().getByRole('button', { name: 'Next' }));
    expect(state().select).toEqual([]);
    const next = state().settings['chains']?.['incident'];
    expect(next).not.toBe(BAJAUR);
    expect(ladder().getByRole('combobox')).toHaveValue(next);
    await user.click(ladder().getByRole('button', { name: 'Previous' }));
    expect(ladder().getByRole('combobox')).toHaveValue(BAJAUR);
  });

  it('keeps the focus on Next at the last of the incidents', async () => {
    draw();
    const options = ladder().getAllByRole<HTMLOptionElement>('option');
    await user.selectOptions(ladder().getByRole('combobox'), options.at(-2)?.value ?? '');
    const next = ladder().getByRole('button', { name: 'Next' });
    await user.click(next);
    expect(next).toHaveFocus();
    expect(next).toHaveAttribute('aria-disabled', 'true');
    await user.click(next);
    expect(ladder().getByRole('combobox')).toHaveValue(options.at(-1)?.value);
  });

  it('leads from Mir Ali to the strikes, through the act that names both', async () => {
    draw({ incident: '2024-03-16-mir-ali-post' });
    await user.click(ladder().getByRole('button', { name: 'Its ladder' }));
    expect(ladder().getByRole('combobox')).toHaveValue('2024-03-18-khost-paktika-airstrikes');
  });

  it('of an incident that nothing answers says just that', () => {
    draw({ incident: '2022-08-19-bajaur-police-blast' });
    expect(ladder().getByText(/^No act in this record answers this incident/u)).toBeVisible();
    expect(ladder().getByText(/^not among the 88/u)).toBeVisible();
  });

  it('lists what each of its numbers counts, and the incidents to choose from', async () => {
    draw({ incident: BAJAUR });
    const { events } = diplomacyInput().dataset;
    const answers = events.rows.filter(({ responds_to: links }) =>
      links.some(({ id }) => id === BAJAUR),
    );
    const listed = (number: HTMLElement) =>
      within(document.getElementById(number.getAttribute('aria-controls') ?? '') as HTMLElement);
    const direct = ladder().getByRole('button', {
      name: new RegExp(`^${answers.length} acts answer it$`, 'u'),
    });
    await user.click(direct);
    expect(listed(direct).getAllByRole('listitem')).toHaveLength(answers.length);
    for (const { title } of answers) {
      expect(listed(direct).getByRole('button', { name: new RegExp(title, 'u') })).toBeVisible();
    }
    const further = ladder().getByRole('button', { name: /more answers? those acts$/u });
    const firstHand = new Set(answers.map(({ id }) => id));
    const members = new Set(firstHand);
    for (let before = 0; before < members.size;) {
      before = members.size;
      for (const { id, responds_to: links } of events.rows) {
        if (links.some((link) => members.has(link.id))) members.add(id);
      }
    }
    const second = events.rows.filter(({ id }) => members.has(id) && !firstHand.has(id));
    expect(further).toHaveAccessibleName(new RegExp(`^${second.length} more`, 'u'));
    await user.click(further);
    for (const { title } of second) {
      expect(listed(further).getByRole('button', { name: new RegExp(title, 'u') })).toBeVisible();
    }
    const inferred = ladder().getByRole('button', { name: /of the links are inferred$/u });
    await user.click(inferred);
    expect(inferred).toHaveAccessibleName(
      new RegExp(`^${listed(inferred).getAllByText(/inferred, not stated/u).length} of`, 'u'),
    );
    const answered = ladder().getByRole('button', {
      name: /^No\. \d+ of 88 answered and passing/u,
    });
    await user.click(answered);
    await user.click(listed(answered).getByRole('button', { name: 'Show all 88' }));
    expect(listed(answered).getAllByRole('listitem')).toHaveLength(88);
  });

  it('has the same as a table', async () => {
    draw({ incident: BAJAUR });
    await user.click(ladder().getByText('The ladder as a table'));
    const rows = within(ladder().getByRole('table')).getAllByRole('row');
    // Five acts, of which one answers both the bombing and the warning.
    expect(rows).toHaveLength(1 + 6);
  });
});

describe('the delays', () => {
  it('open the answers that a number counts, and from there both records', async () => {
    draw();
    const number = delays().getByRole('button', { name: /incidents answered: list them, ISPR$/u });
    await user.click(number);
    expect(number).toHaveAttribute('aria-expanded', 'true');
    const list = document.getElementById(number.getAttribute('aria-controls') ?? '');
    const [incident, act] = within(list as HTMLElement).getAllByRole('button');
    await user.click(act as HTMLElement);
    expect(state().select).toHaveLength(1);
    await user.click(incident as HTMLElement);
    expect(state().select[0]).toMatchObject({ kind: 'record' });
    const spread = number.parentElement as HTMLElement;
    await user.click(within(spread).getByRole('button', { name: /^median/u }));
    expect(number).toHaveAttribute('aria-expanded', 'false');
  });

  it('list under the table the answers that any of its numbers is made of', async () => {
    draw();
    await user.click(delays().getByText('The delays as a table'));
    const [, first] = delays().getAllByRole('row');
    const numbers = within(first as HTMLElement).getAllByRole('button');
    expect(numbers.map(({ textContent }) => /^[\d.]+$/u.test(textContent ?? ''))).toEqual(
      Array.from({ length: numbers.length }, () => true),
    );
    expect(numbers.length).toBeGreaterThan(5);
    const undated = numbers.at(-1) as HTMLElement;
    await user.click(undated);
    const list = within(delays().getByRole('status'));
    expect(
      list.getByText(`Whoever came first, undated: ${undated.textContent} answers`),
    ).toBeVisible();
    expect(list.getAllByRole('listitem').length).toBeGreaterThan(1);
    await user.click(list.getByRole('button', { name: 'Close the list' }));
    expect(delays().getByRole('status')).toBeEmptyDOMElement();
  });

  it('count inferred links only when asked to, and are told apart by what is asked', async () => {
    draw();
    expect(delays().getByRole('button', { name: /^79 .*Whoever came first$/u })).toBeVisible();
    await user.click(delays().getByRole('button', { name: 'counted' }));
    expect(state().settings['chains']).toEqual({ inferred: 'counted' });
    expect(delays().getByRole('button', { name: /^88 .*Whoever came first$/u })).toBeVisible();
    await user.click(delays().getByRole('button', { name: 'form of act' }));
    expect(delays().getByRole('button', { name: /list them, Demarche$/u })).toBeVisible();
    await user.click(delays().getByRole('button', { name: 'left out' }));
    expect(state().settings['chains']).toEqual({ by: 'format' });
  });

  it('count answers that come after the period asked for', () => {
    // The bombing alone: its day, and no day of any answer but the first.
    const day = dayOf(2023, 7, 30);
    draw({ inferred: 'counted' }, { from: day, to: day });
    expect(delays().getByRole('button', { name: /list them, Bilawal$/u })).toBeVisible();
  });
});

describe('where nothing passes', () => {
  it('the ladder and the delays say why', () => {
    draw({}, { from: dayOf(2030, 1, 1) });
    expect(ladder().getByText(/^No incident that passes the filter is answered/u)).toBeVisible();
    expect(delays().getByText(/^No incident that passes is answered/u)).toBeVisible();
    expect(kinds().getByRole('button', { name: /^0 incidents that/u })).toBeVisible();
  });
});
