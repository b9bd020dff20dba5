/** An act in words: who, towards whom, of what kind. */
import type { Dataset } from '../../data/dataset.ts';
import { findRow } from '../../data/dataset.ts';
import type { DiplomaticEvent } from '../../domain/record.ts';
import { QUAD_OF_PLOVER } from '../../domain/vocabulary.ts';
import type { ResponseChains } from '../../model/responseChains.ts';
import { actorName } from '../../i18n/actorName.ts';
import type { Texts } from '../../i18n/texts.ts';

export interface EventWords {
  readonly title: string;
  readonly date: string;
  readonly who: string;
  /** Empty where no recipient is recorded. */
  readonly whom: string;
  /** "Accuse · statement · verbal conflict" */
  readonly kind: string;
  readonly topics: string;
  /** "Answers “Doha ceasefire”, 7 days later", one a link. */
  readonly answers: readonly string[];
}

/** The words that tooltip, list, table and announcement share. */
export function eventWords(
  event: DiplomaticEvent,
  dataset: Dataset,
  chains: ResponseChains,
  texts: Texts,
): EventWords {
  const { messages, format } = texts;
  const { comma } = messages.common;
  const names = (ids: readonly string[]): string =>
    ids.map((id) => actorName(dataset, id, texts)).join(comma);
  return {
    title: event.title,
    date: format.dates(event.date, event.end_date),
    who: names(event.initiators),
    whom: names(event.recipients),
    kind: messages.diplomacy.kind(
      messages.filters.plover[event.plover],
      messages.filters.format[event.format],
      messages.common.quad[QUAD_OF_PLOVER[event.plover]],
    ),
    topics: event.topics
      .map(({ topic, stance }) =>
        messages.diplomacy.topic(messages.filters.topic[topic], messages.common.stance[stance]),
      )
      .join(comma),
    answers: (chains.causesOf.get(event.id) ?? []).map(({ cause, days, basis }) => {
      const record = findRow(dataset.incidents, cause) ?? findRow(dataset.events, cause);
      return messages.diplomacy.answersWhat(
        record?.short_title ?? cause,
        days === null ? '' : format.count(Math.abs(days)),
        (days ?? 0) < 0,
        basis === 'inferred',
      );
    }),
  };
}
