import { useId, useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { COVERAGES, COVERED_FROM, type MonthCoverage } from '../../model/coverage.ts';
import { useInput } from '../../records/InputContext.tsx';
import { Section } from '../../records/Section.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { CoverageCell, CoverageHatch } from './CoverageCell.tsx';
import { CoverageStrip } from './CoverageStrip.tsx';
import { coverageTable } from './coverageTable.ts';
import own from './Coverage.module.css';
import styles from './Trackers.module.css';

interface CoverageSectionProps {
  /** Months by country, as `coverageByMonth` gives them. */
  readonly months: readonly MonthCoverage[];
}

/** What the record covers: the rule, a strip of months for each country, and the same as a table. */
export function CoverageSection({ months }: CoverageSectionProps) {
  const texts = useLaterTexts();
  const input = useInput();
  const { coverage: text } = texts.messages.studies.trackers;
  const table = useMemo(() => coverageTable(months, input, texts), [months, input, texts]);
  const hatch = useId();
  return (
    <Section title={text.title}>
      <p className={styles.lead}>
        {text.lead} {text.rule(texts.format.percent(COVERED_FROM))}
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
      <CoverageStrip months={months} />
      <details className={own.more}>
        <summary>{text.show}</summary>
        <DataTable data={table} fileName="coverage" />
      </details>
    </Section>
  );
}
