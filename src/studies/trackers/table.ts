/** The picture's comparisons as a table, with what may explain each gap. */
import { figureWords } from '../../records/totalWords.ts';
import { actorName } from '../../i18n/actorName.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { TableCell, TableData, TableRow } from '../../ui/tableData.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Comparison } from './compare.ts';
import { openingOf, openingOfTotal } from './evidence.ts';
import type { TrackerSettings } from './readSettings.ts';
import {
  countedWords,
  gapWords,
  incidentCell,
  notedWords,
  ownWords,
  placeWords,
  readAtOf,
  reasonWords,
} from './words.ts';

/** What a gap sorts by: how much more the tracker has at least; null where nothing compares. */
function gapOrder({ gap: { verdict, least } }: Comparison): number | null {
  if (verdict === 'no-record' || verdict === 'part') return null;
  return verdict === 'below' ? -(least ?? 0) : (least ?? 0);
}

function rowOf(one: Comparison, dataset: Dataset, texts: LaterTexts): TableRow {
  const { total: tracker, own } = one;
  const { total, figure, days, place } = tracker;
  const { format } = texts;
  const word = (text: string): TableCell => ({ text, sort: text === '' ? null : text });
  const readAt = readAtOf(total, dataset, texts);
  const link = readAt.address === null ? {} : { address: readAt.address };
  const entry = readAt.address === null ? { leadsTo: openingOfTotal(total) } : link;
  const opening = openingOf(tracker, own);
  const leads = opening ? { leadsTo: opening } : {};
  return {
    key: total.id,
    cells: [
      { text: format.span(days), sort: days.first },
      word(actorName(dataset, total.said_by, texts)),
      word(placeWords(place, texts)),
      word(countedWords(own, tracker, texts)),
      { text: figureWords(total, texts), sort: figure.best, ...entry },
      {
        text: ownWords(own, texts),
        sort: own.range?.top ?? null,
        ...leads,
      },
      // A count of incidents has no best figure, and none without one.
      ...(tracker.metric === 'attacks'
        ? []
        : [
            {
              text: own.range ? format.count(own.range.best) : '',
              sort: own.range?.best ?? null,
              ...(own.range ? leads : {}),
            },
            { ...incidentCell(own, texts), ...leads },
          ]),
      { text: gapWords(one.gap, texts), sort: gapOrder(one) },
      word(reasonWords(one, texts)),
      word(notedWords(total, texts)),
      { text: readAt.name, sort: readAt.name, ...link },
      {
        text: readAt.published === null ? '' : format.dateText(readAt.published),
        sort: readAt.published,
      },
    ],
  };
}

/** One row a total, the latest first. */
export function trackersTable(
  comparisons: readonly Comparison[],
  { metric }: TrackerSettings,
  dataset: Dataset,
  texts: LaterTexts,
): TableData {
  const { table } = texts.messages.studies.trackers;
  const column = (key: string, label: string, numeric = false) => ({ key, label, numeric });
  const inTime = comparisons.toSorted(
    ({ total: a }, { total: b }) => b.days.last - a.days.last || b.days.first - a.days.first,
  );
  return {
    caption: table.caption(texts.format.count(comparisons.length)),
    columns: [
      column('period', table.period),
      column('tracker', table.tracker),
      column('place', table.place),
      column('victims', table.victims),
      column('figure', table.figure, true),
      column('own', metric === 'attacks' ? table.ownAttacks : table.own, true),
      ...(metric === 'attacks'
        ? []
        : [column('best', table.best, true), column('incidents', table.incidents, true)]),
      column('gap', table.gap),
      column('why', table.why),
      column('words', table.words),
      column('source', table.source),
      column('published', table.published),
    ],
    rows: inTime.map((one) => rowOf(one, dataset, texts)),
    note: table.note,
  };
}
