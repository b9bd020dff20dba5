import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/downloads/dataFiles.ts';
import { viewFacts } from '../../../src/downloads/viewFacts.ts';
import { LATER_ENGLISH } from '../../../src/i18n/laterTexts.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { viewAt } from '../../fixtures/viewInput.ts';

function calendarAt(query: string) {
  const { definition, input } = viewAt('diplomacy', query);
  const saving = { query, address: `https://example.org/?${query}`, savedOn: dayOf(2026, 8, 1) };
  const facts = () => viewFacts(definition, input, saving, LATER_ENGLISH);
  const files = dataFiles(definition, input, 'acts', facts, false, LATER_ENGLISH);
  return files.find(({ key }) => key === 'ics');
}

describe('the calendar of the acts that pass', () => {
  it('is made where there are acts', async () => {
    const file = calendarAt('from=2025-10-19&to=2025-10-19');
    expect(file?.note).toBe(LATER_ENGLISH.messages.downloads.calendarNote);
    expect(await file?.make?.()).toContain('BEGIN:VEVENT');
  });

  it('is not made without any, for the format has no empty calendar, and says so', () => {
    const file = calendarAt('from=2025-10-19&to=2025-10-19&plover=aid&country=AF&q=zzzz');
    expect(file?.make).toBeNull();
    expect(file?.note).toContain('no act passes');
  });
});
