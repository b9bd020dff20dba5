import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { binSpan } from '../../lib/timeBins.ts';
import { useInput } from '../../records/InputContext.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import type { PickedCount } from './CountRows.tsx';
import type { KindSeries } from './series.ts';
import styles from './Contradictions.module.css';

interface CountTableProps {
  readonly series: readonly KindSeries[];
  readonly onPick: (picked: PickedCount) => void;
}

/** The bars as a table: a row a period that counts anything, the newest first; a number lists it. */
export function CountTable({ series, onPick }: CountTableProps) {
  const { messages, format } = useLaterTexts();
  const { kind: kinds, time: text } = messages.studies.contradictions;
  const { bins } = useInput().time;
  const filled = bins.starts
    .map((_, bin) => bin)
    .filter((bin) => series.some((one) => (one.bins[bin]?.length ?? 0) > 0))
    .toReversed();
  return (
    <ScrollRegion label={text.table} height="window">
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">{text.period}</th>
            {series.map(({ kind }) => (
              <th key={kind} scope="col">
                {kinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filled.map((bin) => {
            const period = format.bin(bins.unit, binSpan(bins, bin));
            return (
              <tr key={bin}>
                <th scope="row">{period}</th>
                {series.map((one, row) => {
                  const count = one.bins[bin]?.length ?? 0;
                  return (
                    <td key={one.kind}>
                      {count > 0 && (
                        <button
                          type="button"
                          aria-label={text.bar(kinds[one.kind], period, format.count(count))}
                          onClick={() => onPick({ row, bin })}
                        >
                          {format.count(count)}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
