import { useState } from 'react';
import { useTexts } from '../i18n/TextsContext.tsx';
import { findAddresses } from './findAddresses.ts';
import type { AddressResult } from './createAddressChecker.ts';
import { Results } from './Results.tsx';
import { correctionsTexts } from './resultTexts.ts';
import field from '../ui/CopyText.module.css';
import styles from './Corrections.module.css';

interface CorrectionsPageProps {
  /** The earliest first. */
  readonly versions: readonly string[];
  readonly check: (address: string) => Promise<AddressResult>;
  readonly site: URL;
}

/** Work without a sign of it, in milliseconds. */
const UNSHOWN = 50;

type Progress =
  | { readonly kind: 'idle' | 'nothing' }
  | { readonly kind: 'checking'; readonly done: number; readonly all: number }
  | {
      readonly kind: 'done';
      readonly results: readonly AddressResult[];
      /** Links among markup that are none of ours. */
      readonly others: number;
      readonly cut: boolean;
    };

/** Addresses in, and for each what the newest release does to it; all of it in this browser. */
export function CorrectionsPage({ versions, check, site }: CorrectionsPageProps) {
  const texts = useTexts();
  const words = correctionsTexts(texts);
  const [text, setText] = useState('');
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const newest = versions.at(-1) ?? '';
  const run = async (): Promise<void> => {
    const { addresses, others, cut } = findAddresses(text);
    if (addresses.length === 0) {
      setProgress({ kind: 'nothing' });
      return;
    }
    const results: AddressResult[] = [];
    let shown = -Infinity;
    for (const address of addresses) {
      // A long list must not hold up the page, which shows meanwhile how far it is.
      if (performance.now() - shown > UNSHOWN) {
        setProgress({ kind: 'checking', done: results.length, all: addresses.length });
        await new Promise((resolve) => setTimeout(resolve));
        shown = performance.now();
      }
      results.push(await check(address));
    }
    setProgress({ kind: 'done', results, others, cut });
  };
  return (
    <main className={styles.page}>
      <p className={styles.back}>
        <a href="./">{words.back}</a>
      </p>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <p className={styles.lead}>
        {versions.length > 1 ? words.newest(newest) : words.onlyOne(newest)} {words.local}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <label className={`${field.label} ${styles.field}`} htmlFor="addresses">
          {words.input}
        </label>
        <textarea
          id="addresses"
          className={field.text}
          rows={8}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className={styles.check} disabled={progress.kind === 'checking'}>
          {words.check}
        </button>
      </form>
      <p role="status" className={styles.status}>
        {progress.kind === 'checking' &&
          words.checking(texts.format.count(progress.done), texts.format.count(progress.all))}
        {progress.kind === 'nothing' && words.nothing}
      </p>
      {progress.kind === 'done' && (
        <Results
          results={progress.results}
          others={progress.others}
          cut={progress.cut}
          site={site}
        />
      )}
    </main>
  );
}
