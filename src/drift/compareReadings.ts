/**
 * What a later release says otherwise about one picture: the same filter and the same word over
 * two states of the record, compared record by record and in their sums.
 */
import type { Dataset } from '../data/dataset.ts';
import type { Pipeline, PipelineResult } from '../pipeline/createPipeline.ts';
import type { ReleaseChanges } from '../releases/changeFile.ts';
import type { FieldChange, JsonRecord } from '../releases/recordChanges.ts';
import type { RangeSum } from '../reading/readings.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { causesOf, type Cause } from './causes.ts';
import { DRIFT_TABLES, passingRecords, recordOf, type DriftTable } from './passingRecords.ts';
import { correctedFields } from './toldFields.ts';

/**
 * What became of a record of the picture: `corrected`, still in it; `left`, it is in the record
 * and no longer passes the filter; `withdrawn`, it is no longer in the record. Or it came in:
 * `added` to the record, or `entered` the filter by a correction.
 */
export type Fate = 'corrected' | 'left' | 'withdrawn' | 'added' | 'entered';

export interface RecordDrift {
  readonly table: DriftTable;
  readonly id: string;
  readonly fate: Fate;
  /** As it was; null where it was added. */
  readonly before: JsonRecord | null;
  /** As it is; null where it was withdrawn. */
  readonly after: JsonRecord | null;
  /** Empty for what was added or withdrawn, and where only what it refers to was corrected. */
  readonly fields: readonly FieldChange[];
}

export interface DriftState {
  readonly dataset: Dataset;
  /** Records in the picture, by table. */
  readonly count: Readonly<Record<DriftTable, number>>;
  /** Of the outcome, groups and word in force. */
  readonly sum: RangeSum;
  /** Incidents in the picture whose figures differ between speakers. */
  readonly differ: number;
}

export interface Drift {
  /** Tables that the picture is made of. */
  readonly tables: readonly DriftTable[];
  readonly before: DriftState;
  readonly after: DriftState;
  /** By table, those of the earlier state first; never empty. */
  readonly records: readonly RecordDrift[];
  /** What other corrections changed records that are themselves as they were. */
  readonly causes: readonly Cause[];
}

/** An incident's figures under the word in force, comparable as one text. */
function figureOf({ dataset }: Pipeline, { columns }: PipelineResult, id: string): string {
  const row = dataset.incidents.rowOf.get(id) ?? -1;
  const { floor, one_sided: oneSided, best, top, open, said, differs } = columns;
  return [floor, oneSided, best, top, open, said, differs].map((column) => column[row]).join(' ');
}

interface Side {
  readonly pipeline: Pipeline;
  readonly result: PipelineResult;
}

function fateOf(
  table: DriftTable,
  record: { readonly before: JsonRecord | undefined; readonly after: JsonRecord | undefined },
  passes: { readonly before: boolean; readonly after: boolean },
  [pinned, newest]: readonly [Side, Side],
  chain: readonly ReleaseChanges[],
): RecordDrift | null {
  const { before = null, after = null } = record;
  const known = before ?? after;
  if (known === null) return null;
  const entry = { table, id: known.id, before, after };
  if (before === null) return { ...entry, fate: 'added', fields: [] };
  if (after === null) return { ...entry, fate: 'withdrawn', fields: [] };
  const fields = correctedFields([before, after], chain, table);
  if (!passes.before) return { ...entry, fate: 'entered', fields };
  if (!passes.after) return { ...entry, fate: 'left', fields };
  const recounted =
    table === 'incidents' &&
    figureOf(pinned.pipeline, pinned.result, known.id) !==
      figureOf(newest.pipeline, newest.result, known.id);
  return fields.length > 0 || recounted ? { ...entry, fate: 'corrected', fields } : null;
}

function tableDrift(
  table: DriftTable,
  sides: readonly [Side, Side],
  [before, after]: readonly [readonly JsonRecord[], readonly JsonRecord[]],
  chain: readonly ReleaseChanges[],
): readonly RecordDrift[] {
  const [pinned, newest] = sides;
  const [was, is] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return [...new Set([...was, ...is])].flatMap((id) => {
    const record = {
      before: recordOf(table, pinned.pipeline, id),
      after: recordOf(table, newest.pipeline, id),
    };
    return fateOf(table, record, { before: was.has(id), after: is.has(id) }, sides, chain) ?? [];
  });
}

/**
 * Compares two states of the record in one picture.
 * @param state read for the earlier state; the later one is asked the very same
 * @param tables those that the picture is made of
 * @param chain the changes of the releases between the two, where the states may not have all of them
 * @returns null: nothing in the picture is otherwise
 */
export function compareReadings(
  pinned: Pipeline,
  newest: Pipeline,
  state: ExplorerState,
  tables: readonly DriftTable[],
  chain: readonly ReleaseChanges[] = [],
): Drift | null {
  const sides = [pinned, newest].map((pipeline) => ({ pipeline, result: pipeline.run(state) }));
  const [earlier, later] = sides as [Side, Side];
  const passing = ({ pipeline, result }: Side, table: DriftTable): readonly JsonRecord[] =>
    passingRecords(table, pipeline, result, state.filter);
  const records = DRIFT_TABLES.filter((table) => tables.includes(table)).flatMap((table) =>
    tableDrift(table, [earlier, later], [passing(earlier, table), passing(later, table)], chain),
  );
  if (records.length === 0) return null;
  const stateOf = (side: Side): DriftState => ({
    dataset: side.pipeline.dataset,
    count: Object.fromEntries(
      DRIFT_TABLES.map((table) => [table, passing(side, table).length]),
    ) as DriftState['count'],
    sum: side.result.sum,
    differ: side.result.differ,
  });
  return {
    tables,
    before: stateOf(earlier),
    after: stateOf(later),
    records,
    causes: causesOf(records, pinned.dataset, newest.dataset),
  };
}

/** How many records of a table met one of some fates. */
export function countFates(drift: Drift, table: DriftTable, ...fates: readonly Fate[]): number {
  return drift.records.filter((one) => one.table === table && fates.includes(one.fate)).length;
}

/** Do the two states give the same figures: the same counts, and the same range? */
export function sameFigures({ before, after, tables }: Drift): boolean {
  const same = (a: RangeSum, b: RangeSum): boolean =>
    (Object.keys(a) as (keyof RangeSum)[]).every((key) => a[key] === b[key]);
  return (
    same(before.sum, after.sum) &&
    tables.every((table) => before.count[table] === after.count[table])
  );
}
