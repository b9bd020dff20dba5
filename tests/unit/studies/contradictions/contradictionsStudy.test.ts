import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS, type Topic } from '../../../../src/domain/vocabulary.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { binSpan, buildTimeBins } from '../../../../src/lib/timeBins.ts';
import { contradictionsBetween, contradictionsOf } from '../../../../src/model/contradictions.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import {
  countAt,
  moveCount,
  placeCounts,
} from '../../../../src/studies/contradictions/placeCounts.ts';
import { positionsOn } from '../../../../src/studies/contradictions/positions.ts';
import { positionsTable } from '../../../../src/studies/contradictions/positionsTable.ts';
import { seriesByKind } from '../../../../src/studies/contradictions/series.ts';
import { readSettings, SETTINGS, SIDES } from '../../../../src/studies/contradictions/settings.ts';
import { sideBlocks } from '../../../../src/studies/contradictions/sides.ts';
import { contradictionsTable } from '../../../../src/studies/contradictions/table.ts';
import { diplomacyInput, zoomedTo } from '../../../fixtures/diplomacyInput.ts';

const input = diplomacyInput();
const { dataset, time } = input;
const all = contradictionsOf(dataset);
const events = dataset.events.rows;
const anySides = contradictionsBetween(all, 'any', 'any', input.passing).open;
const capitals = contradictionsBetween(all, 'pakistan', 'kabul', input.passing).open;
const series = seriesByKind(anySides, time.bins);
const campOf = (id: string) => dataset.actors.rows.find((actor) => actor.id === id)?.camp;

describe('seriesByKind', () => {
  it('puts each contradiction into the bin of its first day, once', () => {
    for (const unit of ['month', 'quarter', 'year'] as const) {
      const bins = buildTimeBins(unit, dataset.extent);
      for (const { kind, all: listed, bins: lists, outside } of seriesByKind(anySides, bins)) {
        expect(listed).toEqual(anySides.filter((one) => one.kind === kind));
        expect(outside).toEqual([]);
        lists.forEach((list, bin) => {
          const { first, last } = binSpan(bins, bin);
          const naive = anySides.filter(
            (one) => one.kind === kind && one.day >= first && one.day <= last,
          );
          expect(list).toEqual(naive);
        });
      }
    }
  });

  it('counts what is off the axis apart', () => {
    const [first, last] = [20_370, 20_400];
    const near = diplomacyInput(zoomedTo(first, last)).time;
    for (const { all: listed, bins, outside } of seriesByKind(anySides, near.bins)) {
      expect([...bins.flat(), ...outside]).toHaveLength(listed.length);
      for (const { day } of outside) expect(day < first || day > last).toBe(true);
    }
    expect(seriesByKind(anySides, near.bins).some(({ outside }) => outside.length > 0)).toBe(true);
  });

  it('keeps a row for every kind where nothing passes', () => {
    const empty = seriesByKind([], time.bins);
    expect(empty).toHaveLength(6);
    expect(placeCounts(empty, time.bins, time.shown, 800).greatest).toBe(1);
    expect(moveCount('Home', null, empty)).toBeNull();
  });
});

describe('placeCounts', () => {
  it('draws heights on one scale, inside the row, and finds every bar again', () => {
    for (const width of [320, 784, 1700]) {
      const placed = placeCounts(series, time.bins, time.shown, width);
      placed.rows.forEach((row, index) => {
        for (const bar of row.bars) {
          const count = series[index]?.bins[bar.bin]?.length ?? 0;
          expect(bar.height / (row.base - row.high)).toBeCloseTo(count / placed.greatest);
          expect(bar.x).toBeGreaterThanOrEqual(placed.time.left);
          expect(bar.x + bar.width).toBeLessThanOrEqual(placed.time.right);
          const at = countAt(placed, bar.x + bar.width / 2, row.base - 1);
          expect(at).toEqual({ row: index, bin: bar.bin });
        }
      });
    }
  });

  it('is walked by key over bars that count something, none left out', () => {
    const seen: string[] = [];
    let at = moveCount('Home', null, series);
    for (let steps = 0; at && steps < 400; steps += 1) {
      seen.push(`${at.row} ${at.bin}`);
      const next = moveCount('ArrowRight', at, series);
      if (next?.bin !== at.bin) at = next;
      else {
        const below = moveCount('ArrowDown', at, series);
        at = below?.row === at.row ? null : below && moveCount('Home', below, series);
      }
    }
    const naive = series.flatMap(({ bins }, row) =>
      bins.flatMap((list, bin) => (list.length > 0 ? [`${row} ${bin}`] : [])),
    );
    expect(seen).toEqual(naive);
    expect(moveCount('x', null, series)).toBeNull();
  });
});

describe('sides and table', () => {
  it('shows the two sides asked for and nobody else', () => {
    expect(capitals.length).toBeGreaterThan(30);
    for (const one of capitals) {
      const camps = sideBlocks(one, 'pakistan', 'kabul').map((block) => block.camps);
      expect(camps.flat()).toContain('pakistan');
      expect(camps.flat()).toContain('kabul');
      const sayings = new Set(
        one.oppositions.flatMap(({ one: a, other }) => [a.key, ...(other ? [other.key] : [])]),
      );
      const shown = sideBlocks(one, 'pakistan', 'kabul').flatMap((block) =>
        block.sayings.map(({ key }) => key),
      );
      expect(shown.toSorted()).toEqual([...sayings].toSorted());
    }
  });

  it('names both sides in every row of the file', () => {
    const table = contradictionsTable(anySides, 'between any sides', dataset, LATER_ENGLISH);
    const column = (key: string) => table.columns.findIndex((one) => one.key === key);
    expect(table.rows).toHaveLength(
      anySides.reduce((sum, { oppositions }) => sum + oppositions.length, 0),
    );
    for (const { key, cells } of table.rows) {
      expect(cells[column('one')]?.text, key).not.toBe('');
      expect(cells[column('oneSays')]?.text, key).not.toBe('');
      expect(cells[column('other')]?.text, key).not.toBe('');
      expect(cells[column('about')]?.opens, key).toBeDefined();
      if (cells[column('other')]?.text !== 'not named in the record') {
        expect(cells[column('otherSays')]?.text, key).not.toBe('');
        expect(cells[column('basis')]?.text, key).not.toBe('');
      }
    }
  });
});

/** What stands against a position by link, straight from the record. */
function naiveLinked(id: string, topic: Topic, stance: string): string[] {
  const event = events.find((one) => one.id === id);
  const opposed = (mine: string, theirs: string): boolean =>
    [mine, theirs].filter((one) => one === 'asserts' || one === 'corroborates').length === 1 &&
    [mine, theirs].filter((one) => one === 'denies' || one === 'doubts').length === 1;
  return events
    .filter((other) => {
      const kinds = [
        ...(event?.responds_to.filter((link) => link.id === other.id) ?? []),
        ...other.responds_to.filter((link) => link.id === id),
      ].map(({ kind }) => kind);
      const against = other.topics.some(
        (one) => one.topic === topic && opposed(stance, one.stance),
      );
      const shared = other.initiators.some((a) =>
        event?.initiators.some((b) => campOf(a) === campOf(b)),
      );
      return against && (kinds.includes('denies') || (kinds.length > 0 && !shared));
    })
    .map((other) => other.id);
}

describe('positions', () => {
  it('are every stance of the four on the topic, with what links set against it', () => {
    for (const topic of TOPICS) {
      const { rows, others } = positionsOn(topic, dataset, input.passing.events);
      const naive = events.flatMap(({ id, topics }) =>
        topics
          .filter((one) => one.topic === topic)
          .map(({ stance }) => ({ id, stance }))
          .filter(({ stance }) => /asserts|denies|doubts|corroborates/u.test(stance)),
      );
      expect(rows.map(({ act, stance }) => `${act.id} ${stance}`).toSorted()).toEqual(
        naive.map(({ id, stance }) => `${id} ${stance}`).toSorted(),
      );
      const touching = events.filter(({ topics }) => topics.some((one) => one.topic === topic));
      expect(new Set(naive.map(({ id }) => id)).size + others.length).toBe(touching.length);
      for (const { act, stance, linked, answers } of rows) {
        expect(answers.toSorted()).toEqual(act.responds_to.map(({ id }) => id).toSorted());
        expect(linked.map((one) => one.act.id).toSorted()).toEqual(
          naiveLinked(act.id, topic, stance).toSorted(),
        );
      }
    }
  });

  it('names an answer where a link gives one, and says that none is recorded where not', () => {
    const positions = positionsOn('sanctuary', dataset, input.passing.events);
    const table = positionsTable(positions, 'sanctuary', dataset, LATER_ENGLISH);
    const at = table.columns.findIndex(({ key }) => key === 'against');
    expect(table.rows.length).toBeGreaterThan(50);
    const linked = positions.rows.filter((row) => row.linked.length > 0).length;
    expect(linked).toBeGreaterThan(5);
    expect(table.rows.length - linked).toBeGreaterThan(5);
    table.rows.forEach(({ cells }, row) => {
      const cell = cells[at];
      if ((positions.rows[row]?.linked.length ?? 0) > 0) {
        expect(cell?.opens).toBeDefined();
        expect(cell?.text).toMatch(/^(?:asserted|corroborated|denied|doubted) by /u);
      } else {
        expect(cell).toEqual({ text: 'no answer recorded', sort: 'no answer recorded' });
      }
    });
    const unga = table.rows.find(({ key }) => key === '2022-09-23-shehbaz-unga asserts');
    expect(unga?.cells[at]?.text).toMatch(/^denied by .*, 24 Sep 2022/u);
  });

  it('are those of the acts that pass, whichever those are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: events.length, maxLength: events.length }),
        fc.constantFrom(...TOPICS),
        (passes, topic) => {
          const mask = Uint8Array.from(passes, Number);
          const { rows, others } = positionsOn(topic, dataset, mask);
          const expected: string[] = [];
          let neither = 0;
          // The naive way: over all acts from the newest, over all their topics.
          for (let row = events.length - 1; row >= 0; row -= 1) {
            const act = events[row];
            const own = act?.topics.filter((one) => one.topic === topic) ?? [];
            if (!act || !passes[row] || own.length === 0) continue;
            const taken = own.filter(({ stance }) =>
              ['asserts', 'denies', 'doubts', 'corroborates'].includes(stance),
            );
            if (taken.length === 0) neither += 1;
            for (const { stance } of taken) expected.push(`${act.id} ${stance}`);
          }
          expect(rows.map(({ act, stance }) => `${act.id} ${stance}`)).toEqual(expected);
          expect(others).toHaveLength(neither);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('still names the other side when the filter lets one act pass alone', () => {
    const row = dataset.events.rowOf.get('2022-09-23-shehbaz-unga') ?? -1;
    const mask = new Uint8Array(events.length);
    mask[row] = 1;
    const { rows } = positionsOn('sanctuary', dataset, mask);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.linked[0]?.act.id).toBe('2022-09-24-iea-mfa-unga');
    mask[row] = 0;
    expect(positionsOn('sanctuary', dataset, mask)).toEqual({ rows: [], others: [] });
  });
});

describe('settings', () => {
  it('have the defaults first, and read nothing else for them', () => {
    expect(readSettings(undefined)).toEqual({
      a: SETTINGS.a[0],
      b: SETTINGS.b[0],
      topic: SETTINGS.topic[0],
    });
    expect([...SETTINGS.b].toSorted()).toEqual([...SIDES].toSorted());
    expect(readSettings({ a: 'any', b: 'armed-groups', topic: 'trade' })).toEqual({
      a: 'any',
      b: 'armed-groups',
      topic: 'trade',
    });
    expect(DEFAULT_STATE.settings).toEqual({});
  });
});
