/** English texts of what later releases changed in a picture. */
import type { Outcome } from '../../domain/vocabulary.ts';
import { driftUnknown } from './driftUnknown.ts';

const NOUNS = {
  incidents: { one: 'incident', many: 'incidents' },
  'diplomatic-events': { one: 'act', many: 'acts' },
  relations: { one: 'tie', many: 'ties' },
};

/** How many of a table's records met what. */
interface TableCounts {
  readonly table: keyof typeof NOUNS;
  /** In the picture as it was. */
  readonly total: number;
  readonly corrected: number;
  readonly withdrawn: number;
  readonly added: number;
}

type Count = (value: number) => string;

/** `3 of 41 incidents here were later corrected, 1 withdrawn, 2 added` */
function changed({ table, total, ...fates }: TableCounts, count: Count): string {
  const { one, many } = NOUNS[table];
  const { corrected, withdrawn, added } = fates;
  const of = (some: number): string =>
    `${count(some)} of ${count(total)} ${total === 1 ? one : many} here ${some === 1 ? 'was' : 'were'} later`;
  const more = added > 0 ? `, ${count(added)} added` : '';
  if (corrected > 0) {
    return `${of(corrected)} corrected${withdrawn > 0 ? `, ${count(withdrawn)} withdrawn` : ''}${more}`;
  }
  if (withdrawn > 0) return `${of(withdrawn)} withdrawn${more}`;
  return `${count(added)} ${added === 1 ? `${one} was` : `${many} were`} later added here`;
}

export const drift = {
  changed,
  /** After a table's sentence. */
  fromTo: (from: string, to: string) => `: ${from} → ${to}`,
  sameRange: '; the range is the same',
  /** The whole line. */
  line: (sentences: readonly string[], newest: string) =>
    `${sentences.join('. ')} (release ${newest}).`,
  noFigure: 'no figure',
  failed: driftUnknown,
  newest: 'Open the newest',
  note: 'Correction note',
  noteLabel: 'Correction note, to copy',
  /** The parts of the note, a line each. */
  noteTitle: (newest: string) => `Correction: Whose Count, release of ${newest}`,
  noteShown: (pinned: string) => `This chart shows the release of ${pinned}.`,
  noteShowed: (before: string) => `Until then this chart showed the release of ${before}.`,
  noteThen: (sentence: string, release: string) => `Release ${release}: ${sentence}`,
  noteNewest: (address: string) => `Newest state: ${address}`,
  fate: {
    corrected: 'Corrected',
    left: 'Corrected, and no longer part of this selection',
    withdrawn: 'Withdrawn',
    added: 'Added',
    entered: 'Corrected, and now part of this selection',
  },
  cause: 'Corrected in what these rest on',
  record: (part: { title: string; dates: string | null; id: string }) =>
    `“${part.title}”${part.dates === null ? '' : `, ${part.dates}`} (${part.id})`,
  tie: (from: string, to: string) => `${from} – ${to}`,
  head: (text: string) => `${text}:`,
  item: (text: string) => `- ${text}`,
  under: (text: string) => `  ${text}`,
  change: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  /** A new or withdrawn figure. */
  claimAdded: (claim: string, figure: string) => `${claim}: new figure, ${figure}`,
  claimWithdrawn: (claim: string, figure: string) => `${claim}: figure withdrawn, ${figure}`,
  claimOf: (who: string, group: string, outcome: Outcome) => `${who} on ${group}, ${outcome}`,
  ofClaim: (claim: string, field: string) => `${claim}, ${field}`,
  group: {
    civilians: 'civilians',
    'security-forces': 'Pakistani security forces',
    militants: 'militants',
    'afghan-forces': 'Afghan forces',
    all: 'all together',
    unknown: 'people whose group is not stated',
  },
  within: (parts: readonly string[]) => parts.join(', '),
  list: (parts: readonly string[]) => parts.join('; '),
  quoted: (text: string) => `“${text}”`,
  none: 'none',
  notSaid: 'not said',
  yes: 'yes',
  no: 'no',
  field: {
    title: 'title',
    short_title: 'short title',
    date: 'date',
    end_date: 'last day',
    date_basis: 'what the date is of',
    place: 'place',
    name: 'name',
    admin1: 'province',
    admin2: 'district',
    country: 'country',
    lat: 'latitude',
    lon: 'longitude',
    precision: 'precision',
    event_type: 'kind of event',
    sub_event_type: 'closer kind of event',
    perpetrators: 'who did it',
    targets: 'whom it was aimed at',
    claims: 'order of the figures',
    disputes: 'what is disputed',
    summary: 'summary',
    sources: 'sources',
    plover: 'kind of act',
    format: 'form',
    initiators: 'who acted',
    recipients: 'towards whom',
    mediators: 'mediators',
    venue: 'venue',
    topics: 'topics',
    responds_to: 'what it answers',
    note: 'note',
    paragraphs: 'paragraphs',
    low: 'lowest figure',
    best: 'best figure',
    high: 'highest figure',
    qualifier: 'how it was put',
    outcome: 'what happened to them',
    group: 'group',
    detail: 'detail',
    said_by: 'who says so',
    said_on: 'day of the statement',
    supersedes: 'earlier figure that it replaces',
    cumulative: 'covers more than this incident',
    source: 'source',
    paragraph: 'paragraph',
    basis: 'basis',
    from: 'from',
    to: 'to',
    type: 'kind',
    since: 'since',
    until: 'until',
    published: 'day of publication',
    publisher: 'publisher',
    kind: 'kind of source',
    camp: 'side',
    standing: 'standing',
    part_of: 'part of',
    affiliation: 'affiliation',
  } as Readonly<Record<string, string>>,
};
