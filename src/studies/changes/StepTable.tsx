import { useMemo } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { ActorNetwork } from '../../model/actorNetwork.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { ChangeSeries } from './series.ts';
import { changesTable } from './table.ts';
import styles from './Changes.module.css';
import { fileNameOf } from '../../releases/edition.ts';

interface StepTableProps {
  readonly series: ChangeSeries;
  readonly network: ActorNetwork;
  readonly dataset: Dataset;
}

/** All steps as a table, on demand. */
export function StepTable({ series, network, dataset }: StepTableProps) {
  const texts = useLaterTexts();
  const table = useMemo(
    () => changesTable(series.steps, network, dataset, texts),
    [series, network, dataset, texts],
  );
  const words = texts.messages.studies.changes.table;
  return (
    <details className={styles.table}>
      <summary>{words.open(texts.format.count(table.rows.length))}</summary>
      <DataTable data={table} fileName={fileNameOf('network-changes', dataset.edition)} />
    </details>
  );
}
