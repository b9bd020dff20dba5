import { useId, useMemo, useState } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { COVERED_FROM, type MonthCoverage } from '../../model/coverage.ts';
import { COVERAGES } from '../../model/coverages.ts';
import { useInput } from '../../records/InputContext.tsx';
import { Section } from '../../records/Section.tsx';
import { commit, withSetting } from '../../state/explorerStore.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { CoverageCell, CoverageHatch } from './CoverageCell.tsx';
import { CoverageCounts } from './CoverageCounts.tsx';
import { CoverageStrip } from './CoverageStrip.tsx';
import { coverageTable } from './coverageTable.ts';
import { choiceOfMonth } from './readSettings.ts';
import { TRACKERS, type MonthChoice } from './settings.ts';
import choices from './Choices.module.css';
import own from './Coverage.module.css';
import styles from './Trackers.module.css';
import { fileNameOf } from '../../releases/edition.ts';

interface CoverageSectionProps {
  /** Months by country, as `coverageByMonth` gives them. */
  readonly months: readonly MonthCoverage[];
  /** Which of them the table has. */
  readonly chosen: MonthChoice;
}

/** What the record covers: the rule, a strip of months for each country, and the same as a table. */
export function CoverageSection({ months, chosen }: CoverageSectionProps) {
  const texts = useLaterTexts();
  const { dataset } = useInput();
  const { coverage: text } = texts.messages.studies.trackers;
  const shown = useMemo(
    () => (chosen === 'all' ? months : months.filter((one) => choiceOfMonth(one) === chosen)),
    [months, chosen],
  );
  const table = useMemo(() => coverageTable(shown, dataset, texts), [shown, dataset, texts]);
  const [open, setOpen] = useState(chosen !== 'all');
  const hatch = useId();
  const choose = (choice: MonthChoice): void => {
    setOpen(true);
    commit(withSetting(TRACKERS, 'months', choice === 'all' ? null : choice));
  };
  const [first] = shown;
  return (
    <Section title={text.title}>
      <p className={styles.lead} data-rule="">
        {text.lead} {text.rule(texts.format.percent(COVERED_FROM))}
      </p>
      <p className={styles.lead} data-rule="">
        {text.fair}
      </p>
      <ul className={`${styles.legend} ${own.section}`}>
        {COVERAGES.map((kind) => (
          <li key={kind}>
            <svg width={12} height={14} aria-hidden="true">
              <CoverageHatch id={`${hatch}${kind}`} />
              <CoverageCell
                coverage={kind}
                x={0}
                width={12}
                height={14}
                hatch={`${hatch}${kind}`}
              />
            </svg>{' '}
            {text.kind[kind]}
          </li>
        ))}
      </ul>
      <CoverageCounts months={months} chosen={chosen} onChoose={choose} />
      <CoverageStrip months={months} />
      <details
        className={own.more}
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{text.show}</summary>
        {chosen !== 'all' && first && (
          <p className={styles.lead} data-rule="">
            {text.chosen(
              text.kind[first.coverage],
              texts.messages.filters.country[first.country] ?? first.country,
            )}{' '}
            <button type="button" className={choices.every} onClick={() => choose('all')}>
              {text.showEvery}
            </button>
          </p>
        )}
        <DataTable data={table} fileName={fileNameOf('coverage', dataset.edition)} />
      </details>
    </Section>
  );
}
