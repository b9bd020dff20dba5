/** The list as a table and file: one row an opposition, never one side without the other. */
import type { Dataset } from '../../data/dataset.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { CONTRADICTION_KINDS, type Contradiction, type Saying } from '../../model/contradiction.ts';
import type { TableCell, TableData } from '../../ui/tableData.ts';
import { basisWords, sayingWords, speakersOf } from './words.ts';

const COLUMNS = ['date', 'kind', 'about', 'one', 'oneSays', 'other', 'otherSays', 'basis'] as const;

/**
 * @param contradictions newest last, as the model has them; the table has the newest first
 * @param sides "between Pakistan and Kabul"
 */
export function contradictionsTable(
  contradictions: readonly Contradiction[],
  sides: string,
  dataset: Dataset,
  texts: LaterTexts,
): TableData {
  const { messages, format } = texts;
  const { list, kind: kinds, saying: words } = messages.studies.contradictions;
  const plain = (text: string): TableCell => ({ text, sort: text === '' ? null : text });
  const who = (saying: Saying | null): TableCell => {
    if (saying === null) return plain(words.notCodedSays);
    const camps = saying.camps
      .map((camp) => messages.common.camp[camp])
      .join(messages.common.comma);
    return plain(words.camp(camps, speakersOf(saying, dataset, texts)));
  };
  const what = (saying: Saying | null, date: string): TableCell => {
    if (saying === null) return plain('');
    const said = sayingWords(saying, date, dataset, texts);
    if (saying.kind !== 'act') return plain(said);
    return {
      ...plain([said, words.act(saying.act.title)].filter((part) => part !== '').join(' ')),
      opens: { kind: 'record', id: saying.act.id },
    };
  };
  return {
    caption: list.caption(sides),
    columns: COLUMNS.map((key) => ({ key, label: list[key], numeric: false })),
    rows: contradictions.toReversed().flatMap(({ key, kind, record, day, oppositions }) =>
      oppositions.map((opposition, at) => ({
        key: `${key} ${at}`,
        cells: [
          { text: format.dates(record.date, record.end_date), sort: day },
          { text: kinds[kind], sort: CONTRADICTION_KINDS.indexOf(kind) },
          { ...plain(record.title), opens: { kind: 'record' as const, id: record.id } },
          who(opposition.one),
          what(opposition.one, record.date),
          who(opposition.other),
          what(opposition.other, record.date),
          plain(basisWords(opposition, texts)),
        ],
      })),
    ),
  };
}
