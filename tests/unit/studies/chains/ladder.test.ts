import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { fullMask } from '../../../../src/lib/rowMask.ts';
import { chainsOf } from '../../../../src/model/responseChains.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { shownIncident, withLadder } from '../../../../src/studies/chains/chooseIncident.ts';
import { dayScale } from '../../../../src/studies/chains/dayScale.ts';
import {
  answeredIncidents,
  ladderOf,
  mostAnswered,
} from '../../../../src/studies/chains/ladder.ts';
import { ladderTable } from '../../../../src/studies/chains/ladderTable.ts';
import { placeLadder } from '../../../../src/studies/chains/placeLadder.ts';
import { realDataset } from '../../../fixtures/realDataset.ts';

const dataset = realDataset();
const chains = chainsOf(dataset);
const incidents = dataset.incidents.rows;
const events = dataset.events.rows;
const everyAct = { events: fullMask(events.length) };
const answered = answeredIncidents(dataset, chains, fullMask(incidents.length));
const ladders = answered.map((incident) => ladderOf(dataset, chains, incident, everyAct));

describe('ladderOf', () => {
  it('has all that answers an incident, each once, with every link that ties it to the ladder', () => {
    for (const { incident, acts, undated } of ladders) {
      const members = new Set([incident.id]);
      for (let before = 0; before < members.size;) {
        before = members.size;
        for (const { id, responds_to } of events) {
          if (responds_to.some((link) => members.has(link.id))) members.add(id);
        }
      }
      const all = [...acts, ...undated];
      expect(all.map(({ act }) => act.id).toSorted()).toEqual(
        [...members].filter((id) => id !== incident.id).toSorted(),
      );
      for (const { act, links } of all) {
        expect(links.map(({ cause }) => cause).toSorted()).toEqual(
          act.responds_to
            .map(({ id }) => id)
            .filter((id) => members.has(id))
            .toSorted(),
        );
      }
    }
  });

  it('gives days exactly where the day of both is known, not that of a report only', () => {
    const isKnown = (one: { readonly date: string; readonly date_basis: string }): boolean =>
      one.date.length === 10 && one.date_basis === 'event';
    let reported = 0;
    for (const { incident, acts, undated, joined, lasted } of ladders) {
      for (const { act, days } of [...acts, ...undated]) {
        const whole = (Date.parse(act.date) - Date.parse(incident.date)) / 86_400_000;
        expect(days).toBe(isKnown(act) && isKnown(incident) ? whole : null);
        if ([act, incident].some((one) => one.date_basis === 'reported')) reported += 1;
      }
      expect(undated.every(({ days }) => days === null)).toBe(true);
      for (const { incident: other, days } of joined) {
        expect(days === null).toBe(!isKnown(other) || !isKnown(incident));
      }
      if (!isKnown(incident)) expect(lasted).toBe(0);
    }
    expect(reported).toBeGreaterThan(10);
  });

  it('says why there are no days: a report’s date, or none to the day', () => {
    const why = ladders.flatMap((ladder) =>
      ladder.undated.flatMap(({ act, links }) =>
        links.map(() => ({
          reported: [act, ladder.incident].some((one) => one.date_basis === 'reported'),
          said: ladderTable(ladder, dataset, LATER_ENGLISH).rows.find(({ key }) =>
            key.endsWith(` ${act.id}`),
          )?.cells[0],
        })),
      ),
    );
    const { noDays } = LATER_ENGLISH.messages.studies.chains.ladder;
    for (const { reported, said } of why) {
      expect(said).toEqual({ text: reported ? noDays.reported : noDays.undated, sort: null });
    }
    expect(new Set(why.map(({ reported }) => reported))).toEqual(new Set([true, false]));
  });

  it('says which acts the filter leaves out, and keeps them', () => {
    const [incident] = answered;
    if (!incident) throw new Error('some incident is answered');
    const none = ladderOf(dataset, chains, incident, { events: new Uint8Array(events.length) });
    expect(none.acts.length + none.undated.length).toBeGreaterThan(0);
    expect([...none.acts, ...none.undated].every(({ passes }) => !passes)).toBe(true);
  });

  it('comes out as a table with a row a link', () => {
    for (const ladder of ladders) {
      const table = ladderTable(ladder, dataset, LATER_ENGLISH);
      const links = [...ladder.acts, ...ladder.undated].flatMap((one) => one.links);
      expect(table.rows).toHaveLength(links.length);
      expect(table.rows.filter(({ cells }) => cells.at(-1)?.text === 'inferred')).toHaveLength(
        links.filter(({ basis }) => basis === 'inferred').length,
      );
    }
  });
});

describe('placeLadder', () => {
  it('has a row an act and one a camp, and a line a link whose ends are drawn', () => {
    for (const ladder of ladders) {
      const { rows, lines, scale } = placeLadder(ladder);
      const drawn = new Set([ladder.incident.id, ...ladder.acts.map(({ act }) => act.id)]);
      const camps = new Set(ladder.acts.map(({ camp }) => camp));
      expect(rows).toHaveLength(ladder.acts.length + camps.size);
      expect(lines).toHaveLength(
        ladder.acts.flatMap(({ links }) => links).filter(({ cause }) => drawn.has(cause)).length,
      );
      for (const line of lines) {
        const row = rows[line.toRow];
        expect(row?.kind === 'act' && row.act.act.id).toBe(line.link.effect);
        expect(line.toX).toBe(row?.kind === 'act' ? scale.at(row.act.days ?? -1) : null);
        const from = rows[line.fromRow];
        if (line.fromX !== null) {
          expect(from?.kind === 'act' && from.act.act.id).toBe(line.link.cause);
        }
      }
    }
  });
});

describe('dayScale', () => {
  it('runs from 0 to 1, never backwards, with its ticks in order and on the scale', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.double({ min: 0.35, max: 0.6, noNaN: true }), (last, near) => {
        const { at, ticks, breakAt } = dayScale(last, near);
        expect(at(0)).toBe(0);
        if (last >= 3) expect(at(last)).toBeCloseTo(1);
        for (let day = 1; day <= last; day += 1) expect(at(day)).toBeGreaterThan(at(day - 1));
        expect(ticks).toEqual([...new Set(ticks)].toSorted((a, b) => a - b));
        expect(ticks.every((day) => at(day) <= 1.0001 && Number.isInteger(day))).toBe(true);
        expect(breakAt === null).toBe(last <= 12);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the incident of the ladder', () => {
  const [first, second] = answered;
  const select = (id: string) => [{ kind: 'record', id } as const];

  it('is the one answered most, among those that pass', () => {
    const most = mostAnswered(answered, chains);
    const count = (id: string): number =>
      events.filter(({ responds_to }) => responds_to.some((link) => link.id === id)).length;
    expect(count(most?.id ?? '')).toBe(Math.max(...incidents.map(({ id }) => count(id))));
    expect(shownIncident(dataset, DEFAULT_STATE, answered, chains)).toBe(most);
    expect(shownIncident(dataset, DEFAULT_STATE, [], chains)).toBeNull();
  });

  it('is the chosen one, and before that the one that is open in the drawer', () => {
    if (!first || !second) throw new Error('two incidents are answered');
    const chosen = withLadder(first.id, dataset)({ ...DEFAULT_STATE, select: select(second.id) });
    expect(chosen.select).toEqual([]);
    expect(shownIncident(dataset, chosen, answered, chains)).toBe(first);
    const open = { ...chosen, select: select(second.id) };
    expect(shownIncident(dataset, open, answered, chains)).toBe(second);
    const act = { ...chosen, select: select(events[0]?.id ?? '') };
    expect(shownIncident(dataset, act, answered, chains)).toBe(first);
    expect(withLadder(first.id, dataset)(act).select).toEqual(act.select);
  });
});
