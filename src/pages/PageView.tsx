import { pages } from '../i18n/en/pages.ts';
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import type { Source } from '../domain/record.ts';
import { safeAddress } from '../records/sourceList.ts';
import { sourceName } from '../records/sourceName.ts';
import type { TableCell, TableData } from '../ui/tableData.ts';
import type { PageForm } from './pagePicture.tsx';
import type { PageSources } from './pageSources.ts';
import type { PageSubject } from './pageSubject.ts';
import { editionProof } from '../i18n/editionText.ts';
import type { Edition } from '../releases/edition.ts';

const { messages, format } = LATER_ENGLISH;

export interface DrawnView {
  readonly id: string;
  readonly title: string;
  /** SVGs that stand alone, each for one form of the page; the other is not shown there. */
  readonly svgs: readonly (readonly [form: PageForm, svg: string])[];
  readonly table: TableData;
}

interface PageViewProps {
  readonly subject: PageSubject;
  readonly edition: Edition;
  readonly about: readonly string[];
  readonly drawn: readonly DrawnView[];
  readonly sources: PageSources;
  /** Of the site, relative to the page. */
  readonly root: string;
  /** The released file of sources, below the root. */
  readonly sourcesPath: string;
}

/** A page that needs no script: sentence, picture, numbers, sources, and the way to the live view. */
export function PageView(props: PageViewProps) {
  const { subject, edition, about, drawn, sources, root, sourcesPath } = props;
  return (
    <main>
      <p className="small">
        <a href={root}>{messages.cite.words.product}</a>
        {messages.common.separator}
        {messages.common.subject}
      </p>
      <h1>{subject.title}</h1>
      {subject.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul className="about">
        {[...about, editionProof(edition, LATER_ENGLISH)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="ways">
        <a href={`${root}?${subject.query}`}>{pages.live}</a>
        {edition.kind === 'release' && (
          <a href={`${root}?${subject.pinnedQuery}`}>{pages.pinned(edition.version)}</a>
        )}
      </p>
      {drawn.map(({ id, title, svgs }) => (
        <figure key={id}>
          <figcaption>{title}</figcaption>
          {svgs.map(([form, svg]) => (
            // Of our own drawing, its texts escaped: no reader's text comes in here.
            // oxlint-disable-next-line react/no-danger
            <div key={form} className={form} dangerouslySetInnerHTML={{ __html: svg }} />
          ))}
        </figure>
      ))}
      <p className="small">{pages.ranges}</p>
      <h2>{pages.numbers}</h2>
      {drawn.map(({ id, table }) => (
        <Numbers key={id} table={table} />
      ))}
      <h2>{pages.sources}</h2>
      <SourcesOf sources={sources} />
      <p className="small">
        <a href={root + sourcesPath}>{pages.allSources}</a>
        {messages.common.separator}
        {pages.licence}
      </p>
    </main>
  );
}

function Numbers({ table }: { readonly table: TableData }) {
  const { caption, columns, rows, totals, note } = table;
  const cells = (row: readonly TableCell[]) =>
    row.map(({ text }, index) => (
      <td
        key={columns[index]?.key}
        className={columns[index]?.numeric ? 'number' : undefined}
        // Said before each value where a row is a few lines of text.
        data-label={index === 0 ? undefined : columns[index]?.label}
      >
        {text}
      </td>
    ));
  // Numbers stand side by side on a phone, too; words need more room.
  const kind = columns.slice(1).every(({ numeric }) => numeric) ? 'figures' : 'texts';
  return (
    <>
      {/* What is wider all the same, with letters made larger, scrolls by itself, by keys too. */}
      <div className="scrolls" role="region" tabIndex={0} aria-label={caption}>
        <table className={kind}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, label, numeric }) => (
                <th key={key} scope="col" className={numeric ? 'number' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>{cells(row.cells)}</tr>
            ))}
          </tbody>
          {totals && (
            <tfoot>
              <tr>{cells(totals)}</tr>
            </tfoot>
          )}
        </table>
      </div>
      {note !== undefined && <p className="small">{note}</p>}
    </>
  );
}

function SourcesOf({ sources: { sources, publishers } }: { readonly sources: PageSources }) {
  if (publishers === null) {
    return (
      <ol>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    );
  }
  const named = publishers.map(([name, count]) =>
    pages.publisher(name ?? pages.unnamed, format.count(count)),
  );
  return (
    <p className="small">
      {pages.publishers(format.count(sources.length))} {named.join(messages.common.comma)}
    </p>
  );
}

function SourceLine({ source }: { readonly source: Source }) {
  const { published, title } = source;
  const address = safeAddress(source.url);
  const archive = safeAddress(source.archive_url);
  const text = pages.published(
    sourceName(source, LATER_ENGLISH),
    title,
    published === null ? null : format.dateText(published),
  );
  return (
    <>
      {address === null ? (
        text
      ) : (
        <a href={address} rel="noreferrer noopener">
          {text}
        </a>
      )}
      {archive !== null && (
        <>
          {messages.common.separator}
          <a href={archive} rel="noreferrer noopener">
            {pages.archived}
          </a>
        </>
      )}
    </>
  );
}
