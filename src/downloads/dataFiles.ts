/** What a view draws as data: tables, JSON, and the formats of calendars and of network programs. */
import { versionOf } from '../releases/edition.ts';
import { BYTE_ORDER_MARK, csvOf } from '../export/csv.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { tableRows } from '../ui/tableCsv.ts';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { actsCalendar } from './actsCalendar.ts';
import { recordRows, withFacts } from './csvRows.ts';
import type { OfferedFile } from './files.ts';
import { networkTexts } from './networkTexts.ts';
import { releaseHashes } from './releaseHashes.ts';
import type { ViewFacts } from './viewFacts.ts';
import { viewJson } from './viewJson.ts';

const CSV = 'text/csv';

/** Files that only one of the views has. */
function ownFiles(
  name: string,
  input: ViewInput,
  facts: () => ViewFacts,
  texts: LaterTexts,
): readonly OfferedFile[] {
  const { downloads } = texts.messages;
  const { dataset, passing } = input;
  switch (facts().view) {
    case 'casualties':
      return [];
    case 'diplomacy': {
      const acts = dataset.events.rows.filter((_, row) => passing.events[row] === 1);
      // RFC 5545, 3.6: a calendar without an entry is none, and programs refuse it.
      const empty = acts.length === 0;
      return [
        {
          key: 'ics',
          label: downloads.calendar,
          note: empty ? downloads.calendarEmpty : downloads.calendarNote,
          name: `${name}.ics`,
          type: 'text/calendar',
          make: empty ? null : async () => actsCalendar(dataset, acts, facts(), texts),
        },
      ];
    }
    case 'network':
      return (['gexf', 'graphml'] as const).map((form) => ({
        key: form,
        label: downloads[form],
        note: downloads.networkNote[form],
        name: `${name}.${form}`,
        type: `application/${form}+xml`,
        make: async () => networkTexts(input, facts(), texts)[form](),
      }));
  }
}

/**
 * @param name of the files, without ending
 * @param raw tables hold the texts exactly as recorded, and not so that a spreadsheet is safe
 */
export function dataFiles(
  definition: ViewDefinition,
  input: ViewInput,
  name: string,
  facts: () => ViewFacts,
  raw: boolean,
  texts: LaterTexts,
): readonly OfferedFile[] {
  const { downloads, tables } = texts.messages;
  const { id } = definition;
  return [
    {
      key: 'csv',
      label: downloads.csv,
      note: downloads.csvNote[id],
      name: `${name}${raw ? '-raw' : ''}.csv`,
      type: CSV,
      make: async () => {
        const { records } = await definition.drawn.fetch();
        const rows = recordRows(records(definition.series(input), input), input);
        const table = withFacts(rows, facts(), texts);
        // Without the mark spreadsheets take names with accents apart; programs do without.
        return raw ? csvOf(table, 'raw') : `${BYTE_ORDER_MARK}${csvOf(table)}`;
      },
    },
    {
      key: 'table',
      label: downloads.table,
      note: downloads.tableNote,
      name: `${name}-table.csv`,
      type: CSV,
      make: async () => {
        const tabulate = await definition.table.fetch();
        const table = tabulate(definition.series(input), texts, input);
        const rows = withFacts(tableRows(table, tables.csvAddress), facts(), texts);
        return `${BYTE_ORDER_MARK}${csvOf(rows)}`;
      },
    },
    {
      key: 'json',
      label: downloads.json,
      note: downloads.jsonNote,
      name: `${name}.json`,
      type: 'application/json',
      make: async () => {
        const { describe } = await definition.drawn.fetch();
        const told = facts();
        const drawn = describe(definition.series(input), input);
        const hashes = await releaseHashes(versionOf(told.edition));
        return `${JSON.stringify(viewJson(drawn, told, input.state, hashes, texts), null, 1)}\n`;
      },
    },
    ...ownFiles(name, input, facts, texts),
  ];
}
