import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { Emphasised } from '../../records/Emphasised.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { Section } from '../../records/Section.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { RatioStrip } from './RatioStrip.tsx';
import { EARLY, LATE, type GrowthSeries } from './series.ts';
import { changeText, growthTable } from './table.ts';
import styles from './Growth.module.css';

/** The typical growth of all lines with a step, with how many there are and what they leave out. */
export function TypicalGrowth({ series }: { readonly series: GrowthSeries }) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { growth } = messages.studies;
  const { dataset, state } = useInput();
  const { growths, stated, all, byDay, withFigure, withSteps } = series;
  const table = useMemo(() => growthTable(growths, dataset, texts), [growths, dataset, texts]);
  const change = (ratio: number): string => changeText(ratio, texts);
  const [early, late] = [format.count(EARLY), format.count(LATE)];
  const spreadWords = ({ median, lower, upper, n }: NonNullable<typeof stated>) => ({
    median: change(median),
    lower: change(lower),
    upper: change(upper),
    n: format.count(n),
  });
  return (
    <Section title={growth.typicalTitle} note={messages.common.outcome[state.outcome]}>
      <p className={styles.prose}>
        {stated ? (
          <>
            <Emphasised text={growth.typical(spreadWords(stated))} />{' '}
            {growth.direction(
              format.count(stated.rose),
              format.count(stated.same),
              format.count(stated.fell),
            )}{' '}
          </>
        ) : (
          growth.statedNone
        )}
        {all &&
          all.n > (stated?.n ?? 0) &&
          growth.withInferred(change(all.median), format.count(all.n))}
      </p>
      <p className={styles.prose}>
        {byDay ? (
          <Emphasised text={growth.byDay({ early, late, ...spreadWords(byDay) })} />
        ) : (
          growth.byDayNone(early, late)
        )}
      </p>
      <p className={styles.prose}>
        {growth.of(format.count(withFigure), format.count(withSteps.length))}{' '}
        <span className={styles.muted}>{growth.silent}</span>
      </p>
      <RatioStrip growths={growths} spread={stated} />
      <DataTable data={table} fileName={`whose-count-growth-${dataset.release}`} />
    </Section>
  );
}
