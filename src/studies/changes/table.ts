/** Every change as a row of a table; each opens the tie or the act it rests on. */
import type { Dataset } from '../../data/dataset.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { ActorNetwork } from '../../model/actorNetwork.ts';
import { recordOfChange, type ChangeStep } from '../../model/networkChanges.ts';
import type { TableData, TableRow } from '../../ui/tableData.ts';
import { changeSentence, changeWord } from './words.ts';

/** The changes of all steps, in order. */
export function changesTable(
  steps: readonly ChangeStep[],
  network: ActorNetwork,
  dataset: Dataset,
  texts: LaterTexts,
): TableData {
  const words = texts.messages.studies.changes.table;
  const rows = steps
    .flatMap(({ changes }) => changes)
    .map((change): TableRow => {
      const id = recordOfChange(change);
      const kind = changeWord(change, texts.messages);
      const sentence = changeSentence(change, network, dataset, texts);
      return {
        key: `${change.kind} ${id} ${change.from} ${change.to}`,
        cells: [
          { text: texts.format.dateText(change.date), sort: change.day },
          { text: kind, sort: kind },
          { text: sentence, sort: sentence, opens: { kind: 'record', id } },
        ],
      };
    });
  return {
    caption: words.caption,
    columns: [
      { key: 'date', label: words.date, numeric: false },
      { key: 'kind', label: words.kind, numeric: false },
      { key: 'change', label: words.change, numeric: false },
    ],
    rows,
  };
}
