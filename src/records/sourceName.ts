/** A source in few words. */
import type { Source } from '../domain/record.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { documentNumber } from './sourceList.ts';

/** Its publisher; of a project document without one, its number; else its title. */
export function sourceName({ publisher, document, title }: Source, texts: LaterTexts): string {
  if (publisher !== null) return publisher;
  const number = document === null ? null : documentNumber(document);
  if (number === null) return title;
  return texts.messages.drawer.sources.document(texts.format.count(number));
}
