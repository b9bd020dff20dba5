/** English texts of the source mix: the line under each view, and the study that it opens. */
import type { BroadKind } from '../../../model/broadMix.ts';
import type { SpeakerKind } from '../../../model/sourceMix.ts';
import type { ViewWithMix } from '../../../model/thingsSaid.ts';
import { acts, incidents } from '../plurals.ts';

const rest = (count: string, of: string): string =>
  `${count} of ${of} ${count === '1' ? 'rests' : 'rest'} on one source`;
const claims = (count: string): string => `${count} ${count === '1' ? 'claim' : 'claims'}`;
const records = (count: string): string =>
  `${count} ${count === '1' ? 'act or tie' : 'acts and ties'}`;

export const speakers = {
  whose: {
    casualties: 'Whose claims:',
    diplomacy: 'Whose acts:',
    network: 'Whose acts and ties:',
  } satisfies Record<ViewWithMix, string>,
  /** Behind shares of acts that together come to more than the whole. */
  shared: 'an act by two sides counts for both',
  /** Behind shares of acts where one speaker's word is in force. */
  everyones: 'everybody’s, whoever’s word counts',
  part: (percent: string, kind: string) => `${percent} ${kind}`,
  underOne: '<1%',
  others: 'others',
  inLine: {
    pakistan: 'Pakistan',
    kabul: 'Kabul',
    'armed-groups': 'armed groups',
    'third-state': 'third states',
    independent: 'independent',
    press: 'press',
    witness: 'witnesses',
    other: 'not stated',
  } satisfies Record<BroadKind, string>,
  single: {
    casualties: (count: string, of: string) => rest(count, incidents(of)),
    diplomacy: (count: string, of: string) => rest(count, acts(of)),
    network: (count: string, of: string) => rest(count, of),
  } satisfies Record<ViewWithMix, (count: string, of: string) => string>,
  empty: {
    casualties: 'none is counted under this filter and word',
    diplomacy: 'none passes this filter',
    network: 'none passes this filter',
  } satisfies Record<ViewWithMix, string>,
  /** Which view's numbers are looked at. */
  of: 'Counted in',
  view: {
    casualties: 'casualties: claims',
    diplomacy: 'diplomacy: acts',
    network: 'network: acts and ties',
  } satisfies Record<ViewWithMix, string>,
  emptyHelp: {
    casualties:
      'No claim with a figure is counted: widen the period, or choose “everyone” as whose word counts.',
    diplomacy: 'No act passes: widen the period or take a filter away.',
    network: 'No act passes and no tie held: widen the period or take a filter away.',
  } satisfies Record<ViewWithMix, string>,
  /** What is counted; each part lists it. */
  sum: {
    casualties: (said: string) =>
      `${claims(said)} ${said === '1' ? 'goes' : 'go'} into the figures`,
    diplomacy: (said: string) => `${acts(said)} ${said === '1' ? 'passes' : 'pass'} the filter`,
    network: (said: string) => `${records(said)} pass the filter or held in its period`,
  } satisfies Record<ViewWithMix, (said: string) => string>,
  sumRecords: (of: string) => `of ${incidents(of)}`,
  claims,
  shareOf: {
    casualties: (said: string) =>
      `Shares are of these ${claims(said)}. A claim has one speaker and one source, so the shares of a table add up to 100%; one incident may have claims of several, so its incidents do not add up.`,
    diplomacy: (said: string) =>
      `Shares are of ${said === '1' ? 'this' : 'these'} ${acts(said)}. One by two sides counts for both, and one read in several sources counts for each, so the shares of a table may add up to more than 100%.`,
    network: (said: string) =>
      `Shares are of these ${records(said)}. An act by two sides counts for both, and one read in several sources counts for each, so the shares of a table may add up to more than 100%.`,
  } satisfies Record<ViewWithMix, (said: string) => string>,
  lens: {
    casualties: 'Only claims of whose word counts are in.',
    diplomacy:
      'These are everybody’s acts: whose word counts is a choice among claims and leaves acts as they are.',
    network:
      'These are everybody’s acts and ties: whose word counts is a choice among claims and leaves both as they are.',
  } satisfies Record<ViewWithMix, string>,
  kindsTitle: {
    casualties: 'Who says the figures',
    diplomacy: 'Who acts',
    network: 'Who acts, or says that there is a tie',
  } satisfies Record<ViewWithMix, string>,
  kind: {
    pakistan: 'Pakistani officials and forces',
    kabul: 'Kabul’s officials and forces',
    'armed-groups': 'Armed groups',
    'third-state': 'Third states',
    intergovernmental: 'UN and intergovernmental bodies',
    research: 'Research institutes',
    relief: 'Hospitals, relief, rights groups',
    press: 'Press',
    witness: 'Witnesses and residents',
    other: 'Not stated or not known',
  } satisfies Record<SpeakerKind, string>,
  standing: {
    pakistan: 'party',
    kabul: 'party',
    'armed-groups': 'party',
    'third-state': 'third state',
    intergovernmental: 'independent',
    research: 'independent',
    relief: 'independent',
    press: 'press',
    witness: 'witness',
    other: '',
  } satisfies Record<SpeakerKind, string>,
  readInTitle: 'What they were read in',
  speakersTitle: 'The speakers heard most',
  publishersTitle: 'The publishers read most',
  noPublisher: 'No publisher printed',
  column: {
    who: 'Who',
    source: 'Kind of source',
    publisher: 'Publisher',
    share: 'Share',
    said: { casualties: 'Claims', diplomacy: 'Acts', network: 'Acts, ties' },
    records: 'Incidents',
  },
  opens: (count: string, name: string) => `${count}: list them, ${name}`,
  tie: (from: string, type: string, to: string) => `${from} ${type} ${to}`,
  singleTitle: 'On one source alone',
  singleShare: {
    casualties: (count: string, of: string, share: string) =>
      `Of ${count} of the ${incidents(of)} with a counted claim (${share} of them) every counted claim was read in one and the same source.`,
    diplomacy: (count: string, of: string, share: string) =>
      `${count} of the ${acts(of)} (${share} of them) ${count === '1' ? 'cites' : 'cite'} one source.`,
    network: (count: string, of: string, share: string) =>
      `${count} of the ${records(of)} (${share} of them) ${count === '1' ? 'cites' : 'cite'} one source.`,
  } satisfies Record<ViewWithMix, (count: string, of: string, share: string) => string>,
  singleNote:
    'One source is not one speaker: a report may quote both sides. And several sources may copy one another, which the record does not know.',
  countedTitle: 'How this is counted',
  counted: {
    casualties:
      'Counted are the claims that go into the figures above: of the outcome and the groups chosen, under the word in force, with a figure, not replaced by a later one and not covering more than the incident. Each claim counts once, however large its number.',
    diplomacy:
      'An act counts for the kind of each that took the initiative; one by two sides counts for both. It rests on the sources that the record cites for it.',
    network:
      'An act counts for the kind of each that took the initiative, a tie for whoever says that there is one; a tie is in if it may have held in the period, whatever else is filtered. An act by two sides counts for both.',
  } satisfies Record<ViewWithMix, string>,
  definition:
    'Party, third state, independent, press and witness are the record’s field “standing”; parties are told apart by “camp”, the independent by “type”: intergovernmental, research institute, any other. The kind of a source is what it was read in: a newspaper that quotes an army is news.',
  csv: {
    casualties: 'Claims as CSV',
    diplomacy: 'Acts as CSV',
    network: 'Acts and ties as CSV',
  } satisfies Record<ViewWithMix, string>,
};
