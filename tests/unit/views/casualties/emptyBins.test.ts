import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../../src/data/dataset.ts';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { spanOfText } from '../../../../src/lib/days.ts';
import { countEmptyBins } from '../../../../src/views/casualties/emptyBins.ts';
import { casualtyInput } from '../../../fixtures/casualtyInput.ts';
import { realTables } from '../../../fixtures/realTables.ts';

const tables = realTables();
const [incident] = tables.incidents;
if (!incident) throw new Error('the record has no incident');
/** Three months with an incident each, the empty months of a year between them. */
const dataset = buildDataset(
  {
    ...tables,
    incidents: ['2024-03-10', '2024-12-20', '2025-06-05'].map((date, index) => ({
      ...incident,
      id: `${incident.id}-${index}`,
      date,
      date_end: null,
    })),
    'diplomatic-events': [],
  },
  'test',
);

function emptyMonths(from: string | null, to: string | null, zoom = false): number {
  const input = casualtyInput(dataset, {
    bin: 'month',
    filter: {
      ...NO_FILTER,
      from: from === null ? null : (spanOfText(from)?.first ?? null),
      to: to === null ? null : (spanOfText(to)?.last ?? null),
    },
    settings: zoom ? { casualties: { zoom: '1' } } : {},
  });
  return countEmptyBins(input, input.passing.incidents);
}

describe('bins without a record', () => {
  it('are those between the record’s ends where no period is asked for', () => {
    expect(emptyMonths(null, null)).toBe(13);
  });

  it('lie in the period, whatever the axis shows besides it', () => {
    expect(emptyMonths('2024-04', '2024-06')).toBe(3);
    expect(emptyMonths('2024-04', '2024-06', true)).toBe(3);
    expect(emptyMonths('2024-11', '2025-01')).toBe(2);
    expect(emptyMonths('2024-12', '2024-12')).toBe(0);
    expect(emptyMonths('2025-01', null)).toBe(5);
  });

  it('are whole: of days that the period cuts off nothing was asked', () => {
    expect(emptyMonths('2024-04-02', '2024-06-29')).toBe(1);
    // The incident of December is before it, and other days of that month are in it.
    expect(emptyMonths('2024-12-25', '2025-01-31')).toBe(1);
    expect(emptyMonths('2024-04-05', '2024-04-20')).toBe(0);
  });

  it('at the record’s ends reach beyond it', () => {
    // The record begins on the 10th: a period from then on has its first month as a whole.
    expect(emptyMonths('2024-03-10', '2025-06-05')).toBe(13);
  });
});
