import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CounterNote } from '../../../src/records/CounterNote.tsx';
import { InputContext } from '../../../src/records/InputContext.tsx';
import { diplomacyInput } from '../../fixtures/diplomacyInput.ts';

const input = diplomacyInput();
const { incidents, sources } = input.dataset;

function noteOf(claim: string): string {
  const { container, unmount } = render(
    <InputContext value={input}>
      <CounterNote claim={claim} />
    </InputContext>,
  );
  const text = container.textContent ?? '';
  unmount();
  return text;
}

describe('who says otherwise', () => {
  it('is of press that names no speaker the paper', () => {
    // 15 wounded, says one paper, and another at least 17; both name nobody.
    expect(noteOf('2022-12-25-balochistan-grenades-c1')).toContain('otherwise: Dawn (press)');
    expect(noteOf('2022-12-25-balochistan-grenades-c2')).toContain('otherwise: ANI (press)');
  });

  it('never calls a paper that is printed the press', () => {
    const general = input.dataset.actors.rows.find(({ id }) => id === 'media')?.short_name ?? '';
    let papers = 0;
    for (const { claims } of incidents.rows) {
      const unprinted = claims.some(
        ({ said_by: by, source }) =>
          by === 'media' && !sources.rows.find(({ id }) => id === source)?.publisher,
      );
      if (unprinted || !claims.some(({ said_by: by }) => by === 'media')) continue;
      for (const { id } of claims) {
        const note = noteOf(id);
        expect(note).not.toContain(general);
        if (note.includes('(press)')) papers += 1;
      }
    }
    expect(papers).toBeGreaterThan(10);
  });
});
