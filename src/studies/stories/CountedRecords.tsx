import { useState } from 'react';
import { findRecord } from '../../data/dataset.ts';
import { useInput } from '../../records/InputContext.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import type { WordedCount } from '../../stories/storyCounts.ts';
import styles from './Stories.module.css';
import buttons from '../../ui/TextButton.module.css';

/** Lines shown unasked. */
const FIRST = 10;

/** What a number of a story counts, listed on demand. */
export function CountedRecords({ label, records }: WordedCount) {
  const { dataset } = useInput();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`${buttons.text} ${styles.copy}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <ShowAll
          items={records.flatMap((id) => findRecord(dataset, id) ?? [])}
          first={FIRST}
          keyOf={({ id }) => id}
        >
          {(record) => <RecordLine record={record} />}
        </ShowAll>
      )}
    </>
  );
}
