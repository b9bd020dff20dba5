import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../../src/data/dataset.ts';
import { ENGLISH } from '../../../../src/i18n/texts.ts';
import { rowHeadings } from '../../../../src/views/casualties/headings.ts';
import { buildSeries } from '../../../../src/views/casualties/series.ts';
import { casualtyInput } from '../../../fixtures/casualtyInput.ts';
import { realTables } from '../../../fixtures/realTables.ts';

const dataset = buildDataset(realTables(), 'test');
const settings = { casualties: { rows: 'groups' } };
const series = buildSeries(casualtyInput(dataset, { settings }));

function headingsAt(width: number, narrow = false) {
  return rowHeadings(series, width, narrow, ENGLISH).flatMap((heading) => heading ?? []);
}

describe('headings of rows', () => {
  it('say everything where there is room', () => {
    for (const { about, notes } of headingsAt(1100)) {
      expect(about).not.toBeNull();
      expect(notes[0]).toContain('with a figure');
    }
    expect(headingsAt(1100).filter(({ notes }) => notes.length === 2)).not.toEqual([]);
  });

  it('end within the frame at every width', () => {
    for (let width = 560; width <= 800; width += 1) {
      for (const { widths } of headingsAt(width)) {
        expect(widths.start + 8 + widths.end).toBeLessThanOrEqual(width - 12);
      }
    }
  });

  it('leave out what explains the row before what the range rests on', () => {
    const whole = headingsAt(1100);
    for (let width = 300; width <= 800; width += 1) {
      headingsAt(width).forEach(({ about, notes }, row) => {
        if (notes.length < (whole[row]?.notes.length ?? 0)) expect(about).toBeNull();
      });
    }
    expect(headingsAt(600)[0]).toMatchObject({ name: 'Civilians', about: null });
    expect(headingsAt(600)[0]?.notes).toHaveLength(2);
  });

  it('keep name and range where there is room for nothing else', () => {
    for (const { name, about, range, notes } of headingsAt(200)) {
      expect([name, range]).not.toContain('');
      expect([about, notes]).toEqual([null, []]);
    }
  });

  it('have no notes on a phone', () => {
    for (const { about, notes } of headingsAt(550, true)) {
      expect([about, notes]).toEqual([null, []]);
    }
  });

  it('are for rows by group alone', () => {
    const one = buildSeries(casualtyInput(dataset, {}));
    expect(rowHeadings(one, 800, false, ENGLISH)).toEqual([null]);
  });
});
