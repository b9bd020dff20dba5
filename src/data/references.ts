/**
 * Which ids of other records a record mentions (data-format, "every id that a record mentions
 * exists"). The sources of claims, disputes and paragraphs are among the record's own
 * `sources` (`recordProblems.ts`), so they are not listed again.
 */
import type { RecordTables, TableName } from '../domain/record.ts';
import { GROUPS } from '../domain/vocabulary.ts';

/** One mention of another record. */
export interface Mention {
  readonly field: string;
  readonly id: string;
  /** Where the id must exist; any of them will do. */
  readonly tables: readonly TableName[];
}

type RowOf<T extends TableName> = RecordTables[T][number];

const ACTORS = ['actors'] as const;
const SOURCES = ['sources'] as const;
/** What can be answered. */
const HAPPENINGS = ['incidents', 'diplomatic-events'] as const;

function mention(field: string, id: string | null, tables: readonly TableName[]): Mention[] {
  return id === null ? [] : [{ field, id, tables }];
}

function mentions(field: string, ids: readonly string[], tables: readonly TableName[]): Mention[] {
  return ids.map((id, index) => ({ field: `${field}/${index}`, id, tables }));
}

/** Every mention of another record, table by table. */
export const MENTIONS: { readonly [T in TableName]: (row: RowOf<T>) => Mention[] } = {
  sources: () => [],
  actors: (actor) => [
    ...mention('part_of', actor.part_of, ACTORS),
    ...mention('affiliation', actor.affiliation, ACTORS),
    ...mentions('sources', actor.sources, SOURCES),
  ],
  incidents: (incident) => [
    ...mentions('sources', incident.sources, SOURCES),
    ...incident.perpetrators.flatMap(({ actor, said_by }, index) => [
      ...mention(`perpetrators/${index}/actor`, actor, ACTORS),
      ...mention(`perpetrators/${index}/said_by`, said_by, ACTORS),
    ]),
    ...mentions('targets', incident.targets, ACTORS).filter(
      ({ id }) => !(GROUPS as readonly string[]).includes(id),
    ),
    ...incident.claims.flatMap(({ said_by }, index) =>
      mention(`claims/${index}/said_by`, said_by, ACTORS),
    ),
    ...incident.disputes.flatMap(({ said_by }, index) =>
      mention(`disputes/${index}/said_by`, said_by, ACTORS),
    ),
  ],
  'diplomatic-events': (event) => [
    ...mentions('sources', event.sources, SOURCES),
    ...mentions('initiators', event.initiators, ACTORS),
    ...mentions('recipients', event.recipients, ACTORS),
    ...mentions('mediators', event.mediators, ACTORS),
    ...event.responds_to.flatMap(({ id }, index) =>
      mention(`responds_to/${index}/id`, id, HAPPENINGS),
    ),
  ],
  'period-totals': (total) => [
    ...mention('said_by', total.said_by, ACTORS),
    ...mention('source', total.source, SOURCES),
  ],
  relations: (relation) => [
    ...mention('from', relation.from, ACTORS),
    ...mention('to', relation.to, ACTORS),
    ...mention('said_by', relation.said_by, ACTORS),
    ...mention('source', relation.source, SOURCES),
  ],
};
