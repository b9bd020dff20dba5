import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { countRows } from '../lib/rowMask.ts';
import { isFiltering } from '../filter/filter.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import type { Texts } from '../i18n/texts.ts';
import { wordPhrase } from '../i18n/wordText.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import { useExplorer } from '../state/explorerStore.ts';
import { TimeAxis } from '../ui/TimeAxis.tsx';
import { fetchDeferredCode, useDeferredCodeFetched } from '../ui/lazyCode.ts';
import { useWidth } from '../ui/useWidth.ts';
import { buildViewInput } from '../views/buildViewInput.ts';
import { VIEWS } from '../views/registry.ts';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { DrawerGate } from './drawer/DrawerGate.tsx';
import { FilterBar } from './filters/FilterBar.tsx';
import { ALL_ACTS } from '../state/selected.ts';
import { FigureLink } from '../ui/FigureLink.tsx';
import { headlineParts } from '../i18n/headline.ts';
import { AxisTools } from './shell/AxisTools.tsx';
import { Aside, Footer } from './shell/Colophon.tsx';
import { EmptyNotice } from './shell/EmptyNotice.tsx';
import { useEndFirstPaint } from '../ui/firstPaint.ts';
import { ProblemsNotice, RejectedNotice, ReleaseNotice } from './shell/Notices.tsx';
import { PageHeader } from './shell/PageHeader.tsx';
import { PeriodStepper } from './shell/PeriodStepper.tsx';
import { SourceMixSlot } from './shell/SourceMixSlot.tsx';
import { usePageKeys } from './shell/usePageKeys.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { useUrl } from './shell/useUrl.ts';
import { ViewPanel } from './shell/ViewPanel.tsx';
import { ViewTabs } from './shell/ViewTabs.tsx';
import { useAtRest } from './useAtRest.ts';
import {
  HelpDialog,
  PrintedAxis,
  PrintedFacts,
  PrintedSources,
  AlteredNotice,
  ShareDialog,
  StoryStrip,
  StudySection,
} from './laterParts.tsx';
import { useReadAhead } from './useReadAhead.ts';
import { countEarlier } from './countEarlier.ts';
import styles from './Dashboard.module.css';

const [CASUALTIES, DIPLOMACY, NETWORK] = VIEWS;

interface DashboardProps {
  readonly pipeline: Pipeline;
  /** The newest release's version; null: nothing has been released. */
  readonly newest: string | null;
  /** What later releases say otherwise about what is shown. */
  readonly drift: ReactNode;
  /** The folder of data, ending with a slash. */
  readonly dataUrl: string;
}

/** The linked views over one filter, with the evidence drawer. */
export function Dashboard({ pipeline, newest, drift, dataUrl }: DashboardProps) {
  const { dataset } = pipeline;
  const texts = useTexts();
  const { messages, format } = texts;
  useEndFirstPaint();
  const rejected = useUrl(dataset);
  const state = useExplorer((store) => store.state);
  const result = pipeline.run(state);
  const [dialog, setDialog] = useState<'help' | 'share' | null>(null);
  const [letters, setLetters] = useState(true);
  usePageKeys(letters ? () => setDialog('help') : null);
  const phone = useMediaQuery('(max-width: 699px)');
  const wide = useMediaQuery('(min-width: 1100px)');
  const later = useDeferredCodeFetched();
  useReadAhead(pipeline, state.outcome, later);
  const studied = later || state.study !== null;
  const [timeRef, timeWidth] = useWidth<HTMLDivElement>();

  useEffect(() => {
    // Nobody opens evidence in the first second: such code is fetched once the charts are there.
    const timer = setTimeout(() => void fetchDeferredCode(), 1500);
    return () => clearTimeout(timer);
  }, []);

  const { evaluation, time, sum, differ } = result;
  const inputOf = (view: ViewDefinition): ViewInput =>
    buildViewInput(view, pipeline, state, result);
  const incidents = countRows(evaluation.passing.incidents);
  const events = countRows(evaluation.passing.events);
  const incidentCount = messages.app.headline.incidents(format.count(incidents), incidents === 1);
  const actCount = messages.app.readout.diplomacy(format.count(events), events === 1);
  const counts = (
    <>
      <FigureLink>
        {messages.app.counts.incidents(
          format.count(incidents),
          format.count(dataset.incidents.rows.length),
        )}
      </FigureLink>
      {messages.common.separator}
      <FigureLink opens={ALL_ACTS}>
        {messages.app.counts.events(format.count(events), format.count(dataset.events.rows.length))}
      </FigureLink>
    </>
  );
  const verb = messages.common.outcomeVerb[state.outcome];
  const rangeText =
    sum.incidents === 0
      ? messages.app.readout.noFigure
      : messages.app.readout.casualties(format.range(sum), verb);

  const axis = (width: number) => (
    <TimeAxis width={width} shown={time.shown} bins={time.bins} extent={dataset.extent} />
  );

  // Alone on a phone turned on its side the lanes have the axis to themselves, and on paper too.
  const actsAxis = phone
    ? timeWidth > 0 && !DIPLOMACY.isList(timeWidth) && axis(timeWidth)
    : later && <PrintedAxis definition={DIPLOMACY} input={inputOf(DIPLOMACY)} width={timeWidth} />;
  const panel = (view: ViewDefinition) => (
    <ViewPanel
      definition={view}
      input={inputOf(view)}
      letters={letters}
      mixBelow={view === CASUALTIES}
      axis={view === DIPLOMACY && actsAxis}
    />
  );
  // Nothing parts the bars from their axis: their source mix stands below it.
  const mix = <SourceMixSlot view={CASUALTIES.id} input={inputOf(CASUALTIES)} />;
  const rested = useAtRest(inputOf(CASUALTIES));
  const drawer = state.select.length > 0 && (
    <DrawerGate input={rested} variant={wide ? 'column' : 'sheet'} />
  );
  const current = VIEWS.find((view) => view.id === state.view) ?? CASUALTIES;
  const readouts: Readonly<Record<string, string>> = {
    [CASUALTIES.id]: rangeText,
    [DIPLOMACY.id]: actCount,
    [NETWORK.id]: phone ? networkReadout(inputOf(NETWORK), texts) : '',
  };
  // The readout of what the chart scrubs stands under it; the lists have nothing to scrub.
  const stepper = (
    <PeriodStepper
      bins={time.bins}
      extent={dataset.extent}
      range={rangeText}
      counts={
        <>
          <FigureLink>{incidentCount}</FigureLink>
          {messages.common.separator}
          <FigureLink opens={ALL_ACTS}>{actCount}</FigureLink>
        </>
      }
    />
  );

  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#views">
        {messages.app.skipToViews}
      </a>
      <PageHeader
        extent={dataset.extent}
        edition={dataset.edition}
        onShare={() => setDialog('share')}
        onHelp={() => setDialog('help')}
      />
      <ReleaseNotice edition={dataset.edition} newest={newest} drift={drift} />
      {later && <AlteredNotice edition={dataset.edition} dataUrl={dataUrl} />}
      <RejectedNotice rejected={rejected} />
      <ProblemsNotice problems={dataset.problems} />
      <div className={styles.top}>
        <h1 className={styles.headline} tabIndex={-1}>
          {headlineParts(
            {
              sum,
              differ,
              outcome: state.outcome,
              filter: state.filter,
              extent: dataset.extent,
              word: state.word,
              phrase: wordPhrase(state.word, dataset, texts),
            },
            texts,
          ).map(({ text, opens }, index) =>
            opens ? (
              <FigureLink key={index} opens={opens}>
                {text}
              </FigureLink>
            ) : (
              text
            ),
          )}
        </h1>
        <Aside
          result={result}
          state={state}
          dataset={dataset}
          earlier={countEarlier(result, dataset.incidents.first, state.filter.from)}
        />
      </div>
      <div className={styles.stories} data-stories="">
        {later && <StoryStrip input={inputOf(CASUALTIES)} />}
      </div>
      <div className={styles.bar}>
        <FilterBar pipeline={pipeline} counts={counts} />
        {later && <PrintedFacts definition={DIPLOMACY} input={inputOf(DIPLOMACY)} />}
      </div>
      {incidents === 0 && isFiltering(state.filter) && (
        <EmptyNotice
          filter={state.filter}
          dataset={dataset}
          onlyIncidents={events > 0}
          relaxations={pipeline.relaxations(state)}
        />
      )}
      <Announcement text={messages.app.announce(incidentCount, actCount)} />
      <div className={styles.stage}>
        <main
          id="views"
          className={styles.views}
          tabIndex={-1}
          data-form={state.settings[NETWORK.id]?.['form']}
        >
          {phone ? (
            <div className={styles.time} ref={timeRef}>
              {current !== CASUALTIES && stepper}
              {panel(current)}
              {current === CASUALTIES && timeWidth > 0 && axis(timeWidth)}
              {current === CASUALTIES && stepper}
              {current === CASUALTIES && mix}
            </div>
          ) : (
            <>
              <div className={styles.time} ref={timeRef}>
                {panel(CASUALTIES)}
                <div className={styles.axisRow}>
                  {timeWidth > 0 && axis(timeWidth)}
                  <AxisTools view={CASUALTIES.id} zoomed={result.zoomed} />
                </div>
                {mix}
                {panel(DIPLOMACY)}
              </div>
              <div className={styles.side}>{panel(NETWORK)}</div>
            </>
          )}
        </main>
        {studied && <StudySection input={rested} beside={wide && state.select.length > 0} />}
        {drawer}
      </div>
      {phone && (
        <ViewTabs
          current={current.id}
          tabs={VIEWS.map((view) => ({
            id: view.id,
            title: messages.app.tabTitle[view.id],
            readout: readouts[view.id] ?? '',
          }))}
        />
      )}
      {later && (
        <PrintedSources
          shown={(phone ? [current] : VIEWS).map((view) => ({
            definition: view,
            input: inputOf(view),
          }))}
        />
      )}
      <Footer dataset={dataset} />
      {dialog === 'help' && (
        <HelpDialog onClose={() => setDialog(null)} letters={letters} onLetters={setLetters} />
      )}
      {dialog === 'share' && (
        <ShareDialog {...{ pipeline, newest, dataUrl }} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}

/** "22 actors": how many take part in what passes. */
function networkReadout(input: ViewInput, { messages, format }: Texts): string {
  const { involved } = NETWORK.series(input);
  return messages.app.readout.network(format.count(involved), involved === 1);
}

/** Says the counts once after a filter has come to rest, not while it is dragged. */
function Announcement({ text }: { readonly text: string }) {
  const committed = useExplorer((store) => store.committed);
  const [said, setSaid] = useState('');
  const spoken = useMemo(() => ({ committed, text }), [committed, text]);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(spoken.text), 400);
    return () => clearTimeout(timer);
  }, [spoken]);
  return (
    <p role="status" className={styles.live}>
      {said}
    </p>
  );
}
