/** A diplomatic act in one line: who, towards whom, of what kind. */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { DiplomaticEvent } from '../domain/record.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';

/** `Pakistan → Kabul: Accuse, demarche` */
export function actSentence(
  { initiators, recipients, plover, format }: DiplomaticEvent,
  { actors }: Pick<Dataset, 'actors'>,
  { messages }: LaterTexts,
): string {
  const { comma } = messages.common;
  const names = (ids: readonly string[]): string =>
    ids.map((id) => findRow(actors, id)?.name ?? id).join(comma);
  const { acts } = messages.drawer;
  return acts.file.sentence(
    acts.whoToWhom(names(initiators), names(recipients)),
    messages.filters.plover[plover],
    messages.filters.format[format],
  );
}
