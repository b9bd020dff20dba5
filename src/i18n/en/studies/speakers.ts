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
  line: (parts: string, single: string) => `${parts}; ${single}`,
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
  sum: {
    casualties: (said: string, of: string) =>
      `${claims(said)} ${said === '1' ? 'goes' : 'go'} into the figures of ${incidents(of)}.`,
    diplomacy: (said: string) => `${acts(said)} pass the filter.`,
    network: (said: string) => `${records(said)} pass the filter or held in its period.`,
  } satisfies Record<ViewWithMix, (said: string, of: string) => string>,
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
  top: (shown: string, all: string) => `${shown} of ${all}`,
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
      `Of ${count} of ${incidents(of)} (${share}) every counted claim was read in one and the same source.`,
    diplomacy: (count: string, of: string, share: string) =>
      `${count} of ${acts(of)} (${share}) cite one source.`,
    network: (count: string, of: string, share: string) =>
      `${count} of ${records(of)} (${share}) cite one source.`,
  } satisfies Record<ViewWithMix, (count: string, of: string, share: string) => string>,
  singleNote:
    'One source is not one speaker: a report may quote both sides. And several sources may copy one another, which the record does not know.',
  countedTitle: 'How this is counted',
  counted: {
    casualties:
      'Counted are the claims that go into the figures above: of the outcome and the groups chosen, under the word in force, with a figure, not replaced by a later one and not covering more than the incident. Each claim counts once, however large its number.',
    diplomacy:
      'An act counts for the kind of each that took the initiative; one by two sides counts for both, so the shares may add up to more than 100%. It rests on the sources that the record cites for it.',
    network:
      'An act counts for the kind of each that took the initiative, a tie for whoever says that there is one; a tie is in if it may have held in the period, whatever else is filtered. An act by two sides counts for both, so the shares may add up to more than 100%.',
  } satisfies Record<ViewWithMix, string>,
  definition:
    'Party, third state, independent, press and witness are the record’s field “standing”; parties are told apart by “camp”, the independent by “type”: intergovernmental, research institute, any other. The kind of a source is what it was read in: a newspaper that quotes an army is news.',
  csv: {
    casualties: 'Claims as CSV',
    diplomacy: 'Acts as CSV',
    network: 'Acts and ties as CSV',
  } satisfies Record<ViewWithMix, string>,
};
