import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { LATER_ENGLISH as texts } from '../../../../src/i18n/laterTexts.ts';
import { dayOf, isoOfDay } from '../../../../src/lib/days.ts';
import {
  blocksOf,
  comparisonsFor,
  lengthOf,
  panelsOf,
} from '../../../../src/studies/trackers/blocks.ts';
import {
  choiceOfMonth,
  choiceOfPlace,
  readSettings,
} from '../../../../src/studies/trackers/readSettings.ts';
import {
  GROUP_CHOICES,
  METRIC_CHOICES,
  PLACE_CHOICES,
} from '../../../../src/studies/trackers/settings.ts';
import { trackersTable } from '../../../../src/studies/trackers/table.ts';
import { diplomacyInput } from '../../../fixtures/diplomacyInput.ts';
import { realTables } from '../../../fixtures/realTables.ts';

const TOTALS = realTables()['period-totals'];
const whole = diplomacyInput();

describe('the choices', () => {
  it('lead to every total that can be compared, each under one choice of each', () => {
    const found = METRIC_CHOICES.flatMap((metric) =>
      GROUP_CHOICES.filter((group) => group !== 'filter').flatMap((group) =>
        PLACE_CHOICES.filter((place) => place !== 'all').flatMap((place) =>
          metric === 'attacks' && group !== 'all'
            ? []
            : comparisonsFor(readSettings({ metric, group, place }), whole),
        ),
      ),
    ).map(({ total }) => total.total.id);
    const wanted = TOTALS.filter(
      ({ metric, low, best, high }) =>
        ['killed', 'wounded', 'attacks'].includes(metric) && (low ?? best ?? high) !== null,
    ).map(({ id }) => id);
    expect(found.toSorted()).toEqual(wanted.toSorted());
    expect(new Set(found).size).toBe(found.length);
  });

  it('hold what they do not know for their defaults, and give attacks no victims', () => {
    const defaults = {
      metric: 'killed',
      group: 'filter',
      groups: [null],
      place: 'all',
      gap: 'all',
      months: 'all',
    };
    expect(readSettings(undefined)).toEqual(defaults);
    expect(readSettings({ metric: 'x', group: 'y', place: 'z', gap: 'v', months: 'w' })).toEqual(
      defaults,
    );
    expect(readSettings({ metric: 'attacks', group: 'civilians' }).groups).toEqual([null]);
    expect(readSettings({}, ['civilians', 'militants']).groups).toEqual(['civilians', 'militants']);
    expect(readSettings({ group: 'all' }, ['civilians']).groups).toEqual([null]);
    expect(choiceOfPlace({ kind: 'country', country: 'TJ' })).toBeNull();
    expect(choiceOfMonth({ country: 'TJ', coverage: 'thin' })).toBeNull();
    expect(choiceOfMonth({ country: 'AF', coverage: 'thin' })).toBe('afghanistan-thin');
    expect(readSettings({ months: 'afghanistan-thin' }).months).toBe('afghanistan-thin');
  });
});

describe('the blocks', () => {
  const settings = readSettings({});
  const comparisons = comparisonsFor(settings, whole);
  const blocks = blocksOf(comparisons);

  it('hold each total once, beside the sum of its own days, place and victims', () => {
    const ids = blocks.flatMap(({ rows }) => rows.map(({ total }) => total.total.id));
    expect(ids.toSorted()).toEqual(comparisons.map(({ total }) => total.total.id).toSorted());
    for (const { days, place, own, rows } of blocks) {
      for (const one of rows) {
        expect(one.total).toMatchObject({ days, place });
        expect(one.own).toBe(own);
      }
      const figures = rows.map(({ total }) => total.figure.best);
      expect(figures).toEqual(figures.toSorted((a, b) => a - b));
    }
  });

  it('keep revisions of one tracker apart', () => {
    const year = blocks.find(({ rows }) =>
      rows.some(({ total }) => total.total.id === 'picss-2022-killed'),
    );
    const picss = year?.rows.filter(({ total }) => total.total.said_by === 'picss');
    expect(picss?.map(({ total }) => total.total.id)).toEqual([
      'picss-2022-killed',
      'picss-2022-revised-killed',
    ]);
    for (const one of picss ?? []) expect(one.reasons).toContain('revised');
  });

  it('stand in panels by length, the latest first, on a scale that holds every number', () => {
    const panels = panelsOf(blocks);
    expect(panels.flatMap((panel) => panel.blocks)).toHaveLength(blocks.length);
    for (const { length, blocks: own, greatest } of panels) {
      const ends = own.map(({ days }) => days.last);
      expect(ends).toEqual(ends.toSorted((a, b) => b - a));
      for (const { days, own: sum, rows } of own) {
        expect(lengthOf(days)).toBe(length);
        expect(sum.range?.top ?? 0).toBeLessThanOrEqual(greatest);
        for (const { total } of rows) expect(total.figure.high).toBeLessThanOrEqual(greatest);
      }
    }
    expect(panelsOf([])).toEqual([]);
  });

  it('are those that the reader’s period touches', () => {
    const december = { from: dayOf(2022, 12, 1), to: dayOf(2022, 12, 31) };
    const input = diplomacyInput({ filter: { ...NO_FILTER, ...december } });
    const shown = comparisonsFor(settings, input).map(({ total }) => total.total.id);
    const wanted = comparisons
      .filter(
        ({ total: { days } }) =>
          isoOfDay(days.last) >= '2022-12-01' && isoOfDay(days.first) <= '2022-12-31',
      )
      .map(({ total }) => total.total.id);
    expect(shown).toEqual(wanted);
    expect(shown).toContain('picss-2022-12-killed-all');
    expect(shown.length).toBeLessThan(comparisons.length);
    const before = diplomacyInput({ filter: { ...NO_FILTER, to: dayOf(2015, 1, 1) } });
    expect(comparisonsFor(settings, before)).toEqual([]);
  });
});

describe('the table', () => {
  it('has a row a total with its figure, ours, the gap, the reasons and the record’s words', () => {
    const settings = readSettings({ group: 'security-forces' });
    const comparisons = comparisonsFor(settings, whole);
    const table = trackersTable(comparisons, settings, whole.dataset, texts);
    expect(table.rows).toHaveLength(comparisons.length);
    const row = table.rows.find(({ key }) => key === 'satp-2023-ytd-sf');
    const said = row?.cells.map(({ text }) => text) ?? [];
    expect(said.slice(0, 5)).toEqual([
      '1 Jan – 2 Aug 2023',
      'SATP',
      'Pakistan',
      'Pakistani security forces',
      '329',
    ]);
    expect(said[8]).toMatch(/^\d+–\d+ more than here/u);
    expect(said[9]).toContain('counts attacks only');
    expect(said[10]).toContain('"this year" in an article of early August 2023');
    expect(row?.cells[5]?.leadsTo).toBeTypeOf('function');
    for (const { key, cells } of table.rows) {
      expect(cells).toHaveLength(table.columns.length);
      const source = whole.dataset.sources.rows.find(
        ({ id }) => id === TOTALS.find((one) => one.id === key)?.source,
      );
      expect(cells[4]?.address ?? null, key).toBe(source?.url ?? null);
      // Without a page the figure opens the total's own entry.
      if (!source?.url) {
        expect(cells[4]?.leadsTo?.(whole.state).select, key).toEqual([{ kind: 'total', id: key }]);
      }
    }
  });
});
