/** English texts of what a reader takes away: pictures, tables, calendars, paper. */
import type { Outcome } from '../../domain/vocabulary.ts';

type View = 'casualties' | 'diplomacy' | 'network';

export const downloads = {
  open: 'Download',
  name: (view: string) => `Download: ${view}`,
  picture: 'Picture',
  width: 'Width',
  asOnScreen: (pixels: string) => `As on the screen, ${pixels} px`,
  pixels: (pixels: string) => `${pixels} px`,
  scale: 'PNG size',
  times: (scale: number, pixels: string) => `${scale}×, ${pixels} px wide`,
  svg: 'SVG',
  svgNote: 'sharp at any size, text stays text',
  png: 'PNG',
  pngNote: 'for pages and messages',
  data: 'Data',
  csv: 'CSV',
  csvNote: {
    casualties: 'a row a claim, with who said it and where',
    diplomacy: 'a row an act, with who acted and where it was read',
    network: 'a row an act or tie, with who says so and where it was read',
  } satisfies Record<View, string>,
  raw: 'CSV with the texts exactly as recorded: for programs, not for spreadsheets',
  jsonMeaning:
    'A figure that is null was not said; it is not 0. Ranges are bounds over claims, not confidence intervals. Bins and groups need not add up to the whole where the parties dispute who the dead were.',
  json: 'JSON',
  jsonNote: 'what is drawn, with the claims and sources behind it',
  table: 'Table',
  tableNote: 'CSV of the numbers in the view’s table',
  calendar: 'Calendar',
  calendarNote: 'iCalendar, a day an act',
  calendarEmpty: 'none here: no act passes the filters, and a calendar needs an entry',
  gexf: 'GEXF',
  graphml: 'GraphML',
  networkNote: { gexf: 'the network, for Gephi', graphml: 'the network, for other programs' },
  paper: 'Paper',
  print: 'Print or PDF',
  printNote: 'the page as it stands, with its sources',
  working: 'Drawing…',
  saved: (file: string) =>
    `${file} is made. No file? The browser or the page around may not allow it.`,
  byHand: 'Show it here to copy',
  byHandLabel: (file: string) => `${file}, to copy`,
  pictureByHand: 'Save it with a right click, or by pressing it long.',
  failed: (reason: string) => `That did not work: ${reason}`,
  tooLarge: 'the browser could not draw a picture that large. A smaller size, or SVG, may work.',
  forcedColours:
    'your system puts its own colours in place of the page’s, and a picture for others would have them. Turn that off for a moment and try again.',
  notDrawn: 'the chart is not drawn yet. Try again in a moment.',
  fontsMissing: 'the page’s fonts could not be fetched. Try again when the connection is back.',

  sources: (count: string) =>
    count === '1' ? '1 source of what is shown' : `${count} sources of what is shown`,
  sourcesNote:
    'Those that bear most first; in brackets the number of claims, acts and ties that were read in it.',
  borne: (records: string) => `(${records})`,
  /** @param address of the file of sources; null: there is none that others can open */
  sourcesLeft: (sources: string, records: string, address: string | null) =>
    `Not listed: ${sources} more with ${records} claims, acts and ties between them. All are in ${address ?? 'the release’s file of sources'}, and in the page beside each figure.`,

  /** What every file says of itself. */
  unit: {
    casualties: (outcome: Outcome, unit: string) =>
      `Unit: people reported ${outcome}, a bar a ${unit}`,
    diplomacy: (unit: string) => `Unit: diplomatic acts, a square an act, by ${unit}`,
    network: () => 'Unit: diplomatic acts of one actor towards another, and declared ties',
  },
  word: (name: string) => `Whose word: ${name}`,
  period: (span: string) => `Period: ${span}`,
  wholePeriod: (span: string) => `Period: ${span}, all of the record`,
  noFilter: 'Filter: none',
  /** The period is a filter, too. */
  onlyPeriod: 'Filter: none besides the period',
  source: (incidents: string, acts: string) =>
    `Source: Whose Count, a hand-read sample of public reports, not a census; ${incidents} and ${acts} pass. Ranges are bounds over claims, not confidence intervals.`,
  release: (release: string, day: string) => `Release ${release} · saved ${day} · data CC BY 4.0`,
  draft: (day: string) => `Tables being edited, not released · saved ${day} · data CC BY 4.0`,
  /** In place of an address. @param edition with its proof */
  noAddress: (record: string, edition: string) =>
    `No public address: made with a copy of the page that was opened from a file. To look it up: ${record}. ${edition}`,
  /** All of it as one text, for files that have a field for it. */
  about: (lines: readonly string[]) => lines.join('\n'),
};
