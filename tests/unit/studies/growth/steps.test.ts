/** Steps and their typical growth, against a plain second reading of the record. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Incident } from '../../../../src/domain/record.ts';
import { OUTCOMES } from '../../../../src/domain/vocabulary.ts';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { stepsOfIncident } from '../../../../src/model/figureSteps.ts';
import { lineLabel } from '../../../../src/studies/growth/lineWords.ts';
import { placeSteps } from '../../../../src/studies/growth/place.ts';
import { growthSeries, shownIncident } from '../../../../src/studies/growth/series.ts';
import { placeStrip } from '../../../../src/studies/growth/strip.ts';
import { growthTable } from '../../../../src/studies/growth/table.ts';
import { NO_TABLES } from '../../../fixtures/casualtyInput.ts';
import {
  diplomacyInput,
  diplomacyPipeline,
  REAL_PIPELINE,
} from '../../../fixtures/diplomacyInput.ts';
import { randomFilter } from '../../filter/randomFilter.ts';
import { withClaims } from './withClaims.ts';

const { dataset } = REAL_PIPELINE;
const incidents = dataset.incidents.rows;

const hasFigure = ({ low, best, high }: Claim): boolean =>
  low !== null || best !== null || high !== null;

/** Who speaks: of the press the paper, by its name before a bracket or a stroke, however it is recorded. */
function heardFrom({ said_by: by, source }: Claim): string {
  const actor = dataset.actors.rows.find(({ id }) => id === by);
  if (actor?.type !== 'media') return by;
  const printed = dataset.sources.rows.find(({ id }) => id === source)?.publisher ?? null;
  if (by === 'media' && printed === null) return `source ${source}`;
  return (
    /^[^(/]*/u
      .exec(by === 'media' ? (printed ?? '') : actor.name)?.[0]
      .trim()
      .toLowerCase() ?? ''
  );
}

const linesOf = (incident: Incident): (readonly (readonly [string, string | null])[])[] =>
  stepsOfIncident(dataset, incident, 'killed').lines.map(({ steps }) =>
    steps.map(({ claim, follows }) => [claim.id, follows] as const),
  );

describe('the steps of the record', () => {
  it('hold every claim with a figure once, and the others apart with their reason', () => {
    for (const incident of incidents) {
      for (const outcome of OUTCOMES) {
        const { lines, apart } = stepsOfIncident(dataset, incident, outcome);
        const claims = incident.claims.filter((claim) => claim.outcome === outcome);
        const inLines = lines.flatMap(({ steps }) => steps.map(({ claim }) => claim));
        expect(new Set([...inLines, ...apart.map(({ claim }) => claim)])).toEqual(new Set(claims));
        expect(inLines.length + apart.length).toBe(claims.length);
        for (const claim of inLines) expect(hasFigure(claim) && !claim.cumulative).toBe(true);
      }
    }
  });

  it('are stated exactly where the record says that a claim replaces one of the same speaker (of the unnamed press, the same paper) and group', () => {
    const drawn = new Set<string>();
    for (const incident of incidents) {
      for (const outcome of OUTCOMES) {
        for (const { steps } of stepsOfIncident(dataset, incident, outcome).lines) {
          steps.forEach(({ claim, follows }, at) => {
            if (follows !== 'stated') return;
            drawn.add(claim.id);
            expect(claim.supersedes).toBe(steps[at - 1]?.claim.id);
          });
        }
      }
    }
    const expected = incidents.flatMap(({ claims }) =>
      claims.filter((claim) => {
        const before = claims.find(({ id }) => id === claim.supersedes);
        return (
          before !== undefined &&
          before.group === claim.group &&
          heardFrom(before) === heardFrom(claim) &&
          ![before, claim].some((one) => one.cumulative || !hasFigure(one))
        );
      }),
    );
    expect(drawn).toEqual(new Set(expected.map(({ id }) => id)));
    expect(drawn.size).toBeGreaterThan(30);
  });

  it('are inferred only from an earlier to a later day of the same speaker and group', () => {
    let inferred = 0;
    for (const incident of incidents) {
      for (const { steps } of stepsOfIncident(dataset, incident, 'killed').lines) {
        steps.forEach((step, at) => {
          const before = steps[at - 1];
          if (step.follows !== 'inferred' || !before) return;
          inferred += 1;
          expect(step.day).toBeGreaterThan(before.day ?? Infinity);
          expect([heardFrom(step.claim), step.claim.group]).toEqual([
            heardFrom(before.claim),
            before.claim.group,
          ]);
          expect(step.claim.supersedes).toBeNull();
        });
      }
    }
    expect(inferred).toBeGreaterThan(0);
  });

  it('follow the army’s figures for the raids of February 2022', () => {
    const raids = incidents.find(({ id }) => id === '2022-02-02-panjgur-nushki-camps');
    if (!raids) throw new Error('the raids are not in the record');
    const { lines } = stepsOfIncident(dataset, raids, 'killed');
    const values = lines.map(({ said_by, group, steps }) => [
      said_by,
      group,
      steps.map(({ elapsed, figure }) => [elapsed, figure.value]),
    ]);
    expect(values).toContainEqual([
      'ispr',
      'security-forces',
      [
        [1, 1],
        [3, 9],
      ],
    ]);
    expect(values).toContainEqual([
      'bla',
      'security-forces',
      [
        [1, 100],
        [2, 170],
      ],
    ]);
  });
});

describe('what is no step', () => {
  it('is a claim that covers more than the incident, or gives no figure', () => {
    const incident = withClaims([
      { said_on: '2024-05-01', best: 3 },
      { said_on: '2024-05-02', best: 30, cumulative: true },
      { said_on: '2024-05-03', best: null, qualifier: 'dozens' },
    ]);
    expect(linesOf(incident)).toEqual([[['c0', null]]]);
    const { apart, moves } = stepsOfIncident(dataset, incident, 'killed');
    expect(moves).toBe(0);
    expect(apart.map(({ reason }) => reason)).toEqual(['cumulative', 'no-figure']);
  });

  it('is another figure of the same day, or one of which it is open what it follows', () => {
    const day = '2024-05-02';
    expect(linesOf(withClaims([{ said_on: day }, { said_on: day }]))).toHaveLength(2);
    const doubtful = [{ said_on: day }, { said_on: day }, { said_on: '2024-05-05' }];
    expect(linesOf(withClaims(doubtful))).toHaveLength(3);
  });

  it('is the later figure of another paper, even where the record says that it replaces the first', () => {
    const [dawn, geo] = ['Dawn', 'Geo News'].map((name) =>
      dataset.sources.rows.find(({ publisher }) => publisher === name),
    );
    const unprinted = dataset.sources.rows.filter(({ publisher }) => publisher === null);
    const [one, two] = unprinted;
    if (!dawn || !geo || !one || !two) throw new Error('the record has no such sources');
    const said = (source: string, day: number, supersedes: string | null = null) =>
      ({ said_by: 'media', source, said_on: `2024-05-0${day}`, supersedes }) as const;
    const papers = withClaims([said(dawn.id, 2), said(geo.id, 3, 'c0'), said(dawn.id, 4)]);
    expect(
      new Set(
        linesOf(papers)
          .flat()
          .map(([id, follows]) => `${id} ${follows}`),
      ),
    ).toEqual(new Set(['c0 null', 'c1 null', 'c2 null']));
    expect(linesOf(papers)).toHaveLength(3);
    const same = withClaims([said(dawn.id, 2), said(geo.id, 3), said(dawn.id, 4, 'c0')]);
    const { lines } = stepsOfIncident(dataset, same, 'killed');
    expect(lines.map(({ publisher, steps }) => [publisher, steps.length])).toEqual([
      ['Dawn', 2],
      ['Geo News', 1],
    ]);
    // Where no publisher is printed, another source is another speaker.
    expect(linesOf(withClaims([said(one.id, 2), said(two.id, 3)]))).toHaveLength(2);
  });

  it('is a figure that was replaced by one for another group', () => {
    const regrouped = withClaims([
      { said_on: '2024-05-02' },
      { said_on: '2024-05-03', group: 'all', supersedes: 'c0' },
      { said_on: '2024-05-04' },
    ]);
    expect(linesOf(regrouped)).toHaveLength(3);
  });
});

describe('days', () => {
  it('are not taken from the source where the speaker’s are known to the month', () => {
    const incident = withClaims([{ said_on: '2024-05' }, { said_on: '2024-06', supersedes: 'c0' }]);
    const { lines, moves } = stepsOfIncident(dataset, incident, 'killed');
    expect(moves).toBe(1);
    expect(lines[0]?.steps.map(({ day, elapsed }) => [day, elapsed])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(placeSteps(stepsOfIncident(dataset, incident, 'killed'), dataset, 800).lines).toEqual(
      [],
    );
  });

  it('are not counted from an incident that is dated to a month', () => {
    const incident = withClaims([{ said_on: '2024-05-02' }], '2024-05');
    expect(stepsOfIncident(dataset, incident, 'killed').lines[0]?.steps[0]?.elapsed).toBeNull();
  });

  it('are not counted from an incident of which only the report has a day', () => {
    const incident = withClaims([{ said_on: '2024-05-02' }]);
    const [known, reported] = (['event', 'reported'] as const).map(
      (basis) => stepsOfIncident(dataset, { ...incident, date_basis: basis }, 'killed').lines[0],
    );
    expect(known?.steps[0]?.elapsed).toBe(1);
    expect(reported?.steps[0]?.elapsed).toBeNull();
    // When it was said is known all the same.
    expect(reported?.steps[0]?.day).toBe(known?.steps[0]?.day);
  });
});

describe('what is shown', () => {
  it('is counted over what passes alone, whatever is filtered', () => {
    fc.assert(
      fc.property(randomFilter(dataset), fc.constantFrom(...OUTCOMES), (filter, outcome) => {
        const input = diplomacyInput({ filter, outcome });
        const series = growthSeries(input);
        const passing = new Set(
          incidents.filter((_, row) => input.passing.incidents[row] === 1).map(({ id }) => id),
        );
        for (const { incident } of series.growths) expect(passing.has(incident.id)).toBe(true);
        const naive = incidents.filter(
          ({ id, claims }) =>
            passing.has(id) &&
            claims.some((one) => one.outcome === outcome && !one.cumulative && hasFigure(one)),
        );
        expect(series.withFigure.map(({ incident }) => incident)).toEqual(naive);
        const table = growthTable(series.growths, dataset, LATER_ENGLISH);
        expect(table.rows).toHaveLength(series.growths.length);
        for (const { cells } of table.rows) {
          expect(cells.map(({ text }) => text).join(' ')).not.toMatch(/undefined|NaN|Infinity/u);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the incident selected, and says so where that has no step', () => {
    const plain = diplomacyInput();
    const series = growthSeries(plain);
    const most = Math.max(...series.withSteps.map(({ moves }) => moves));
    expect(shownIncident(plain, series).steps?.moves).toBe(most);
    const one = series.withSteps.find(({ moves }) => moves < most);
    const without = incidents.find(({ id }) => !series.withSteps.some((s) => s.incident.id === id));
    if (!one || !without) throw new Error('the record has no such incidents');
    const select = (id: string) => diplomacyInput({ select: [{ kind: 'record', id }] });
    expect(shownIncident(select(one.incident.id), series).steps?.incident).toBe(one.incident);
    const shown = shownIncident(select(without.id), series);
    expect(shown.selectedWithout?.incident).toBe(without);
    expect(shown.steps?.moves).toBe(most);
  });

  it('is nothing where nothing passes or nothing is recorded', () => {
    const none = diplomacyInput({ filter: { ...NO_FILTER, q: 'no such word' } });
    expect(growthSeries(none)).toMatchObject({
      withFigure: [],
      growths: [],
      stated: { median: null, counted: [], open: [] },
      byDay: { median: null, counted: [], open: [] },
    });
    const empty = diplomacyInput({}, diplomacyPipeline(NO_TABLES));
    expect(shownIncident(empty, growthSeries(empty))).toEqual({
      steps: null,
      selectedWithout: null,
    });
  });
});

describe('places', () => {
  it('keep every figure with a day inside the plot, in the order of days, and labels apart', () => {
    for (const steps of growthSeries(diplomacyInput()).withSteps) {
      for (const width of [300, 760, 1200]) {
        const placed = placeSteps(steps, dataset, width);
        for (const { points, line, label } of placed.lines) {
          expect(label).toBeLessThanOrEqual(placed.base);
          for (const { x, y } of points) {
            expect(x).toBeGreaterThanOrEqual(placed.left);
            expect(x).toBeLessThanOrEqual(placed.right);
            expect(y).toBeLessThanOrEqual(placed.base);
            expect(y).toBeGreaterThanOrEqual(0);
          }
          expect(lineLabel(line, steps.lines, 'ISPR', 120, LATER_ENGLISH)).toMatch(/\d/u);
        }
        const labels = placed.lines.map(({ label }) => label).toSorted((a, b) => a - b);
        labels.slice(1).forEach((y, at) => expect(y - (labels[at] ?? 0)).toBeGreaterThan(13.9));
      }
    }
  });

  it('put half and twice equally far from no change, and every known change on the strip', () => {
    const { growths } = growthSeries(diplomacyInput());
    const strip = placeStrip(growths, 600);
    expect(strip.dots).toHaveLength(
      growths.filter(({ multiple }) => multiple && multiple.least === multiple.most).length,
    );
    expect(strip.x(2) - strip.x(1)).toBeCloseTo(strip.x(1) - strip.x(0.5), 0);
    for (const { x, y } of strip.dots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(600);
      expect(y).toBeGreaterThan(0);
    }
    expect(new Set(strip.dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(strip.dots.length);
  });
});
