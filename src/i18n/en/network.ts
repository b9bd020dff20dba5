/** English texts of the actor network. Functions take numbers and dates already formatted. */
import type { Camp } from '../../domain/vocabulary.ts';
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
    tiesHidden: 'hidden',
    acts: 'Acts',
    stated: 'stated',
    attributed: 'attributed',
    alleged: 'alleged',
    denied: 'denied',
    hostile: 'hostile',
    width: 'width = number, colour = who acts',
    widthOnPaper: 'width = number, bent to the right as seen from who acts',
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
  map: {
    label: 'Actors by side and rank, with acts and ties between them',
  },
};
