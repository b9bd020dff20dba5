import type { Dataset } from '../data/dataset.ts';
import type { DiplomaticEvent } from '../domain/record.ts';
import { iCalendarOf } from '../export/iCalendar.ts';
import { editionText } from '../i18n/editionText.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { actSentence } from '../records/actSentence.ts';
import { shownAddress } from '../records/shownAddress.ts';
import { aboutText, type ViewFacts } from './viewFacts.ts';

/** Acts as a calendar that says what it holds and where it is from; each leads to its page. */
export function actsCalendar(
  dataset: Dataset,
  acts: readonly DiplomaticEvent[],
  facts: ViewFacts,
  texts: LaterTexts,
): string {
  const { file } = texts.messages.drawer.acts;
  return iCalendarOf(
    dataset,
    acts,
    {
      name: file.calendarName(editionText(dataset.edition, texts)),
      about: aboutText(facts, texts),
      address: facts.address,
      imprecise: ({ title, date, end_date: end }) =>
        file.imprecise(title, texts.format.dates(date, end)),
      sentence: (act) => actSentence(act, dataset, texts),
    },
    (id) => shownAddress(dataset.edition, [['select', id]], facts.address),
  );
}
