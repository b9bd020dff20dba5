import { describe, expect, it } from 'vitest';
import { aboutText, factLines, viewFacts } from '../../../src/downloads/viewFacts.ts';
import { LATER_ENGLISH } from '../../../src/i18n/laterTexts.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { viewAt } from '../../fixtures/viewInput.ts';

function factsAt(query: string) {
  const { definition, input } = viewAt('casualties', query);
  const saving = { query, address: `https://example.org/?${query}`, savedOn: dayOf(2026, 8, 1) };
  return viewFacts(definition, input, saving, LATER_ENGLISH);
}

describe('what a file says of its filter', () => {
  it.each([
    ['', 'Filter: none', /^Whose word: .* · Period: .*, all of the record$/u],
    ['from=2025-10-01&to=2025-10-20', 'Filter: none besides the period', /Period: 1–20 Oct 2025$/u],
    ['from=2025-10-01', 'Filter: none besides the period', /Period: Oct 2025 – Jul 2026$/u],
    [
      'from=2025-10-01&to=2025-10-20&country=PK',
      'Filter: Country: Pakistan',
      /Period: 1–20 Oct 2025$/u,
    ],
    ['country=PK', 'Filter: Country: Pakistan', /all of the record$/u],
  ])('is true at “%s”: %s', (query, filter, period) => {
    const facts = factsAt(query);
    const lines = factLines(facts, LATER_ENGLISH);
    expect(lines).toEqual([expect.stringMatching(period), filter]);
    expect(aboutText(facts, LATER_ENGLISH).split('\n')).toContain(filter);
  });
});
