/**
 * The rows of the six tables, exactly as `public/data/*.json` holds them
 * (the form is fixed by the JSON Schemas beside them). Dates are ISO 8601 text
 * of the precision that is known: `2023-07-30`, `2023-07` or `2023`.
 */
import type {
  ActorType,
  Basis,
  Camp,
  DateBasis,
  DisputeKind,
  EventType,
  Format,
  Group,
  Metric,
  Outcome,
  PlacePrecision,
  PloverType,
  Qualifier,
  RelationType,
  ResponseBasis,
  ResponseKind,
  SourceKind,
  Stance,
  Standing,
  SubEventType,
  TitleBasis,
  Topic,
} from './vocabulary.ts';

/** A date as printed in the record: a day, a month or a year. */
export type DateText = string;

/** A number of people or things as somebody put it; `null` is "not said", never 0. */
export interface Estimate {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

export interface Source {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string;
  readonly title_basis?: TitleBasis;
  readonly url: string | null;
  readonly archive_url: string | null;
  readonly document: string | null;
  readonly published: DateText | null;
  readonly kind: SourceKind;
  readonly lang: string;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly aliases: readonly string[];
  readonly type: ActorType;
  readonly camp: Camp;
  readonly standing: Standing;
  readonly part_of: string | null;
  readonly country: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly sources: readonly string[];
}

export interface Place {
  readonly name: string;
  readonly admin2: string | null;
  readonly admin1: string | null;
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlacePrecision;
}

export interface Perpetrator {
  readonly actor: string;
  readonly basis: Basis;
  readonly said_by: string | null;
}

export interface Claim extends Estimate {
  readonly id: string;
  readonly outcome: Outcome;
  readonly group: Group;
  readonly detail: string | null;
  readonly qualifier: Qualifier;
  readonly said_by: string;
  readonly said_on: DateText | null;
  readonly supersedes: string | null;
  readonly cumulative: boolean;
  readonly source: string;
  readonly paragraph: number | null;
}

export interface Dispute {
  readonly kind: DisputeKind;
  readonly said_by: string;
  readonly source: string;
  readonly note: string;
}

export interface Incident {
  readonly id: string;
  readonly title: string;
  readonly short_title: string;
  readonly date: DateText;
  readonly end_date: DateText | null;
  readonly date_basis: DateBasis;
  readonly place: Place;
  readonly event_type: EventType;
  readonly sub_event_type: SubEventType;
  readonly perpetrators: readonly Perpetrator[];
  /** Actor ids or group names. */
  readonly targets: readonly string[];
  readonly claims: readonly Claim[];
  readonly disputes: readonly Dispute[];
  readonly summary: string;
  readonly sources: readonly string[];
}

export interface TopicStance {
  readonly topic: Topic;
  readonly stance: Stance;
}

export interface ResponseLink {
  /** The incident or diplomatic event that is answered. */
  readonly id: string;
  readonly kind: ResponseKind;
  readonly basis: ResponseBasis;
}

export interface DiplomaticEvent {
  readonly id: string;
  readonly title: string;
  readonly short_title: string;
  readonly date: DateText;
  readonly end_date: DateText | null;
  readonly date_basis: DateBasis;
  readonly plover: PloverType;
  readonly format: Format;
  readonly initiators: readonly string[];
  readonly recipients: readonly string[];
  readonly mediators: readonly string[];
  readonly venue: string | null;
  readonly topics: readonly TopicStance[];
  readonly responds_to: readonly ResponseLink[];
  readonly summary: string;
  readonly note?: string | null;
  readonly sources: readonly string[];
  /** Source id of a project document → its paragraphs, counted from 1. */
  readonly paragraphs?: Readonly<Record<string, readonly number[]>>;
}

export interface PeriodTotal extends Estimate {
  readonly id: string;
  readonly from: DateText;
  readonly to: DateText;
  readonly scope: string;
  readonly metric: Metric;
  readonly group: Group;
  readonly detail: string | null;
  readonly qualifier: Qualifier;
  readonly said_by: string;
  readonly source: string;
  readonly paragraph: number | null;
  readonly note?: string | null;
}

export interface Relation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly since: DateText | null;
  readonly until: DateText | null;
  readonly basis: Basis;
  readonly said_by: string | null;
  readonly source: string;
  readonly note?: string | null;
}

/** The tables by name, in the order in which they are checked. */
export interface RecordTables {
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly incidents: readonly Incident[];
  readonly 'diplomatic-events': readonly DiplomaticEvent[];
  readonly 'period-totals': readonly PeriodTotal[];
  readonly relations: readonly Relation[];
}
export type TableName = keyof RecordTables;
export const TABLE_NAMES: readonly TableName[] = [
  'sources',
  'actors',
  'incidents',
  'diplomatic-events',
  'period-totals',
  'relations',
];

/** Is the record a diplomatic event (else an incident)? */
export function isEvent(record: Incident | DiplomaticEvent): record is DiplomaticEvent {
  return 'plover' in record;
}
