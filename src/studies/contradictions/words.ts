/** Sayings and sides in words: the same in the list, the table and its file. */
import type { Dataset } from '../../data/dataset.ts';
import type { DateText } from '../../domain/record.ts';
import { actorName } from '../../i18n/actorName.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { Opposition, Saying } from '../../model/contradiction.ts';
import type { AskedSide } from '../../model/contradictions.ts';
import { claimSpeaker } from '../../records/claimSpeaker.ts';
import { amountText, shortDate } from '../../records/claimWords.ts';
import { statementOf } from '../../records/statements.ts';

/** "between Pakistan and Kabul", "within Kabul", "between any sides". */
export function sidesWords(a: AskedSide, b: AskedSide, { messages }: LaterTexts): string {
  const text = messages.studies.contradictions;
  if (a === 'any' && b === 'any') return text.anySides;
  const name = (side: AskedSide): string =>
    side === 'any' ? text.any.toLowerCase() : messages.common.camp[side];
  return text.sides(name(a), name(b));
}

/** Short names, in the record's order. */
export function namesOf(ids: readonly string[], dataset: Dataset, texts: LaterTexts): string {
  return ids.map((id) => actorName(dataset, id, texts)).join(texts.messages.common.comma);
}

/** Who says it: of a claim by press that names no speaker the paper. */
export function speakersOf(saying: Saying, dataset: Dataset, texts: LaterTexts): string {
  return saying.kind === 'claim'
    ? claimSpeaker(saying.claim, dataset, texts)
    : namesOf(saying.speakers, dataset, texts);
}

/**
 * What is said, without who says it; of an act without its title.
 * @param recordDate of the incident: another year's dates are written in full
 */
export function sayingWords(
  saying: Saying,
  recordDate: DateText,
  dataset: Dataset,
  texts: LaterTexts,
): string {
  const { messages } = texts;
  const text = messages.studies.contradictions.saying;
  if (saying.kind === 'dispute') return saying.dispute.note;
  if (saying.kind === 'naming') {
    const { actor, basis, said_by } = saying.perpetrator;
    if (said_by === null || said_by === actor) return text.claimsAct;
    return text.names(namesOf([actor], dataset, texts), text.namingBasis[basis]);
  }
  if (saying.kind === 'act') {
    if (saying.on === null) return '';
    const { topic, stance } = saying.on;
    return text.on(messages.common.stance[stance], messages.filters.topic[topic]);
  }
  const { claim } = saying;
  const statement = statementOf(claim, dataset);
  const words = text.claim(
    amountText(statement, texts),
    messages.common.outcomeVerb[claim.outcome],
    messages.drawer.claims.inSentence[claim.group],
  );
  const detail = claim.detail === null ? '' : text.detail(claim.detail);
  const when = statement.date === null ? [] : [shortDate(statement.date, recordDate, texts)];
  return [`${words}${detail}`, ...when].join(messages.common.separator);
}

/** What an opposition rests on; of two figures, that they were compared; of one side alone, nothing. */
export function basisWords({ one, other, basis }: Opposition, { messages }: LaterTexts): string {
  const text = messages.studies.contradictions;
  if (other === null) return '';
  if (basis !== 'computed') return text.basis[basis];
  return one.kind === 'claim' && other.kind === 'claim' ? text.figuresBasis : text.basis.computed;
}
