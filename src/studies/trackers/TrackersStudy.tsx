import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { coverageByMonth } from '../../model/coverage.ts';
import { ALL_BUT_MILITANTS } from '../../model/likeForLike.ts';
import { groupColumns } from '../../reading/groupColumns.ts';
import { Section } from '../../records/Section.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import type { ViewInput } from '../../views/types.ts';
import type { StudyProps } from '../types.ts';
import { ApartList } from './ApartList.tsx';
import { blocksOf, comparisonsFor, panelsOf } from './blocks.ts';
import { CoverageSection } from './CoverageSection.tsx';
import { MarkLegend } from './MarkLegend.tsx';
import { PanelChart } from './PanelChart.tsx';
import { readSettings } from './readSettings.ts';
import { TRACKERS } from './settings.ts';
import { trackersTable } from './table.ts';
import { TrackerControls } from './TrackerControls.tsx';
import { TrackerSummary } from './TrackerSummary.tsx';
import styles from './Trackers.module.css';
import { fileNameOf } from '../../releases/edition.ts';

/** Every month's coverage, whatever the reader asks for: the record's own property. */
function useCoverage(input: ViewInput) {
  const { dataset, read } = input;
  return useMemo(() => {
    const killed = read('killed', 'range');
    return coverageByMonth(dataset, {
      whole: killed.whole,
      butMilitants: groupColumns(killed, ALL_BUT_MILITANTS),
      civilians: killed.groups.civilians,
    });
  }, [dataset, read]);
}

/** What other trackers count of a period, beside the record's own sums, and what the record covers. */
export function TrackersStudy({ input }: StudyProps) {
  const texts = useLaterTexts();
  const { trackers: text } = texts.messages.studies;
  const { dataset, read, state } = input;
  const { from, to, group } = state.filter;
  const asked = state.settings[TRACKERS];
  const settings = useMemo(() => readSettings(asked, group), [asked, group]);
  const comparisons = useMemo(
    () => comparisonsFor(settings, input),
    // What a comparison looks at; the input itself is new at every step.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [settings, dataset, read, state.word, from, to],
  );
  const { gap } = settings;
  const shown = useMemo(
    () => (gap === 'all' ? comparisons : comparisons.filter((one) => one.gap.verdict === gap)),
    [comparisons, gap],
  );
  const panels = useMemo(() => panelsOf(blocksOf(shown)), [shown]);
  const table = useMemo(
    () => trackersTable(shown, settings, dataset, texts),
    [shown, settings, dataset, texts],
  );
  const coverage = useCoverage(input);
  return (
    <div className={styles.study}>
      <TrackerControls settings={settings} />
      {comparisons.length === 0 ? (
        <p className={styles.lead}>{text.empty}</p>
      ) : (
        <>
          <TrackerSummary comparisons={comparisons} settings={settings} input={input} />
          {shown.length === 0 && <p className={styles.lead}>{text.emptyGap}</p>}
          {shown.length > 0 && (
            <>
              <MarkLegend />
              {panels.map((panel) => (
                <PanelChart key={panel.length} panel={panel} settings={settings} />
              ))}
              <Section title={text.table.title}>
                <div className={styles.table}>
                  <DataTable data={table} fileName={fileNameOf(TRACKERS, dataset.edition)} />
                </div>
              </Section>
            </>
          )}
        </>
      )}
      <CoverageSection months={coverage} chosen={settings.months} />
      <ApartList />
    </div>
  );
}
