import { useLaterTexts, type LaterTexts } from '../i18n/laterTexts.ts';
import type { Source } from '../domain/record.ts';
import { documentNumber, safeAddress, type NumberedSource } from './sourceList.ts';
import { Section } from './Section.tsx';
import styles from './SourceList.module.css';

interface SourceListProps {
  readonly sources: readonly NumberedSource[];
  /** Prefix of the entries' element ids. */
  readonly listId: string;
}

/** The numbered sources: publisher, title, date, link; of a project document its paragraphs. */
export function SourceList({ sources, listId }: SourceListProps) {
  const { messages, format } = useLaterTexts();
  const { sources: texts } = messages.drawer;
  const archived = sources.some(({ source }) => safeAddress(source?.archive_url ?? null) !== null);
  const linked = sources.some(({ source }) => safeAddress(source?.url ?? null) !== null);
  const note = [format.count(sources.length), ...(linked && !archived ? [texts.noneArchived] : [])];
  return (
    <Section title={texts.title} note={note.join(messages.common.separator)}>
      {sources.length === 0 && <p>{texts.none}</p>}
      <ol className={styles.list}>
        {sources.map((one) => (
          <li key={one.id} id={`${listId}-${one.number}`} tabIndex={-1}>
            <span className={styles.number}>{format.count(one.number)}</span>
            <span>
              {one.source ? (
                <Entry source={one.source} paragraphs={one.paragraphs} />
              ) : (
                texts.missing(one.id)
              )}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface EntryProps {
  readonly source: Source;
  readonly paragraphs: readonly number[];
}

/** Of a source without an address: what it is, and where it may be read. */
function whereToRead(
  { publisher, document, title_basis: basis }: Source,
  { drawer }: LaterTexts['messages'],
): string {
  const { noAddress } = drawer.sources;
  const where =
    publisher === null
      ? noAddress.unknown
      : noAddress[basis === 'as-published' ? 'byTitle' : 'byDay'](publisher);
  return noAddress[document === null ? 'none' : 'document'](where);
}

function Entry({ source, paragraphs }: EntryProps) {
  const { messages, format } = useLaterTexts();
  const { sources: texts } = messages.drawer;
  const { separator, comma } = messages.common;
  const address = safeAddress(source.url);
  const archive = safeAddress(source.archive_url);
  const extras: string[] = [];
  if (source.published !== null) extras.push(format.dateText(source.published));
  if (source.title_basis === 'url-slug') extras.push(texts.urlSlug);
  if (source.title_basis === 'descriptive') extras.push(texts.descriptive);
  if (source.document !== null) {
    const number = documentNumber(source.document);
    extras.push(
      number === null ? texts.documentNamed(source.document) : texts.document(format.count(number)),
    );
    if (paragraphs.length > 0) {
      const numbers = paragraphs.map((paragraph) => format.count(paragraph));
      extras.push(texts.paragraph(numbers.join(comma), numbers.length === 1));
    }
  }
  return (
    <>
      {source.publisher !== null && <b>{source.publisher} </b>}
      {address === null ? (
        <span>{source.title}</span>
      ) : (
        <a href={address} target="_blank" rel="noreferrer noopener" lang={source.lang}>
          {source.title}
        </a>
      )}
      <span className={styles.extras}>
        {' '}
        {[...extras, ...(address === null ? [whereToRead(source, messages)] : [])].join(separator)}
        {archive !== null && (
          <>
            {separator}
            <a href={archive} target="_blank" rel="noreferrer noopener">
              {texts.archived}
            </a>
          </>
        )}
      </span>
    </>
  );
}
