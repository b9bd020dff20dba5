/**
 * What a reader asks of the record, as one plain, serialisable value.
 * An empty list or null means "no constraint": no filter shows everything.
 */
import type {
  ChainKind,
  EventType,
  Format,
  PloverType,
  Quad,
  Role,
  SourceKind,
  SubEventType,
  Topic,
  VictimGroup,
} from '../domain/vocabulary.ts';
import type { Day } from '../lib/days.ts';

export interface Filter {
  /** First day asked for, included. */
  readonly from: Day | null;
  /** Last day asked for, included. */
  readonly to: Day | null;
  readonly type: readonly EventType[];
  readonly sub: readonly SubEventType[];
  readonly group: readonly VictimGroup[];
  /** Actor ids; each stands for itself and every actor that leads up to it. */
  readonly actor: readonly string[];
  /** In which roles the actors count; empty: in any. Without an actor there is none. */
  readonly role: readonly Role[];
  readonly plover: readonly PloverType[];
  readonly quad: readonly Quad[];
  readonly format: readonly Format[];
  readonly topic: readonly Topic[];
  /** ISO 3166 alpha-2 of the place. */
  readonly country: readonly string[];
  /** Province, as the record spells it. */
  readonly admin1: readonly string[];
  readonly sourceKind: readonly SourceKind[];
  readonly contested: boolean;
  /** Places in the chains of response; each is about one table or both. */
  readonly chain: readonly ChainKind[];
  /** Words that must all be found, or empty. */
  readonly q: string;
}

export const NO_FILTER: Filter = Object.freeze({
  from: null,
  to: null,
  type: [],
  sub: [],
  group: [],
  actor: [],
  role: [],
  plover: [],
  quad: [],
  format: [],
  topic: [],
  country: [],
  admin1: [],
  sourceKind: [],
  contested: false,
  chain: [],
  q: '',
});

/** Is anything asked for? */
export function isFiltering(filter: Filter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
}
