import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { groupColumns } from '../../reading/groupColumns.ts';
import { useInput } from '../../records/InputContext.tsx';
import type { Subset } from '../../state/selected.ts';
import { formatSelected } from '../../state/selectedCodec.ts';
import { rowsOfSubset } from './evidence/subsetRows.ts';
import { CiteFigure } from './CiteFigure.tsx';
import { FigureBody } from './FigureBody.tsx';
import { groupWords } from './groupWords.ts';
import { Panel } from './Panel.tsx';
import styles from './LineList.module.css';

interface SubsetPanelProps {
  readonly of: Subset;
  readonly onClose: () => void;
}

/** Some of the incidents that pass, of which the page says how many, and the figure of those. */
export function SubsetPanel({ of, onClose }: SubsetPanelProps) {
  const texts = useLaterTexts();
  const { drawer, common } = texts.messages;
  const { dataset, readings, passing, state } = useInput();
  const { group: groups, from } = state.filter;
  const rows = useMemo(
    () => rowsOfSubset(of, dataset, passing.incidents, groupColumns(readings, groups), from),
    [of, dataset, passing, readings, groups, from],
  );
  const title = drawer.figure.title(
    common.outcome[state.outcome],
    drawer.subset.title[of],
    groupWords(groups, texts),
  );
  const fileName = formatSelected({ kind: 'subset', of });
  return (
    <Panel meta={[drawer.figure.kind]} title={title} onClose={onClose}>
      <p className={styles.note}>{drawer.subset.help[of]}</p>
      <FigureBody rows={rows} groups={groups} title={title} fileName={fileName} />
      <CiteFigure title={title} filter={{ ...state.filter, group: [] }} fileName={fileName} />
    </Panel>
  );
}
