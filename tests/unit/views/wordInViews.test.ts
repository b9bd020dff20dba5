/** Whose word is in force, through all three views: series, summaries and tables. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/days.ts';
import { LATER_ENGLISH } from '../../../src/i18n/laterTexts.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../src/state/explorer.ts';
import { casualties } from '../../../src/views/casualties/index.ts';
import { buildReadout } from '../../../src/views/casualties/readout.ts';
import { diplomacy } from '../../../src/views/diplomacy/index.ts';
import { network } from '../../../src/views/network/index.ts';
import { diplomacyInput, REAL_PIPELINE } from '../../fixtures/diplomacyInput.ts';

const { dataset } = REAL_PIPELINE;
const CASE = '2025-10-11-durand-line-clashes';
/** The two nights of the case by days, with nothing else in them. */
const october = (word: string): Partial<ExplorerState> => ({
  word,
  bin: 'day',
  settings: { casualties: { zoom: '1' } },
  filter: {
    ...DEFAULT_STATE.filter,
    from: dayOf(2025, 10, 11),
    to: dayOf(2025, 10, 12),
    q: 'Durand Line',
  },
});

describe('the October case on the word of', () => {
  it.each([
    ['range', '32–258+'],
    ['best', '32–258+'],
    ['admissions', '32'],
    ['pakistan', '223+'],
    ['kabul', '67'],
    ['armed-groups', null],
    ['independent', null],
    ['press', null],
    ['ispr', '223+'],
    ['mujahid', '67'],
  ])('%s is %s in chart, readout, table and summary', async (word, figure) => {
    const input = diplomacyInput(october(word));
    const row = dataset.incidents.rowOf.get(CASE) ?? -1;
    expect([...input.passing.incidents].flatMap((bit, at) => (bit === 1 ? [at] : []))).toEqual([
      row,
    ]);
    const series = casualties.series(input);
    const bin = series.rows[0]?.bins.findIndex(({ records }) => records > 0) ?? -1;
    const bar = series.rows[0]?.bins[bin];
    const ghost = series.rows[0]?.ghosts?.[bin];
    const readout = buildReadout(series, 0, bin, input, LATER_ENGLISH);
    const table = (await casualties.table.fetch())(series, LATER_ENGLISH, input);
    const cells = table.rows[0]?.cells.map(({ text }) => text) ?? [];
    const summary = (await casualties.summary.fetch())(series, LATER_ENGLISH);
    if (figure === null) {
      expect(bar?.kind).toBe('no-figure');
      expect(readout?.figure).toBe(LATER_ENGLISH.messages.readout.noStatement);
      expect(cells).not.toContain('0–0');
      expect(cells.at(-1)).toBe('1');
    } else {
      expect(bar && LATER_ENGLISH.format.range(bar.sum)).toBe(figure);
      expect(readout?.figure).toBe(`${figure} killed`);
      expect(cells).toContain(figure.split('–').at(-1));
    }
    expect(ghost ? LATER_ENGLISH.format.range(ghost) : null).toBe(
      word === 'range' ? null : '32–258+',
    );
    const { scale } = casualties.place(series, { width: 784, height: 245 }, input);
    // What others say, behind the bars, is never cut.
    if (word !== 'range') expect([scale.clip, scale.max >= 258]).toEqual([null, true]);
    const named = word !== 'range';
    expect(summary.includes('before the full range')).toBe(named);
    if (named && word !== 'best') {
      expect(readout?.full).toContain('32–258+');
      expect(cells).toContain('32–258+');
    }
  });
});

describe('acts and ties, which carry no figure', () => {
  const under = (word: string) => diplomacyInput({ word });
  it.each(['kabul', 'pakistan', 'independent', 'ttp'])(
    'pale where they are not %s’s own, counted by hand',
    async (word) => {
      const input = under(word);
      const members = REAL_PIPELINE.membership.get(word);
      const speaks = (id: string): boolean => {
        const actor = dataset.actors.rows[dataset.actors.rowOf.get(id) ?? -1];
        if (word === 'independent') return actor?.standing === 'independent';
        return members ? members.has(id) : actor?.camp === word;
      };
      const own = dataset.events.rows.filter(({ initiators }) => initiators.some(speaks));
      const lanes = diplomacy.series(input);
      const counts = Object.values(lanes.heard ?? {});
      expect(counts.reduce((a, b) => a + b, 0)).toBe(own.length);
      const acts = lanes.marks.lanes.flatMap(({ columns }) => columns.flatMap((one) => one.acts));
      expect(acts.filter(({ unheard }) => !unheard)).toHaveLength(
        own.filter(({ date }) => date.length > 4).length,
      );
      const table = (await diplomacy.table.fetch())(lanes, LATER_ENGLISH, input);
      const at = table.columns.findIndex(({ key }) => key === 'own');
      expect(table.rows.filter(({ cells }) => cells[at]?.text === 'own')).toHaveLength(own.length);
      expect((await diplomacy.summary.fetch())(lanes, LATER_ENGLISH)).toContain(
        `${own.length} of these are its own acts`,
      );

      const edges = network.series(input);
      for (const tie of edges.ties) {
        expect(edges.isTieHeard(tie)).toBe(
          tie.relations.some(
            ({ basis, said_by: by }) => basis === 'undisputed' || (by !== null && speaks(by)),
          ),
        );
      }
      expect(edges.links.some(({ heard }) => heard !== null && heard > 0)).toBe(true);
      expect(edges.links.every(({ acts: all, heard }) => heard !== null && heard <= all)).toBe(
        true,
      );
      const pairs = (await network.table.fetch())(edges, LATER_ENGLISH, input);
      expect(pairs.columns.map(({ key }) => key)).toContain('own');
    },
  );

  it.each(['range', 'best', 'admissions'])('are all there under %s', (word) => {
    expect(diplomacy.series(under(word)).heard).toBeNull();
    const { links, ties, isTieHeard } = network.series(under(word));
    expect(links.every(({ heard }) => heard === null)).toBe(true);
    expect(ties.every(isTieHeard)).toBe(true);
  });
});
