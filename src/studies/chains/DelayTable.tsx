import { useMemo, useState } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useInput } from '../../records/InputContext.tsx';
import { fileNameOf } from '../../releases/edition.ts';
import { ShowAll } from '../../records/ShowAll.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { AnswerLine } from './DelayLine.tsx';
import type { DelayRow } from './delays.ts';
import { answersBehind, delayTable, nameOfRow, type DelayNumber } from './delayTable.ts';
import type { By } from './settings.ts';
import styles from './Delays.module.css';

/** Answers listed at first. */
const FIRST = 8;

interface DelayTableProps {
  readonly rows: readonly DelayRow[];
  readonly by: By;
}

/** The delays as a table; each number lists the answers behind it, under the table. */
export function DelayTable({ rows, by }: DelayTableProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const text = messages.studies.chains.delays;
  const { dataset } = useInput();
  const [picked, setPicked] = useState<DelayNumber | null>(null);
  const data = useMemo(() => delayTable(rows, by, dataset, texts), [rows, by, dataset, texts]);
  const onList = useMemo(() => (row: string, column: string) => setPicked({ row, column }), []);
  const answers = picked ? answersBehind(rows, picked) : [];
  const row = picked && rows.find(({ key }) => (key ?? '') === picked.row);
  const column = picked && data.columns.find(({ key }) => key === picked.column);
  return (
    <>
      <DataTable
        data={data}
        fileName={fileNameOf(`delays-by-${by}`, dataset.edition)}
        onList={onList}
      />
      <div role="status" className={styles.picked}>
        {row && column && answers.length > 0 && (
          <>
            <p>
              <b>
                {text.behind({
                  name: nameOfRow(row.key, by, dataset, texts),
                  column: column.label,
                  count: format.count(answers.length),
                })}
              </b>{' '}
              <button type="button" onClick={() => setPicked(null)}>
                {text.close}
              </button>
            </p>
            <ShowAll
              key={`${picked.row} ${picked.column}`}
              items={answers}
              first={FIRST}
              keyOf={({ incident }) => incident.id}
            >
              {(answer) => <AnswerLine answer={answer} />}
            </ShowAll>
          </>
        )}
      </div>
    </>
  );
}
