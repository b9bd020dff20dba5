import { use } from 'react';
import { findRow } from '../data/dataset.ts';
import { citationText } from '../export/citationText.ts';
import { citeSource } from '../export/citations.ts';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import { today } from '../lib/today.ts';
import { publicFile } from '../records/publicPage.ts';
import type { DrawnRecords } from '../views/drawn.ts';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { sourceTally } from './sourceTally.ts';
import { usePrinting } from './usePrinting.ts';
import styles from './Print.module.css';

/** A page of them; the others are counted, and where they can be read is said. */
const MOST = 40;

interface ShownView {
  readonly definition: ViewDefinition;
  readonly input: ViewInput;
}

interface PrintedSourcesProps {
  /** Those that are on the page. */
  readonly shown: readonly ShownView[];
}

/** On paper, at its end: the sources of what is shown. */
export function PrintedSources({ shown }: PrintedSourcesProps) {
  return usePrinting() && <SourcesOf shown={shown} />;
}

function SourcesOf({ shown }: PrintedSourcesProps) {
  const [first] = shown;
  // `use` may stand in a loop, unlike other hooks.
  const records = shown.map(({ definition, input }) =>
    use(definition.drawn.pending()).records(definition.series(input), input),
  );
  return first ? <SourceList input={first.input} records={records} /> : null;
}

interface SourceListProps {
  readonly input: ViewInput;
  readonly records: readonly DrawnRecords[];
}

function SourceList({ input: { dataset, readings }, records }: SourceListProps) {
  const texts = useLaterTexts();
  const { downloads } = texts.messages;
  const { count } = texts.format;
  const tally = sourceTally(dataset, readings, records);
  const left = tally.slice(MOST).reduce((sum, one) => sum + one.records, 0);
  const address = publicFile(`data/${dataset.edition.paths.sources}`);
  return (
    <section className={styles.sources} data-printed="sources">
      <h2>{downloads.sources(count(tally.length))}</h2>
      <p>{downloads.sourcesNote}</p>
      <ol>
        {tally.slice(0, MOST).map(({ id, records: borne }) => {
          const source = findRow(dataset.sources, id);
          return (
            <li key={id}>
              {source && citationText(citeSource(source, today()), texts)}{' '}
              {downloads.borne(count(borne))}
            </li>
          );
        })}
      </ol>
      {tally.length > MOST && (
        <p>{downloads.sourcesLeft(count(tally.length - MOST), count(left), address)}</p>
      )}
    </section>
  );
}
