import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { currentState, restore } from '../../../../src/state/explorerStore.ts';
import { GrowthStudy } from '../../../../src/studies/growth/GrowthStudy.tsx';
import { growthSeries } from '../../../../src/studies/growth/series.ts';
import { diplomacyInput } from '../../../fixtures/diplomacyInput.ts';
import { StudyStage } from '../../../fixtures/studyStage.tsx';

const { growth } = LATER_ENGLISH.messages.studies;
const whole = diplomacyInput();
const series = growthSeries(whole);

const bigTable = (): HTMLElement => screen.getByRole('table', { name: growth.tableCaption });
const select = (id: string): void =>
  restore({ ...DEFAULT_STATE, select: [{ kind: 'record', id }] });

beforeEach(() => {
  restore(DEFAULT_STATE);
  // jsdom has no layout.
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the study of how figures grew', () => {
  it('shows the incident with most steps, and another once it is chosen by key', async () => {
    render(<StudyStage of={GrowthStudy} />);
    const user = userEvent.setup();
    const other = series.growths.find(({ incident }) => incident.short_title.includes('Swat'));
    if (!other) throw new Error('the record has no such incident');
    expect(screen.getByText(growth.chosenNote.most)).toBeVisible();
    const [cell] = within(bigTable()).getAllByRole('button', { name: other.incident.short_title });
    cell?.focus();
    await user.keyboard('{Enter}');
    expect(currentState().select).toEqual([{ kind: 'record', id: other.incident.id }]);
    expect(
      screen.getByRole('heading', { name: growth.chosen(other.incident.short_title) }),
    ).toBeVisible();
    expect(screen.getByText(growth.chosenNote.selected)).toBeVisible();
  });

  it('draws the figures and has them as a table with their sources', async () => {
    render(<StudyStage of={GrowthStudy} />);
    const [shown] = series.withSteps.toSorted((a, b) => b.moves - a.moves);
    if (!shown) throw new Error('the record has no steps');
    const { short_title } = shown.incident;
    const steps = screen.getByRole('table', { name: growth.stepsCaption(short_title) });
    const figures = shown.lines.flatMap((line) => line.steps);
    const dated = figures.filter(({ elapsed }) => elapsed !== null);
    const chart = screen.getByRole('img', { name: new RegExp(shown.incident.title, 'u') });
    expect(chart.querySelectorAll('circle')).toHaveLength(dated.length);
    expect(within(steps).getAllByRole('row')).toHaveLength(figures.length + 1);
    expect(within(steps).getAllByRole('link')).toHaveLength(figures.length);
    const [, first] = within(steps).getAllByRole('row');
    const [, figure] = within(first ?? steps).getAllByRole('button');
    await userEvent.click(figure ?? steps);
    expect(currentState().select).toEqual([{ kind: 'record', id: shown.incident.id }]);
  });

  it('opens from each number the lines that it counts, and the incidents', async () => {
    render(<StudyStage of={GrowthStudy} />);
    const typical = within(screen.getByRole('region', { name: growth.typicalTitle }));
    const { counted, open } = series.stated;
    const listOf = async (label: string) => {
      const [number] = typical.getAllByRole('button', { name: label });
      if (!number) throw new Error(`no number says ${label}`);
      await userEvent.click(number);
      expect(number).toHaveAttribute('aria-expanded', 'true');
      const list = document.getElementById(number.getAttribute('aria-controls') ?? '');
      return within(list as HTMLElement);
    };
    const left = await listOf(growth.counts.open(String(open.length)));
    expect(left.getAllByRole('listitem')).toHaveLength(open.length);
    const lines = await listOf(growth.counts.counted(String(counted.length)));
    expect(lines.getAllByRole('listitem')).toHaveLength(counted.length);
    const [first] = lines.getAllByRole('button');
    await userEvent.click(first as HTMLElement);
    expect(currentState().select).toEqual([{ kind: 'record', id: counted[0]?.incident.id }]);
  });

  it('names in a row who contradicts the figure', () => {
    render(<StudyStage of={GrowthStudy} />);
    const [row] = within(bigTable()).getAllByRole('row', { name: /Peshawar mosque/u });
    expect(row).toHaveTextContent(/−10%.*Rescue 1122 83; .*Geo News \(press\) 90; KP govt 101/u);
    expect(
      within(bigTable()).getByRole('columnheader', { name: growth.column.otherwise }),
    ).toBeVisible();
  });

  it('says a fall in words', () => {
    const fallen = series.growths.find(
      ({ multiple, line }) => multiple !== null && multiple.most < 1 && line.steps.length === 2,
    );
    if (!fallen) throw new Error('no figure of the record was corrected down');
    select(fallen.incident.id);
    render(<StudyStage of={GrowthStudy} />);
    const steps = screen.getByRole('table', {
      name: growth.stepsCaption(fallen.incident.short_title),
    });
    expect(within(steps).getAllByText(new RegExp(growth.fell, 'u')).length).toBeGreaterThan(0);
  });

  it('says that the incident selected has no steps', () => {
    const ids = new Set(series.withSteps.map(({ incident }) => incident.id));
    const plain = whole.dataset.incidents.rows.find(({ id }) => !ids.has(id));
    if (!plain) throw new Error('every incident has steps');
    select(plain.id);
    render(<StudyStage of={GrowthStudy} />);
    expect(screen.getByText(growth.without(plain.short_title, 'killed'))).toBeVisible();
  });

  it('says why there is nothing to follow', () => {
    restore({ ...DEFAULT_STATE, filter: { ...NO_FILTER, q: 'no such word' } });
    render(<StudyStage of={GrowthStudy} />);
    expect(screen.getByText(growth.noSteps('killed'))).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
