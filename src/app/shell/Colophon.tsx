import { isEveryones } from '../../reading/word.ts';
import type { Dataset } from '../../data/dataset.ts';
import { NO_FILTER } from '../../filter/filter.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { wordName } from '../../i18n/wordText.ts';
import type { PipelineResult } from '../../pipeline/createPipeline.ts';
import { commit } from '../../state/explorerStore.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { ALL_FIGURES } from '../../state/selected.ts';
import { FigureLink } from '../../ui/FigureLink.tsx';
import links from '../../ui/FigureLink.module.css';
import styles from '../Dashboard.module.css';
import { editionProof } from '../../i18n/editionText.ts';

interface AsideProps {
  readonly result: PipelineResult;
  readonly state: ExplorerState;
  readonly dataset: Dataset;
  /** Incidents that pass and began before the period. */
  readonly earlier: number;
}

/** What the sentence rests on: how many give no figure, how much is one party's word. */
export function Aside({ result, state, dataset, earlier }: AsideProps) {
  const texts = useTexts();
  const { messages, format } = texts;
  const { outcome, word } = state;
  const { group: groups } = state.filter;
  const single = !isEveryones(word);
  const text = messages.app.aside;
  const { sum, full, whole } = result;
  // Asked for groups alone, the sentence has the whole record's figure already.
  const filtered =
    sum.incidents < whole.incidents || (groups.length === 0 && sum.no_figure < whole.no_figure);
  const range = format.range(whole);
  const verb = messages.common.outcomeVerb[outcome];
  const { group: names, and } = messages.app.headline;
  const wholeText =
    groups.length === 0
      ? text.whole(range, verb, format.count(whole.incidents + whole.no_figure))
      : text.wholeGroups(range, groups.map((group) => names[group]).join(and), verb);
  return (
    <p className={styles.aside}>
      {single && (
        <>
          <strong>
            <FigureLink>
              {text.covers(
                wordName(word, dataset, texts),
                format.count(sum.incidents),
                format.count(sum.incidents + sum.no_figure),
              )}
            </FigureLink>
          </strong>{' '}
          {full.incidents > 0 && (
            <FigureLink>{text.fullRange(format.range(full), verb)}</FigureLink>
          )}{' '}
        </>
      )}
      {!single && sum.no_figure > 0 && (
        <>
          <FigureLink opens={{ kind: 'subset', of: 'no-figure' }}>
            {text.noFigure(format.count(sum.no_figure), sum.no_figure === 1)}
          </FigureLink>{' '}
        </>
      )}
      {!single && sum.floor > 0 && sum.one_sided > 0 && (
        <>
          <FigureLink opens={{ kind: 'subset', of: 'one-sided' }}>
            {text.oneSided(format.percent(sum.one_sided / sum.floor))}
          </FigureLink>{' '}
        </>
      )}
      {earlier > 0 && (
        <>
          <FigureLink opens={{ kind: 'subset', of: 'earlier' }}>
            {text.earlier(format.count(earlier), earlier === 1)}
          </FigureLink>{' '}
        </>
      )}
      {filtered && !single && (
        <>
          <WholeRecordLink>{wholeText}</WholeRecordLink>{' '}
        </>
      )}
      {text.sample}
    </p>
  );
}

/** Drops every filter but the victims, and opens what the whole record's figure counts. */
function WholeRecordLink({ children }: { readonly children: string }) {
  return (
    <button
      type="button"
      className={links.link}
      onClick={() =>
        commit((old) => ({
          ...old,
          filter: { ...NO_FILTER, group: old.filter.group },
          select: [ALL_FIGURES],
        }))
      }
    >
      {children}
    </button>
  );
}

/** Where the record comes from, and which tables it is read from. */
export function Footer({ dataset }: { readonly dataset: Dataset }) {
  const texts = useTexts();
  const { messages, format } = texts;
  const { edition, sources } = dataset;
  const text = messages.app.footer;
  const { separator } = messages.common;
  return (
    <footer className={styles.footer}>
      <p>
        <a href={`data/${edition.paths.sources}`}>
          {text.sources(format.count(sources.rows.length))}
        </a>
        {separator}
        {text.ranges}
      </p>
      <p>{[text.licence, text.marks].join(separator)}</p>
      <p className={styles.proof} data-edition="">
        {editionProof(edition, texts)}
        {edition.kind === 'release' && (
          <>
            {separator}
            <a href="data/releases/index.json">{text.hashes}</a>
          </>
        )}
      </p>
      {/* Not in the page that is read from a file: there are no others beside it. */}
      <p data-online="">
        <a href="whose-count.html" download="">
          {text.offline}
        </a>
        {separator}
        <a href="corrections.html">{text.corrections}</a>
      </p>
    </footer>
  );
}
