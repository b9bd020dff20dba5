/** What every registered view owes: a fourth one is held to it by being registered. */
import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import type { RecordTables } from '../../../src/domain/record.ts';
import { NO_FILTER } from '../../../src/filter/filter.ts';
import { LATER_ENGLISH } from '../../../src/i18n/laterTexts.ts';
import { createPipeline } from '../../../src/pipeline/createPipeline.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../src/state/explorer.ts';
import { formatSelected, parseSelected } from '../../../src/state/selectedCodec.ts';
import { fetchDeferredCode } from '../../../src/ui/lazyCode.ts';
import { buildViewInput } from '../../../src/views/buildViewInput.ts';
import { VIEWS } from '../../../src/views/registry.ts';
import type { ViewDefinition, ViewInput } from '../../../src/views/types.ts';
import { realTables } from '../../fixtures/realTables.ts';

const tables = realTables();
const [incident] = tables.incidents;
if (!incident) throw new Error('the record has no incident');
const one: RecordTables = {
  ...tables,
  incidents: [incident],
  'diplomatic-events': tables['diplomatic-events']
    .slice(10, 11)
    .map((event) => ({ ...event, responds_to: [] })),
};
const none: RecordTables = { ...tables, incidents: [], 'diplomatic-events': [] };
const nothingPasses: ExplorerState = {
  ...DEFAULT_STATE,
  filter: { ...NO_FILTER, q: 'no such word' },
};

const cases: readonly (readonly [string, RecordTables, ExplorerState])[] = [
  ['everything', tables, DEFAULT_STATE],
  ['one record', one, DEFAULT_STATE],
  ['all filtered out', tables, nothingPasses],
  ['an empty record', none, DEFAULT_STATE],
];

function buildPipelines() {
  return new Map(
    cases.map(([, record]) => [record, createPipeline(buildDataset(record, 'test'))] as const),
  );
}
const pipelines = buildPipelines();
/** Over datasets of their own: what is kept for one dataset must not answer for another. */
const freshPipelines = buildPipelines();

function inputFor(
  view: ViewDefinition,
  record: RecordTables,
  state: ExplorerState,
  from = pipelines,
): ViewInput {
  const pipeline = from.get(record);
  if (!pipeline) throw new Error('no pipeline');
  return buildViewInput(view, pipeline, state, pipeline.run(state));
}

/** What is drawn, as text: scales are functions, which equal only themselves. */
function placedText(view: ViewDefinition, input: ViewInput, width: number): string {
  const frame = { width, height: view.heightFor(width) };
  return JSON.stringify(view.place(view.series(input), frame, input));
}

const views: readonly ViewDefinition[] = VIEWS;
const BROKEN_TEXT = /undefined|NaN|Infinity|\[object/u;

beforeAll(async () => {
  await Promise.all(views.map((view) => view.preload()));
  // A view's own parts are known once its code is there.
  await fetchDeferredCode();
});

describe('the registry', () => {
  it('has views with ids of their own, a title and settings with defaults', () => {
    expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
    for (const view of views) {
      expect(view.title(LATER_ENGLISH)).not.toBe('');
      for (const allowed of Object.values(view.settings)) expect(allowed.length).toBeGreaterThan(1);
      for (const width of [0, 320, 360, 768, 1280, 1920])
        expect(view.heightFor(width)).toBeGreaterThan(0);
    }
  });
});

describe.each(views.map((view) => [view.id, view] as const))('%s', (_id, view) => {
  describe.each(cases)('%s', (_name, record, state) => {
    const input = inputFor(view, record, state);
    const series = view.series(input);

    it('sums itself up in at most 60 words of plain text', async () => {
      const summary = (await view.summary.fetch())(series, LATER_ENGLISH);
      expect(summary).not.toBe('');
      expect(summary).not.toMatch(BROKEN_TEXT);
      expect(summary.split(/\s+/u).length).toBeLessThanOrEqual(60);
    });

    it('has a table whose rows fit its columns and whose numbers open', async () => {
      const { columns, rows, totals, caption } = (await view.table.fetch())(
        series,
        LATER_ENGLISH,
        input,
      );
      expect(caption).not.toBe('');
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      for (const cells of [...rows.map((row) => row.cells), ...(totals ? [totals] : [])]) {
        expect(cells).toHaveLength(columns.length);
        for (const { text, opens } of cells) {
          expect(text).not.toMatch(BROKEN_TEXT);
          if (opens) expect(parseSelected(formatSelected(opens))).toEqual(opens);
        }
      }
    });

    it('is placed the same every time, at any width, and from the record read anew', () => {
      const again = inputFor(view, record, state, freshPipelines);
      expect(again.dataset).not.toBe(input.dataset);
      for (const width of [320, 400, 784, 1100]) {
        const placed = placedText(view, input, width);
        expect(placedText(view, input, width)).toBe(placed);
        expect(placedText(view, again, width)).toBe(placed);
      }
    });

    it.each([320, 360, 400, 784, 1100])('draws at %i px without a word of complaint', (width) => {
      const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const frame = { width, height: view.heightFor(width) };
      const { container, unmount } = render(<view.Component input={input} frame={frame} />);
      expect(container.textContent).not.toMatch(BROKEN_TEXT);
      expect(container.firstElementChild).not.toBeNull();
      for (const svg of container.querySelectorAll('[role="application"]')) {
        expect(svg.getAttribute('aria-label')).not.toBe('');
      }
      unmount();
      expect(complain).not.toHaveBeenCalled();
      complain.mockRestore();
    });
  });

  it('draws with lengths of its own, which are the same in a picture that is saved', () => {
    const chosen = Object.entries(view.settings).flatMap(([name, values]) =>
      values.map((value) => ({ [view.id]: { [name]: value } })),
    );
    for (const settings of chosen) {
      const input = inputFor(view, tables, { ...DEFAULT_STATE, settings });
      const frame = { width: 784, height: view.heightFor(784, settings[view.id]) };
      const { container, unmount } = render(<view.Component input={input} frame={frame} />);
      const shapes = [...container.querySelectorAll('svg :is(line, rect, circle, text)')];
      expect(shapes.length).toBeGreaterThan(0);
      const shares = shapes.filter((shape) =>
        [...shape.attributes].some(
          ({ name, value }) => name !== 'style' && /^[\d.]+%$/u.test(value),
        ),
      );
      expect(shares.map(({ outerHTML }) => outerHTML)).toEqual([]);
      unmount();
    }
  });

  it('draws the same where only what it is exempt from changes, and else not', () => {
    const filtered = (filter: Partial<ExplorerState['filter']>, from = pipelines): ViewInput =>
      inputFor(view, tables, { ...DEFAULT_STATE, filter: { ...NO_FILTER, ...filter } }, from);
    const exempt = view.exempt.includes('time') ? { from: 20_000, to: 20_100 } : { actor: ['ttp'] };
    const before = filtered({});
    const after = filtered(exempt);
    expect(after.context).toBe(before.context);
    expect(after.passing).not.toBe(before.passing);
    const placed = placedText(view, before, 784);
    expect(placedText(view, after, 784)).toBe(placed);
    // Also where nothing is kept of a step before.
    expect(placedText(view, filtered(exempt, freshPipelines), 784)).toBe(placed);
    expect(placedText(view, filtered({ q: 'Torkham' }), 784)).not.toBe(placed);
  });
});
