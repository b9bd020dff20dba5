/** A citation as a line of text. */
import type { CslDate, CslItem } from './citations.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';

function dateText({ 'date-parts': [parts] }: CslDate, { format }: LaterTexts): string {
  const iso = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  return format.dateText(iso);
}

/** `Dawn, “FO concerned over …”, 22 Nov 2024, https://… (accessed 1 Dec 2026).` */
export function citationText(item: CslItem, texts: LaterTexts): string {
  const { cite } = texts.messages;
  const by = item.author?.map(({ literal }) => literal).join(cite.and) ?? null;
  const container = item['container-title'] ?? item.publisher ?? null;
  return cite.text({
    by: by ?? container,
    title: item.title,
    // Said once where who publishes is who writes.
    container: by === null || by === container ? null : container,
    date: item.issued ? dateText(item.issued, texts) : null,
    version: item.version ?? null,
    // The hash of a release goes with the record as a whole, and with what has no address; that a
    // thing is not released, with all.
    note:
      (item.type === 'dataset' || item.version === undefined || item.URL === undefined
        ? item.note
        : null) ?? null,
    address: item.URL ?? null,
    accessed: dateText(item.accessed, texts),
  });
}
