import { useMemo, useState } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { binSpan } from '../../lib/timeBins.ts';
import type { Contradiction, ContradictionKind } from '../../model/contradiction.ts';
import { useInput } from '../../records/InputContext.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { CountRows, type PickedCount, type RowPart } from './CountRows.tsx';
import { CountTable } from './CountTable.tsx';
import { binOfStart } from './placeCounts.ts';
import { QuarrelLine } from './QuarrelLine.tsx';
import { seriesByKind, type KindSeries } from './series.ts';
import styles from './Contradictions.module.css';

/** A pick that outlives a change of bins where they have one that begins on the same day. */
interface KeptPick {
  readonly kind: ContradictionKind;
  /** First day of the bin, or a part of the row. */
  readonly start: number | RowPart;
}

interface OverTimeProps {
  readonly contradictions: readonly Contradiction[];
  readonly sides: string;
}

/** The counts as rows of bars and as a table, and below them the list behind the one picked. */
export function OverTime({ contradictions, sides }: OverTimeProps) {
  const { messages, format } = useLaterTexts();
  const { kind: kinds, time: text } = messages.studies.contradictions;
  const { bins } = useInput().time;
  const [kept, setKept] = useState<KeptPick | null>(null);
  const series = useMemo(() => seriesByKind(contradictions, bins), [contradictions, bins]);
  const picked = findPick();
  const one = picked && series[picked.row];
  const list = (picked && one && listOf(one, picked.bin)) ?? [];
  const pick = ({ row, bin }: PickedCount): void => {
    const kind = series[row]?.kind;
    if (!kind) return;
    const same = picked?.row === row && picked.bin === bin;
    const start = typeof bin === 'string' ? bin : bins.starts[bin];
    setKept(same || start === undefined ? null : { kind, start });
  };
  return (
    <Section title={text.title} note={text.note}>
      <CountRows series={series} sides={sides} picked={picked} onPick={pick} />
      {picked && one && list.length > 0 && (
        <div className={styles.picked}>
          <p className={styles.pickedHead}>
            <b>
              {text.bar(
                kinds[one.kind],
                typeof picked.bin === 'string'
                  ? text.part[picked.bin]
                  : format.bin(bins.unit, binSpan(bins, picked.bin)),
                format.count(list.length),
              )}
            </b>
            <button type="button" onClick={() => setKept(null)}>
              {text.close}
            </button>
          </p>
          <ShowAll items={list} first={8} keyOf={({ key }) => key}>
            {(each) => <QuarrelLine quarrel={{ record: each.record, contradictions: [each] }} />}
          </ShowAll>
        </div>
      )}
      <details>
        <summary>{text.table}</summary>
        <CountTable series={series} onPick={pick} />
      </details>
    </Section>
  );

  function findPick(): PickedCount | null {
    if (kept === null) return null;
    const row = series.findIndex(({ kind }) => kind === kept.kind);
    if (typeof kept.start === 'string') return { row, bin: kept.start };
    const bin = binOfStart(bins, kept.start);
    return bin === null ? null : { row, bin };
  }
}

/** What a bar, or a part of a row, counts. */
function listOf(series: KindSeries, bin: PickedCount['bin']): readonly Contradiction[] | undefined {
  return typeof bin === 'string' ? series[bin] : series.bins[bin];
}
