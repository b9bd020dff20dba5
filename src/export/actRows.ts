/** Acts and ties as rows of a file: who acts or says so, and what it was read in. */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Actor, Source } from '../domain/record.ts';
import { counterTies } from '../model/counterTies.ts';
import { actsAgainst } from '../model/positionContradictions.ts';
import { chainsOf } from '../model/responseChains.ts';
import type { CsvValue } from './csv.ts';

/**
 * The columns in order. A field of several values has one a speaker or a source, spaces between.
 * `basis` is how a tie is said to be (an act is what it is); `contradicted_by` has the acts that a
 * link sets against its stances, or the same tie where others deny it.
 */
export const ACT_COLUMNS = [
  'id',
  'title',
  'date',
  'type',
  'from',
  'to',
  'basis',
  'said_by',
  'speaker_type',
  'standing',
  'camp',
  'source',
  'source_kind',
  'publisher',
  'url',
  'archive_url',
  'contradicted_by',
] as const;
type ActColumn = (typeof ACT_COLUMNS)[number];

/** Between names, which have spaces of their own. */
const BETWEEN_NAMES = ';';

/** Ids and words of a vocabulary have no space; what is missing keeps its place by `unknown`. */
function spaced(values: readonly string[]): string {
  return values.join(' ');
}

interface SaidAs {
  readonly speakers: readonly string[];
  readonly sources: readonly string[];
}

function saidFields({ actors, sources }: Dataset, said: SaidAs) {
  const of = (value: (actor: Actor) => string): string =>
    spaced(
      said.speakers.map((id) => {
        const actor = findRow(actors, id);
        return actor ? value(actor) : 'unknown';
      }),
    );
  /** One a source, in the same order as the ids; nothing at all where none has it. */
  const ofSources = (value: (source: Source) => string | null, between = ' '): string => {
    const values = said.sources.map((id) => {
      const source = findRow(sources, id);
      return source ? value(source) : null;
    });
    return values.every((one) => one === null)
      ? ''
      : values.map((one) => one ?? 'unknown').join(between);
  };
  return {
    said_by: spaced(said.speakers),
    speaker_type: of(({ type }) => type),
    standing: of(({ standing }) => standing),
    camp: of(({ camp }) => camp),
    source: spaced(said.sources),
    source_kind: ofSources(({ kind }) => kind),
    publisher: ofSources(({ publisher }) => publisher, BETWEEN_NAMES),
    url: ofSources(({ url }) => url),
    archive_url: ofSources(({ archive_url }) => archive_url),
  };
}

function rowOf(dataset: Dataset, id: string): Readonly<Record<ActColumn, CsvValue>> {
  const act = findRow(dataset.events, id);
  if (act) {
    return {
      id,
      title: act.title,
      date: act.date,
      type: act.plover,
      from: spaced(act.initiators),
      to: spaced(act.recipients),
      basis: null,
      contradicted_by: spaced([
        ...new Set(actsAgainst(act, dataset, chainsOf(dataset)).map(({ act: other }) => other.id)),
      ]),
      ...saidFields(dataset, { speakers: act.initiators, sources: act.sources }),
    };
  }
  const tie = findRow(dataset.relations, id);
  if (!tie) throw new Error(`no act or tie ${id} in this record`);
  return {
    id,
    title: null,
    date: tie.since,
    type: tie.type,
    from: tie.from,
    to: tie.to,
    basis: tie.basis,
    contradicted_by: spaced(counterTies(dataset, tie).map(({ id: other }) => other)),
    ...saidFields(dataset, {
      speakers: tie.said_by === null ? [] : [tie.said_by],
      sources: [tie.source],
    }),
  };
}

/**
 * One row an act or tie, in the order of the ids, below a row with the columns' names.
 * @param ids of diplomatic events or relations; one that the record does not hold is an error of
 *   the caller
 */
export function actRows(dataset: Dataset, ids: readonly string[]): CsvValue[][] {
  return [
    [...ACT_COLUMNS],
    ...ids.map((id) => {
      const row = rowOf(dataset, id);
      return ACT_COLUMNS.map((column) => row[column]);
    }),
  ];
}
