import { useState } from 'react';
import { correctionNote } from '../drift/correctionNote.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import { CopyText } from '../ui/CopyText.tsx';
import { DownloadButton } from '../ui/DownloadButton.tsx';
import type { AddressResult, CheckedAddress } from './createAddressChecker.ts';
import { LONGEST_TEXT } from './findAddresses.ts';
import {
  correctionsTexts,
  ignoredText,
  releasesText,
  resultsCsv,
  resultText,
} from './resultTexts.ts';
import styles from './Corrections.module.css';

interface ResultsProps {
  readonly results: readonly AddressResult[];
  /** Links among markup that are none of ours. */
  readonly others: number;
  /** The text was longer than what is looked at. */
  readonly cut: boolean;
  readonly site: URL;
}

/** What wants a correction first. */
const ORDER: readonly AddressResult['outcome'][] = [
  'figures',
  'records',
  'failed',
  'not-understood',
  'untouched',
];

/** How many of each, then each address with what became of it, and all of it to take away. */
export function Results({ results, others, cut, site }: ResultsProps) {
  const texts = useTexts();
  const words = correctionsTexts(texts);
  const { count } = texts.format;
  const csv = resultsCsv(results, texts);
  const number = (outcome: AddressResult['outcome']): string =>
    count(results.filter((one) => one.outcome === outcome).length);
  const sorted = results.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  return (
    <section>
      <p role="status">
        {words.summary({
          all: count(results.length),
          figures: number('figures'),
          records: number('records'),
          not: number('not-understood'),
          failed: results.some(({ outcome }) => outcome === 'failed') ? number('failed') : null,
        })}{' '}
        {others > 0 && words.others(count(others))} {cut && words.cut(count(LONGEST_TEXT))}
      </p>
      <ul className={styles.results}>
        {sorted.map((result) => (
          <Result key={result.address} result={result} site={site} />
        ))}
      </ul>
      <CopyText label={words.csvLabel} text={csv} rows={4} />
      <DownloadButton fileName="corrections.csv" type="text/csv" content={() => csv}>
        {words.csv}
      </DownloadButton>
    </section>
  );
}

function Result({ result, site }: { readonly result: AddressResult; readonly site: URL }) {
  const texts = useTexts();
  const words = correctionsTexts(texts);
  const line = resultText(result, texts);
  return (
    <li className={styles.result} data-outcome={result.outcome}>
      <p className={styles.outcome}>{words.outcome[result.outcome]}</p>
      <p className={styles.address}>{result.address}</p>
      {line !== null && <p>{line}</p>}
      {result.outcome !== 'not-understood' && result.outcome !== 'failed' && (
        <Compared result={result} site={site} />
      )}
    </li>
  );
}

function Compared({ result, site }: { readonly result: CheckedAddress; readonly site: URL }) {
  const texts = useTexts();
  const words = correctionsTexts(texts);
  const [open, setOpen] = useState(false);
  const ignored = ignoredText(result, texts);
  const { drift, state } = result;
  const address = new URL(`./?${result.newest}`, site).href;
  return (
    <>
      <p className={styles.releases}>{releasesText(result, texts)}</p>
      {ignored !== null && <p>{ignored}</p>}
      {drift && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{words.note}</summary>
          {open && (
            <CopyText
              label={words.noteLabel}
              text={correctionNote(drift, state, address, texts, result.pinned)}
              rows={10}
            />
          )}
        </details>
      )}
    </>
  );
}
