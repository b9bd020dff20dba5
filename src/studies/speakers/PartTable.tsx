import { useState } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { markColour } from '../../viz/palette.ts';
import type { PartRow } from './partRows.ts';
import { SaidList } from './SaidList.tsx';
import styles from './Speakers.module.css';

interface PartTableProps {
  readonly caption: string;
  /** `records` null: each thing said is its own record, and a second count would say it twice. */
  readonly heads: { readonly name: string; readonly said: string; readonly records: string | null };
  readonly rows: readonly PartRow[];
}

/** Rows shown unasked. */
const FIRST = 15;

/** Parts of a mix, one bar a row on one scale; a count opens what it counts, with the sources. */
export function PartTable({ caption, heads, rows }: PartTableProps) {
  const { messages, format } = useLaterTexts();
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  // Hiding a single row would cost the same line for the button.
  const folds = rows.length > FIRST + 1;
  const greatest = Math.max(...rows.map(({ share }) => share));
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <td aria-hidden="true" />
          <th scope="col" className={styles.number}>
            {heads.said}
          </th>
          <th scope="col" className={styles.number}>
            {messages.studies.speakers.column.share}
          </th>
          {heads.records !== null && (
            <th scope="col" className={styles.number}>
              {heads.records}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {(folds && !all ? rows.slice(0, FIRST) : rows).map((row) => (
          <Part
            key={row.key}
            row={row}
            length={row.share / greatest}
            withRecords={heads.records !== null}
            open={row.key === open}
            onToggle={() => setOpen(row.key === open ? null : row.key)}
          />
        ))}
      </tbody>
      {folds && (
        <tfoot>
          <tr>
            <td colSpan={heads.records === null ? 4 : 5}>
              <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
                {all
                  ? messages.drawer.showFewer
                  : messages.drawer.showAll(format.count(rows.length))}
              </button>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface PartProps {
  readonly row: PartRow;
  /** Of the bar's room, between 0 and 1. */
  readonly length: number;
  readonly withRecords: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Part({ row, length, withRecords, open, onToggle }: PartProps) {
  const { messages, format } = useLaterTexts();
  const { speakers } = messages.studies;
  const count = format.count(row.said.length);
  const share = row.share < 0.005 ? speakers.underOne : format.percent(row.share);
  return (
    <>
      <tr>
        <th scope="row">
          {row.actor === null ? row.name : <ActorLink id={row.actor} quiet />}
          {row.note !== '' && <span className={styles.note}> {row.note}</span>}
        </th>
        <td aria-hidden="true" className={styles.room}>
          <div
            className={styles.bar}
            style={{ inlineSize: `${100 * length}%`, color: markColour(row.hue) }}
          />
        </td>
        <td className={styles.number}>
          <button
            type="button"
            aria-expanded={open}
            aria-label={speakers.opens(count, row.name)}
            onClick={onToggle}
          >
            {count}
          </button>
        </td>
        <td className={styles.number}>{share}</td>
        {withRecords && <td className={styles.number}>{format.count(row.records)}</td>}
      </tr>
      {open && (
        <tr>
          <td colSpan={withRecords ? 5 : 4}>
            <SaidList said={row.said} first={10} />
          </td>
        </tr>
      )}
    </>
  );
}
