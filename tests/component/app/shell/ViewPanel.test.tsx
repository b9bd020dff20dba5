import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ViewPanel } from '../../../../src/app/shell/ViewPanel.tsx';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { createPipeline } from '../../../../src/pipeline/createPipeline.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { useExplorer } from '../../../../src/state/explorerStore.ts';
import { buildViewInput } from '../../../../src/views/buildViewInput.ts';
import { VIEWS } from '../../../../src/views/registry.ts';
import type { ViewDefinition } from '../../../../src/views/types.ts';
import { realDataset } from '../../../fixtures/realDataset.ts';

const { app } = LATER_ENGLISH.messages;
const pipeline = createPipeline(realDataset());
const [casualties] = VIEWS;
const input = buildViewInput(casualties, pipeline, DEFAULT_STATE, pipeline.run(DEFAULT_STATE));

let broken = false;

/** A view that is easy to break. */
const definition: ViewDefinition = {
  ...casualties,
  title: () => 'Losses',
  preload: () => Promise.resolve(true),
  Component: (): ReactNode => {
    if (broken) throw new Error('no such row');
    return (
      <button type="button" tabIndex={0}>
        a mark
      </button>
    );
  },
};

/** jsdom has no layout: a panel of 800 pixels, as the browser would tell. */
function stubWidth(): void {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly tell: ResizeObserverCallback;
      constructor(tell: ResizeObserverCallback) {
        this.tell = tell;
      }
      observe(): void {
        const entry = { contentRect: { width: 800 }, contentBoxSize: [{ inlineSize: 800 }] };
        act(() => this.tell([entry as unknown as ResizeObserverEntry], this));
      }
      unobserve(): void {}
      disconnect(): void {}
    },
  );
}

beforeEach(() => {
  broken = false;
  stubWidth();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  useExplorer.setState(useExplorer.getInitialState());
});

const mark = (): HTMLElement => screen.getByRole('button', { name: 'a mark' });

describe('the panel of a view', () => {
  it('has the view’s title, its mark and its summary', async () => {
    render(<ViewPanel definition={definition} input={input} letters />);
    expect(screen.getByRole('region', { name: 'Losses' })).toContainElement(mark());
    const summary = (await definition.summary.fetch())(definition.series(input), LATER_ENGLISH);
    expect(await screen.findByText(summary)).toBeInTheDocument();
  });

  it('turns into a table of the same numbers and back', async () => {
    render(<ViewPanel definition={definition} input={input} letters />);
    await userEvent.click(screen.getByRole('button', { name: app.tableOf('Losses') }));
    const tabulate = await definition.table.fetch();
    const { caption } = tabulate(definition.series(input), LATER_ENGLISH, input);
    expect(screen.getByRole('table', { name: caption })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: app.chartOf('Losses') }));
    expect(mark()).toBeVisible();
  });

  it('turns with T, which takes the focus along', () => {
    render(<ViewPanel definition={definition} input={input} letters />);
    fireEvent.keyDown(mark(), { key: 't' });
    expect(document.activeElement?.querySelector('table')).not.toBeNull();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'T' });
    expect(mark()).toHaveFocus();
  });

  it('leaves T to others with a modifier, or with single letters off', () => {
    const { rerender } = render(<ViewPanel definition={definition} input={input} letters />);
    fireEvent.keyDown(mark(), { key: 't', ctrlKey: true });
    expect(screen.queryByRole('table')).toBeNull();
    rerender(<ViewPanel definition={definition} input={input} letters={false} />);
    fireEvent.keyDown(mark(), { key: 't' });
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says that it is broken, still opens as a table, and tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    broken = true;
    render(<ViewPanel definition={definition} input={input} letters />);
    expect(screen.getByRole('alert')).toHaveTextContent(app.viewBroken('Losses'));
    expect(screen.getByRole('alert')).toHaveTextContent('no such row');
    await userEvent.click(screen.getByRole('button', { name: app.tableOf('Losses') }));
    expect(screen.getByRole('table')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: app.chartOf('Losses') }));
    expect(screen.getByRole('alert')).toBeVisible();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: app.retry }));
    expect(await screen.findByRole('button', { name: 'a mark' })).toBeVisible();
  });
});
