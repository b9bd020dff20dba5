/**
 * Whether later releases can have changed a picture, from their files of changes alone: a pinned
 * embed asks this first, and fetches a newer record only where the answer isn't no. It errs on one
 * side: a yes may turn out to be nothing, a no never hides a change.
 */
import { spanOfDates } from '../lib/days.ts';
import type { Filter } from '../filter/filter.ts';
import { isNamedWord } from '../reading/word.ts';
import type { Pipeline, PipelineResult } from '../pipeline/createPipeline.ts';
import type { ReleaseChanges } from '../releases/changeFile.ts';
import type { FieldChange, TableChanges } from '../releases/recordChanges.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { ACTOR_FIELDS, SOURCE_FIELDS } from './causes.ts';
import { passingRecords, recordOf, type DriftTable } from './passingRecords.ts';

type Dates = readonly [date: string, end: string | null];

/** Can a record of these days be within the period? Days that nobody knows can. */
function mayBeWithin([date, end]: Dates, { from, to }: Filter): boolean {
  const span = spanOfDates(date, end);
  if (span === null) return true;
  return span.last >= (from ?? -Infinity) && span.first <= (to ?? Infinity);
}

/** The days of a record after a correction. */
function datesAfter(dates: Dates, fields: readonly FieldChange[]): Dates {
  const to = (field: string): FieldChange['to'] | undefined =>
    fields.find((one) => one.field === field)?.to;
  const [date, end] = [to('date'), to('end_date')];
  return [
    typeof date === 'string' ? date : dates[0],
    end === undefined ? dates[1] : typeof end === 'string' ? end : null,
  ];
}

function isTouched(
  table: 'incidents' | 'diplomatic-events',
  chain: readonly TableChanges[],
  passing: ReadonlySet<string>,
  pipeline: Pipeline,
  filter: Filter,
): boolean {
  /** The days of records as they stand after each release of the chain. */
  const known = new Map<string, Dates>();
  const datesOf = (id: string): Dates => {
    const record = recordOf(table, pipeline, id);
    const [date, end] = [record?.['date'], record?.['end_date']];
    return (
      known.get(id) ?? [typeof date === 'string' ? date : '', typeof end === 'string' ? end : null]
    );
  };
  return chain.some(({ added, dates, withdrawn, corrected }) => {
    for (const id of added) known.set(id, dates?.[id] ?? ['', null]);
    for (const { id, fields } of corrected) known.set(id, datesAfter(datesOf(id), fields));
    return (
      withdrawn.some((id) => passing.has(id)) ||
      corrected.some(({ id }) => passing.has(id)) ||
      // In the days asked for: whether it passes the rest of the filter, only the record tells.
      [...added, ...corrected.map(({ id }) => id)].some((id) => mayBeWithin(datesOf(id), filter))
    );
  });
}

/** Does a correction of a record that others refer to concern what they say here? */
function sharedTouch(
  chain: readonly ReleaseChanges[],
  cited: ReadonlySet<string>,
  state: ExplorerState,
): boolean {
  const { filter, word } = state;
  const fieldsOf = (table: 'sources' | 'actors') =>
    chain.flatMap(({ tables }) =>
      (tables[table]?.corrected ?? []).flatMap(({ id, fields }) =>
        fields.map(({ field }) => ({ id, field: field.split('/')[0] ?? field })),
      ),
    );
  const byMembers = filter.actor.length > 0 || !isNamedWord(word);
  return (
    fieldsOf('sources').some(
      ({ id, field }) =>
        SOURCE_FIELDS.includes(field) && (cited.has(id) || filter.sourceKind.length > 0),
    ) ||
    // Under a search an actor's names count, and the country of a state.
    fieldsOf('actors').some(({ field }) => ACTOR_FIELDS.includes(field) || filter.q !== '') ||
    (filter.q !== '' && chain.some(({ tables }) => tables.actors !== undefined)) ||
    // What incidents outside the picture are contested about may rest on a source's day or publisher.
    (filter.contested && fieldsOf('sources').some(({ field }) => SOURCE_FIELDS.includes(field))) ||
    (byMembers && chain.some(({ tables }) => tables.relations !== undefined))
  );
}

/**
 * @param chain the changes of every release after the one shown, in order
 * @param result of the pipeline of the release shown, in the state
 * @param tables those that the picture is made of
 */
export function mayTouch(
  chain: readonly ReleaseChanges[],
  pipeline: Pipeline,
  result: PipelineResult,
  state: ExplorerState,
  tables: readonly DriftTable[],
): boolean {
  const { filter } = state;
  const changesOf = (table: DriftTable): readonly TableChanges[] =>
    chain.flatMap((release) => release.tables[table] ?? []);
  const dated = (['incidents', 'diplomatic-events'] as const).filter((one) => tables.includes(one));
  // A place in a chain of answers hangs on acts and incidents alike.
  const chained =
    filter.chain.length > 0 &&
    changesOf('incidents').length + changesOf('diplomatic-events').length > 0;
  const passing = dated.flatMap((table) => passingRecords(table, pipeline, result, filter));
  const cited = new Set(
    passing.flatMap(({ sources }) => (Array.isArray(sources) ? sources.map(String) : [])),
  );
  const ids = new Set(passing.map(({ id }) => id));
  return (
    chained ||
    (tables.includes('relations') && changesOf('relations').length > 0) ||
    dated.some((table) => isTouched(table, changesOf(table), ids, pipeline, filter)) ||
    sharedTouch(chain, cited, state)
  );
}
