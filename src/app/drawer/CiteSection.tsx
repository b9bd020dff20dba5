import { useState, type ReactNode } from 'react';
import { bibtexOf } from '../../export/bibtex.ts';
import { citationText } from '../../export/citationText.ts';
import type { CslItem } from '../../export/citations.ts';
import { risOf } from '../../export/ris.ts';
import { useLaterTexts, type LaterTexts } from '../../i18n/laterTexts.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { DownloadButton } from '../../ui/DownloadButton.tsx';
import styles from './CiteSection.module.css';

/** Each format with its file's ending, its media type, and how it is made. */
const FORMATS = {
  text: {
    ending: 'txt',
    type: 'text/plain',
    write: (items: readonly CslItem[], texts: LaterTexts) =>
      items.map((item) => citationText(item, texts)).join('\n'),
  },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', write: bibtexOf },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', write: risOf },
  csl: {
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (items: readonly CslItem[]) => JSON.stringify(items, null, 2),
  },
} as const;
type CitationFormat = keyof typeof FORMATS;
const NAMES = Object.keys(FORMATS) as CitationFormat[];

interface CiteSectionProps {
  /** What to cite, those who published first before us. */
  readonly items: readonly CslItem[];
  /** A sentence that names every speaker; null: there is none. */
  readonly sentence?: string | null;
  /** Of the file, without its ending. */
  readonly fileName: string;
  /** Chooses what is cited, where there is more than one thing. */
  readonly children?: ReactNode;
}

/** Citations in every usual format, to copy or to save. */
export function CiteSection({ items, sentence = null, fileName, children }: CiteSectionProps) {
  const texts = useLaterTexts();
  const { cite } = texts.messages;
  const [name, setName] = useState<CitationFormat>('text');
  const { ending, type, write } = FORMATS[name];
  const text = write(items, texts);
  return (
    <details className={styles.cite} data-cite="">
      <summary>
        {cite.heading} <span className={styles.note}>{cite.note}</span>
      </summary>
      {children}
      {sentence !== null && <CopyText label={cite.sentenceLabel} text={sentence} rows={7} />}
      <label className={styles.format}>
        {cite.formatLabel}{' '}
        <select
          value={name}
          onChange={({ target }) => setName(NAMES.find((one) => one === target.value) ?? 'text')}
        >
          {NAMES.map((one) => (
            <option key={one} value={one}>
              {cite.format[one]}
            </option>
          ))}
        </select>
      </label>
      <CopyText label={cite.citation} text={text} rows={8} />
      <DownloadButton fileName={`${fileName}.${ending}`} type={type} content={() => text}>
        {cite.save}
      </DownloadButton>
    </details>
  );
}
