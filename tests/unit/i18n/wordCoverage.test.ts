import { expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { enLater } from '../../../src/i18n/enLater.ts';

const sentences = (count: string, all: string): string[] => [
  en.app.aside.covers('Kabul’s word', count, all),
  enLater.drawer.trace.covers('Kabul’s word', count, all).replaceAll('**', ''),
  enLater.summaries.casualties.covers(count, all).replace(/^It/u, 'Kabul’s word'),
];

it('speaks of a rest only where there is one', () => {
  for (const sentence of sentences('1', '1'))
    expect(sentence).toBe('Kabul’s word covers the incident.');
  for (const sentence of sentences('12', '12'))
    expect(sentence).toBe('Kabul’s word covers all 12 incidents.');
  for (const sentence of sentences('1', '12')) {
    expect(sentence).toMatch(/^Kabul’s word covers 1 of 12 incidents; of the (rest|others)/u);
  }
});
