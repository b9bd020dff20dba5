/** English texts of the actor network. Functions take numbers and dates already formatted. */
import type { Basis, Camp } from '../../domain/vocabulary.ts';
import { acts } from './plurals.ts';

export const network = {
  title: 'Who acted on whom',
  /** Names for labels, at most 15 characters, where the record's short name is longer or less plain. */
  label: {
    iea: 'Kabul (IEA)',
    'iea-mfa': 'Foreign min.',
    'iea-mod': 'Defence min.',
    'iea-gdi': 'Intelligence',
    'iea-embassy-islamabad': 'Embassy',
    'iea-border-forces': 'Border forces',
    'pak-military': 'Military',
    'pak-interior': 'Interior min.',
    'pak-police': 'Police',
    'pak-security-officials': 'Security source',
    'ahmed-sharif-chaudhry': 'A. S. Chaudhry',
    hgb: 'Bahadur group',
    'un-sc': 'UNSC',
    'un-mt': 'UN monitors',
    'militant-groups': 'Militant groups',
    'jaish-al-fursan': 'Jaish al-Fursan',
    'jamaat-ansarullah': 'J. Ansarullah',
    'omar-khalid-khorasani': 'O. K. Khorasani',
    'hostile-powers': '“Hostile powers”',
  } as Readonly<Record<string, string>>,
  active: (active: string, drawn: string) => `${active} of ${drawn} bodies active`,
  numberMeans: 'grey number: acts and incidents',
  head: {
    outside: 'Outside states',
    international: 'International',
    armed: 'Armed groups',
    society: 'Society',
  },
  membersOf: (name: string) => `Members of ${name}`,
  othersHead: 'Few or no acts',
  campOf: {
    pakistan: 'Pakistan’s side',
    kabul: 'Kabul’s side',
    'armed-groups': 'armed group',
    society: 'society',
    'outside-states': 'outside state',
    international: 'international body',
    observers: 'observer',
    unknown: 'side not known',
  } satisfies Record<Camp, string>,
  number: {
    withUnit: (count: string) => `${count} acts`,
    bare: (count: string) => count,
  },
  legend: {
    ties: 'Ties',
    acts: 'Acts',
    stated: 'stated',
    attributed: 'attributed',
    alleged: 'alleged',
    denied: 'denied',
    hostile: 'hostile',
    width: 'width = number, colour = who acts',
    singlesHidden: (count: string) =>
      count === '1' ? `${count} single act hidden` : `${count} single acts hidden`,
    singlesShown: (count: string) => `${count} single acts shown`,
    hideTies: 'Hide ties',
    showTies: 'Show ties',
    within: (count: string) => `${acts(count)} inside one body not drawn`,
    others: (count: string, actsCount: string) =>
      `${count} bodies with few acts hidden (${acts(actsCount)})`,
    hideOthers: 'Hide bodies with few acts',
    foldAll: 'Fold all',
  },
  relation: {
    sentence: (from: string, verb: string, to: string, said: string) =>
      `${from} ${verb} ${to}: ${said}`,
    said: {
      claimed: (by: string | null) => (by === null ? 'claimed by itself' : `claimed by ${by}`),
      attributed: (by: string | null) =>
        by === null ? 'attributed, by whom is not said' : `attributed by ${by}`,
      alleged: (by: string | null) =>
        by === null ? 'alleged, by whom is not said' : `alleged by ${by}`,
      denied: (by: string | null) => (by === null ? 'denied' : `denied by ${by}`),
      undisputed: () => 'undisputed',
      unknown: (by: string | null) =>
        by === null ? 'on what ground is not said' : `said by ${by}`,
    } satisfies Record<Basis, (by: string | null) => string>,
    since: (said: string, date: string) => `${said}, since ${date}`,
    until: (said: string, date: string) => `${said}, until ${date}`,
    between: (said: string, since: string, until: string) => `${said}, ${since} to ${until}`,
  },
  map: {
    label: 'Actors by side and rank, with acts and ties between them',
  },
};
