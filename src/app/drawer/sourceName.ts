/** A source in few words. */
import type { Source } from '../../domain/record.ts';
import type { Texts } from '../../i18n/texts.ts';
import { documentNumber } from './evidence/sourceList.ts';

/** Its publisher; of a project document without one, its number; else its title. */
export function sourceName({ publisher, document, title }: Source, texts: Texts): string {
  if (publisher !== null) return publisher;
  const number = document === null ? null : documentNumber(document);
  if (number === null) return title;
  return texts.messages.drawer.sources.document(texts.format.count(number));
}
