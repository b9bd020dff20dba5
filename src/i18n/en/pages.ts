/** English texts of the pages that are read without scripts. */
export const pages = {
  live: 'Open the live view, with filters and every source',
  pinned: (release: string) => `The same, held to release ${release}`,
  home: 'The whole record',
  filter: 'Filter',
  noFilter: 'none: the whole record',
  word: 'Whose word',
  pair: (name: string, value: string) => `${name}: ${value}`,
  numbers: 'The numbers of the picture',
  sources: 'Sources',
  /** Those who published what is counted here. */
  publishers: (count: string) =>
    `${count} sources, by who published them and how many were read there:`,
  publisher: (name: string, count: string) => `${name} (${count})`,
  unnamed: 'without a printed publisher',
  allSources: 'All sources, as a file',
  published: (publisher: string, title: string, date: string | null) =>
    `${publisher}, “${title}”${date === null ? '' : `, ${date}`}`,
  archived: 'archived copy',
  ranges:
    'Ranges are bounds over claims, not confidence intervals. A sample of public reporting, not a census.',
  licence: 'Data CC BY 4.0. Those who published first come before us.',
  /** Below a picture that travels without its page. */
  cardFoot: (edition: string) =>
    `${edition}. Source: public reports, each claim linked; ranges are bounds over claims.`,
  /** Of a picture, for those who can't see it. */
  pictureAlt: (title: string, sentence: string, edition: string) =>
    `${title}. ${sentence} ${edition}.`,
  more: (name: string, title: string) => `${name}: ${title}`,
  list: 'Pages that need no script, each with picture, table and sources:',
  variables: ['people killed', 'people wounded', 'people captured', 'diplomatic acts'],
  countries: ['Pakistan', 'Afghanistan'],
  basedOn: (count: string) => `${count} public sources, each named with its publisher`,
};
