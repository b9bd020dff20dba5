import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { wordName } from '../../i18n/wordText.ts';
import { coverageByMonth } from '../../model/coverage.ts';
import { ALL_BUT_MILITANTS } from '../../model/likeForLike.ts';
import { groupColumns } from '../../reading/groupColumns.ts';
import { Emphasised } from '../../records/Emphasised.tsx';
import { Section } from '../../records/Section.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import type { ViewInput } from '../../views/types.ts';
import type { StudyProps } from '../types.ts';
import { ApartList } from './ApartList.tsx';
import { blocksOf, comparisonsFor, panelsOf } from './blocks.ts';
import type { Comparison, Verdict } from './compare.ts';
import { CoverageSection } from './CoverageSection.tsx';
import { MarkLegend } from './MarkLegend.tsx';
import { PanelChart } from './PanelChart.tsx';
import { readSettings, TRACKERS, type TrackerSettings } from './settings.ts';
import { trackersTable } from './table.ts';
import { TrackerControls } from './TrackerControls.tsx';
import styles from './Trackers.module.css';

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
  const settings = useMemo(
    () => readSettings(input.state.settings[TRACKERS], input.state.filter.group),
    [input],
  );
  const comparisons = useMemo(() => comparisonsFor(settings, input), [settings, input]);
  const panels = useMemo(() => panelsOf(blocksOf(comparisons)), [comparisons]);
  const table = useMemo(
    () => trackersTable(comparisons, settings, input, texts),
    [comparisons, settings, input, texts],
  );
  const coverage = useCoverage(input);
  return (
    <div className={styles.study}>
      <TrackerControls settings={settings} />
      {comparisons.length === 0 ? (
        <p className={styles.lead}>{text.empty}</p>
      ) : (
        <>
          <Summary comparisons={comparisons} settings={settings} input={input} />
          <MarkLegend />
          {panels.map((panel) => (
            <PanelChart key={panel.length} panel={panel} settings={settings} />
          ))}
          <Section title={text.table.title}>
            <div className={styles.table}>
              <DataTable data={table} fileName={TRACKERS} />
            </div>
          </Section>
        </>
      )}
      <CoverageSection months={coverage} />
      <ApartList />
    </div>
  );
}

interface SummaryProps {
  readonly comparisons: readonly Comparison[];
  readonly settings: TrackerSettings;
  readonly input: ViewInput;
}

/** How many totals lie where, and how to read the picture. */
function Summary({ comparisons, settings: { metric }, input }: SummaryProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { word } = input.state;
  const { trackers: text } = messages.studies;
  const number = (verdict: Verdict): number =>
    comparisons.filter(({ gap }) => gap.verdict === verdict).length;
  const none = number('no-record');
  const parts = number('part');
  return (
    <>
      <p className={styles.summary}>
        <Emphasised
          text={text.summary({
            total: format.count(comparisons.length),
            metric: text.metric[metric],
            above: format.count(number('above')),
            within: format.count(number('within')),
            below: format.count(number('below')),
          })}
        />
        {parts > 0 && text.parts(format.count(parts))}
        {none > 0 && text.nothing(format.count(none))}
      </p>
      <p className={styles.lead}>
        {text.terms} {metric !== 'attacks' && text.likeForLike} {text.sample}{' '}
        {word !== 'range' &&
          metric !== 'attacks' &&
          text.byWord(wordName(word, input.dataset, texts))}
        {metric === 'attacks' && text.attacksNote}
      </p>
    </>
  );
}
