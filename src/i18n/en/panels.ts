/** English texts of the filters' panels. Functions take numbers already formatted. */
export const panels = {
  search: 'Find in this list',
  noOption: 'Nothing in this list has these letters.',
  noneLeft: 'no record under the other filters',
  options: (title: string) => `${title}: choose any number`,
  apply: 'Apply',
  time: {
    from: 'From',
    to: 'To',
    year: (year: string) => year,
    lastTwelve: 'Last 12 months of the record',
    wholeRecord: 'Whole record',
    bad: 'The period must begin before it ends.',
  },
  role: 'in the role of',
  roleNote: 'An actor stands for itself and everyone who belongs to or speaks for it.',
  groupNote: '“Group not stated” also holds claims about the dead as a whole.',
  text: {
    label: 'Words in titles, summaries, places and names',
    hint: 'All words must be found; other spellings of names count.',
    noWord: 'There is no word in this to search for.',
  },
  counts: (incidents: string, events: string) => `${incidents} · ${events}`,
  countsLegend: { both: 'incidents · acts', incidents: 'incidents', events: 'acts' },
};
