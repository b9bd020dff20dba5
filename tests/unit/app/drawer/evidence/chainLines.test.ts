import { describe, expect, test } from 'vitest';
import { answersTo, followedBy } from '../../../../../src/app/drawer/evidence/chainLines.ts';
import { isEvent } from '../../../../../src/domain/record.ts';
import { drawerPipeline } from '../../../../fixtures/drawerInput.ts';
import { realTables } from '../../../../fixtures/realTables.ts';

const { dataset } = drawerPipeline(realTables());
const records = [...dataset.incidents.rows, ...dataset.events.rows];

/** Everything that leads to the root by any number of links, without order. */
function naiveFollowers(root: string): Set<string> {
  const found = new Set<string>();
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const { id, responds_to } of dataset.events.rows) {
      if (id !== root && responds_to.some((link) => link.id === root || found.has(link.id))) {
        found.add(id);
      }
    }
  }
  return found;
}

describe('chains', () => {
  test('hold everything that follows, each act once', () => {
    for (const record of records) {
      const ids = followedBy(dataset, record).map((line) => line.record.id);
      expect(ids).toHaveLength(new Set(ids).size);
      expect(new Set(ids)).toEqual(naiveFollowers(record.id));
    }
  });

  test('put an answer right under what it answers', () => {
    for (const record of records) {
      const lines = followedBy(dataset, record);
      lines.forEach((line, index) => {
        const above = lines.slice(0, index).findLast(({ depth }) => depth === line.depth - 1);
        const parent = line.depth === 0 ? record.id : above?.record.id;
        const links = isEvent(line.record) ? line.record.responds_to : [];
        expect(links.map(({ id }) => id)).toContain(parent);
      });
    }
  });

  test('go back to what each act says it answers', () => {
    for (const event of dataset.events.rows) {
      const ids = answersTo(dataset, event).map(({ record }) => record.id);
      expect(ids.toSorted()).toEqual(event.responds_to.map(({ id }) => id).toSorted());
    }
  });

  test('count days where both are known: of the event, and to the day', () => {
    const isKnown = ({ date, date_basis: basis }: (typeof records)[number]): boolean =>
      date.length === 10 && basis === 'event';
    let reported = 0;
    for (const root of records) {
      const lines = [
        ...followedBy(dataset, root),
        ...(isEvent(root) ? answersTo(dataset, root) : []),
      ];
      for (const { record, days } of lines) {
        const whole = (Date.parse(record.date) - Date.parse(root.date)) / 86_400_000;
        expect(days).toBe(isKnown(root) && isKnown(record) ? whole : null);
        if ([root, record].some((one) => one.date_basis === 'reported')) reported += 1;
      }
    }
    expect(reported).toBeGreaterThan(10);
  });
});
