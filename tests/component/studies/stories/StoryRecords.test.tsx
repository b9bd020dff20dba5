import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { InputContext } from '../../../../src/records/InputContext.tsx';
import { StoryRecords } from '../../../../src/studies/stories/StoryRecords.tsx';
import { diplomacyInput } from '../../../fixtures/diplomacyInput.ts';

const input = diplomacyInput();
const total = (qualifier: string) => {
  const found = input.dataset.totals.rows.find((one) => one.qualifier === qualifier);
  if (!found) throw new Error(`no total with ${qualifier}`);
  return found;
};

it('says a total as its speaker did: open upward, about, or a word', () => {
  const [open, about, dozens, exact] = ['more than', 'about', 'dozens', 'exact'].map(total);
  if (!open || !about || !dozens || !exact) throw new Error('totals');
  render(
    <InputContext value={input}>
      <StoryRecords ids={[open.id, about.id, dozens.id, exact.id]} />
    </InputContext>,
  );
  const line = document.body.textContent.replaceAll(/(?<=\d),(?=\d)/gu, '');
  expect(line).toContain(`: ${open.best ?? open.low}+ ${open.metric},`);
  expect(line).toContain(`: about ${about.low}–${about.high} ${about.metric},`);
  expect(line).toContain(': dozens of people killed,');
  expect(line).toContain(`: ${exact.best} ${exact.metric},`);
  expect(screen.getAllByRole('link').length).toBeGreaterThan(0);
});
