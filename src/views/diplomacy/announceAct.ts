import { QUAD_OF_PLOVER } from '../../domain/vocabulary.ts';
import type { Texts } from '../../i18n/texts.ts';
import { eventWords } from './eventWords.ts';
import { laneRows } from './navigation.ts';
import type { DiplomacySeries } from './series.ts';

/** What a screen reader says of an act: title, date, who to whom, kind, place in its lane, answers. */
export function announceAct(row: number, series: DiplomacySeries, texts: Texts): string {
  const { dataset, chains, passingRows } = series;
  const { messages, format } = texts;
  const event = dataset.events.rows[row];
  if (!event) return '';
  const words = eventWords(event, dataset, chains, texts);
  const lane = laneRows(dataset, passingRows)[QUAD_OF_PLOVER[event.plover]];
  const place = lane.indexOf(row);
  return [
    words.title,
    words.date,
    messages.diplomacy.towards(words.who, words.whom),
    words.kind,
    // The chain's key also leads to acts that the filter leaves out.
    ...(place < 0
      ? []
      : [messages.diplomacy.position(format.count(place + 1), format.count(lane.length))]),
    ...words.answers,
    messages.diplomacy.answers(format.count(chains.answersTo.get(event.id)?.length ?? 0)),
  ].join(messages.common.stop);
}
