import { describe, expect, it } from 'vitest';
import { LATER_ENGLISH } from '../../../src/i18n/laterTexts.ts';

const { messages } = LATER_ENGLISH;
const said: readonly (readonly [string, (count: string, all: string) => string])[] = [
  ['beside the headline', (count, all) => messages.app.aside.covers('Kabul’s word', count, all)],
  ['in the drawer', (count, all) => messages.drawer.trace.covers('Kabul’s word', count, all)],
  ['below the bars', (count, all) => messages.summaries.casualties.covers(count, all)],
];

describe('how much a word covers', () => {
  it.each(said)('speaks of a rest only where there is one: %s', (_, covers) => {
    expect(covers('9', '29')).toMatch(/9\**\D+29 incidents; of the (?:rest|others)/u);
    for (const all of ['0', '1', '29']) {
      expect(covers(all, all)).not.toMatch(/rest|others|statement/u);
    }
    expect(covers('1', '1')).toContain('the 1 incident');
    expect(covers('29', '29')).toContain('all 29 incidents');
    expect(covers('0', '0')).toContain('none passes');
  });

  it('has a verb that goes with every word’s name', () => {
    const { name, ofActor } = messages.common.word;
    for (const covers of [messages.app.aside.covers, messages.drawer.trace.covers]) {
      for (const many of [name.admissions, name.independent, name.press]) {
        expect(covers(many, '9', '29')).toContain(`${many} cover `);
        expect(covers(many, '9', '29')).not.toContain('covers');
      }
      for (const one of [
        name.best,
        name.pakistan,
        name.kabul,
        name['armed-groups'],
        ofActor('UN'),
      ]) {
        expect(covers(one, '29', '29')).toContain(`${one} covers `);
      }
    }
  });
});
