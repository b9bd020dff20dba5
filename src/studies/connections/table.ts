/** Degree and betweenness as a table; every number opens the body with its acts and ties. */
import type { Dataset } from '../../data/dataset.ts';
import { shortName } from '../../i18n/actorNames.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { TableCell, TableData, TableRow } from '../../ui/tableData.ts';
import type { BodyMeasures } from './measures.ts';

/** Measures as rows, in their order. */
export function measuresTable(
  measures: readonly BodyMeasures[],
  dataset: Dataset,
  texts: LaterTexts,
): TableData {
  const { messages, format } = texts;
  const words = messages.studies.connections.measures;
  const rows = measures.map(({ id, camp, ties, acts }): TableRow => {
    const opens = { kind: 'record', id } as const;
    const number = (value: number): TableCell => ({
      text: format.decimal(value),
      sort: value,
      opens,
    });
    const name = shortName(dataset, id, texts);
    const side = messages.common.camp[camp];
    return {
      key: id,
      cells: [
        { text: name, sort: name, opens },
        { text: side, sort: side },
        number(ties.degree),
        number(ties.betweenness),
        number(acts.degree),
        number(acts.betweenness),
      ],
    };
  });
  const column = (key: string, label: string, numeric = true) => ({ key, label, numeric });
  return {
    caption: words.caption,
    columns: [
      column('body', words.body, false),
      column('camp', words.camp, false),
      column('tie-degree', words.tieDegree),
      column('tie-between', words.tieBetween),
      column('act-degree', words.actDegree),
      column('act-between', words.actBetween),
    ],
    rows,
    note: words.note,
  };
}
