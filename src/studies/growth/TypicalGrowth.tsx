import { useMemo, type ReactNode } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { GrowthSpread } from '../../model/figureGrowth.ts';
import { CountLists } from '../../records/CountLists.tsx';
import { Emphasised } from '../../records/Emphasised.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { GrowthCounts } from './GrowthCounts.tsx';
import { RatioStrip } from './RatioStrip.tsx';
import { EARLY, LATE, type GrowthSeries } from './series.ts';
import { changeText, growthTable } from './table.ts';
import styles from './Growth.module.css';
import { fileNameOf } from '../../releases/edition.ts';

/** Incidents listed at first. */
const FIRST = 8;

/** The typical growth of all lines with a step, with how many there are and what they leave out. */
export function TypicalGrowth({ series }: { readonly series: GrowthSeries }) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { growth } = messages.studies;
  const { dataset, state } = useInput();
  const { growths, stated, all, byDay, withFigure, withSteps } = series;
  const table = useMemo(() => growthTable(growths, dataset, texts), [growths, dataset, texts]);
  const [early, late] = [format.count(EARLY), format.count(LATE)];
  const incidents = (key: 'withFigure' | 'withSteps', of: GrowthSeries['withSteps']) => ({
    key,
    label: growth.incidents[key](format.count(of.length)),
    items: of.map(({ incident }) => incident),
  });
  return (
    <Section title={growth.typicalTitle} note={messages.common.outcome[state.outcome]}>
      <Typical spread={stated} say={growth.typical} none={growth.statedNone} />
      {all.counted.length > stated.counted.length && (
        <Typical spread={all} say={growth.withInferred} none="" />
      )}
      <Typical
        spread={byDay}
        say={(part) => growth.byDay({ early, late, ...part })}
        none={growth.byDayNone(early, late)}
      />
      <CountLists
        counts={[incidents('withSteps', withSteps), incidents('withFigure', withFigure)]}
        first={FIRST}
        keyOf={({ id }) => id}
      >
        {(incident) => <RecordLine record={incident} />}
      </CountLists>
      <p className={styles.prose}>
        {growth.reread} <span className={styles.muted}>{growth.silent}</span>
      </p>
      <RatioStrip growths={growths} spread={stated} />
      <div className={styles.lines}>
        <DataTable data={table} fileName={fileNameOf('growth', dataset.edition)} />
      </div>
    </Section>
  );
}

interface TypicalProps {
  readonly spread: GrowthSpread;
  readonly say: (part: {
    readonly median: string;
    readonly half: string;
    readonly n: string;
  }) => string;
  /** Said where nothing can be counted. */
  readonly none: string;
}

/** A median in a sentence, and under it the lines that make it and those left out. */
function Typical({ spread, say, none }: TypicalProps): ReactNode {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { growth } = messages.studies;
  const { median, lower, upper, counted } = spread;
  const half =
    lower === null || upper === null
      ? ''
      : growth.middleHalf(changeText(lower, texts), changeText(upper, texts));
  return (
    <>
      <p className={styles.prose}>
        {median === null ? (
          none
        ) : (
          <Emphasised
            text={say({ median: changeText(median, texts), half, n: format.count(counted.length) })}
          />
        )}
      </p>
      <GrowthCounts spread={spread} />
    </>
  );
}
