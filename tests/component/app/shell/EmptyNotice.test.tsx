import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { EmptyNotice } from '../../../../src/app/shell/EmptyNotice.tsx';
import { NO_FILTER, type Filter } from '../../../../src/filter/filter.ts';
import { ENGLISH } from '../../../../src/i18n/texts.ts';
import { dayOf } from '../../../../src/lib/days.ts';
import { countRows } from '../../../../src/lib/rowMask.ts';
import { createPipeline } from '../../../../src/pipeline/createPipeline.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { currentState, restore, useExplorer } from '../../../../src/state/explorerStore.ts';
import { realDataset } from '../../../fixtures/realDataset.ts';

const text = ENGLISH.messages.app.empty;
const pipeline = createPipeline(realDataset());

beforeEach(() => useExplorer.setState(useExplorer.getInitialState()));

const HEADLINE = 'In the record';

/** As the page has it: over the state as it is now. */
function Stage(): ReactNode {
  const state = useExplorer((store) => store.state);
  return (
    <>
      <h1 tabIndex={-1}>{HEADLINE}</h1>
      {passing().incidents === 0 && (
        <EmptyNotice
          filter={state.filter}
          dataset={pipeline.dataset}
          relaxations={pipeline.relaxations(state)}
          onlyIncidents={passing().events > 0}
        />
      )}
    </>
  );
}

function passing() {
  const { incidents, events } = pipeline.run(currentState()).evaluation.passing;
  return { incidents: countRows(incidents), events: countRows(events) };
}

function draw(patch: Partial<Filter>): void {
  restore({ ...DEFAULT_STATE, filter: { ...NO_FILTER, ...patch } });
  render(<Stage />);
}

const buttons = (): (string | null)[] =>
  screen.getAllByRole('button').map(({ textContent }) => textContent);

/** No incident in Tajikistan that early, and none that says so. */
const NOTHING: Partial<Filter> = {
  from: dayOf(2021, 8, 15),
  to: dayOf(2021, 8, 16),
  country: ['TJ'],
  q: 'zzzz',
};

describe('the notice of an empty result', () => {
  it('names each constraint that alone gives something back, with what, the most first', () => {
    draw({ ...NOTHING, q: '' });
    expect(passing().incidents).toBe(0);
    const counts = buttons().map((button) => Number(/: (\d+) incident/u.exec(button ?? '')?.[1]));
    expect(buttons()[0]).toMatch(
      /^Without (15–16 Aug 2021|Tajikistan): \d+ incidents?, \d+ acts?$/u,
    );
    const given = counts.slice(0, -1);
    expect(given.length).toBeGreaterThan(0);
    expect(given).toEqual(given.toSorted((a, b) => b - a));
    expect(buttons().at(-1)).toBe(text.clear);
  });

  it('drops a constraint on a press, and gives back just what it said', async () => {
    draw({ ...NOTHING, q: '' });
    const [first] = screen.getAllByRole('button');
    const said = /: (\d+) incidents?, (\d+) acts?$/u.exec(first?.textContent ?? '');
    await userEvent.click(first ?? document.body);
    expect(passing()).toEqual({ incidents: Number(said?.[1]), events: Number(said?.[2]) });
    expect(useExplorer.getState().committed).toBe(1);
  });

  it('says where no single constraint gives anything back, and drops them all', async () => {
    draw({ ...NOTHING, plover: ['AGREE'], topic: ['trade'], quad: ['material-conflict'] });
    expect(passing()).toEqual({ incidents: 0, events: 0 });
    expect(screen.getByText(new RegExp(text.givesNothing, 'u'))).toHaveTextContent(text.acts);
    expect(buttons()).toEqual([text.clear]);
    await userEvent.click(screen.getByRole('button', { name: text.clear }));
    expect(currentState().filter).toEqual(NO_FILTER);
  });

  it('says where acts pass, and offers only what gives incidents back', () => {
    draw({ country: ['TJ'], type: ['Strategic developments'], plover: ['ACCUSE'] });
    expect(passing().incidents).toBe(0);
    expect(screen.getByText(new RegExp(`^${text.onlyActs}`, 'u'))).toBeVisible();
    expect(buttons().some((button) => button?.includes('Without Accuse'))).toBe(false);
    expect(buttons().length).toBeGreaterThan(1);
  });

  it.each([0, -1])('hands the focus to the headline when it goes (button %i)', async (index) => {
    draw({ ...NOTHING, q: '' });
    screen.getAllByRole('button').at(index)?.focus();
    await userEvent.keyboard('{Enter}');
    expect(passing().incidents).toBeGreaterThan(0);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('heading', { name: HEADLINE })).toHaveFocus();
  });

  it('says that no record is no proof', () => {
    draw(NOTHING);
    expect(screen.getByText(text.coverage)).toBeVisible();
  });
});
