/** What is wrong with a record or a file, as values; `i18n/en/data.ts` puts it into words. */
import type { TableName } from '../domain/record.ts';

/** The rules of the data format, each with the details that its sentence needs. */
export interface RuleDetails {
  readonly 'missing-key': { readonly key: string };
  readonly 'unknown-key': { readonly key: string; readonly nearest: string | null };
  readonly 'forbidden-key': { readonly key: string };
  readonly 'not-an-object': { readonly value: string };
  readonly 'wrong-type': { readonly expected: string; readonly value: string };
  readonly 'not-in-vocabulary': {
    readonly value: string;
    readonly nearest: string | null;
    readonly allowed: string;
  };
  readonly 'wrong-form': { readonly value: string; readonly form: 'id' | 'date' | 'link' | 'code' };
  readonly 'out-of-bounds': { readonly value: string; readonly limit: string };
  readonly 'too-long': { readonly limit: string };
  readonly empty: Record<string, never>;
  readonly markup: { readonly value: string };
  readonly 'control-character': { readonly character: string };
  readonly 'duplicate-id': { readonly id: string };
  readonly 'unknown-reference': { readonly id: string; readonly table: string };
  readonly 'reference-left-out': { readonly id: string; readonly table: string };
  readonly cycle: { readonly path: string };
  readonly 'no-such-date': { readonly value: string };
  readonly 'end-before-start': { readonly start: string; readonly end: string };
  readonly 'estimates-out-of-order': { readonly low: string; readonly high: string };
  readonly 'no-figure': { readonly qualifier: string };
  readonly 'sub-event-type': { readonly sub: string; readonly type: string };
  readonly 'source-not-listed': { readonly id: string };
}
export type Rule = keyof RuleDetails;

/** A broken record: it is left out, counted, and listed to the reader. */
export type RecordProblem = {
  [R in Rule]: {
    readonly file: TableName;
    /** Id of the record, or its place in the file (`#12`) where it has none. */
    readonly record: string;
    /** Path inside the record (`claims/2/low`); empty for the whole record. */
    readonly field: string;
    readonly rule: R;
    readonly detail: RuleDetails[R];
  };
}[Rule];

/** Names one problem of one record; the details are those of its rule. */
export type Report = <R extends Rule>(field: string, rule: R, detail: RuleDetails[R]) => void;

export type RecordFile = TableName | 'datapackage';

/** Why a whole file can't be used. */
export type FileFault = 'network' | 'status' | 'page' | 'truncated' | 'not-json' | 'shape' | 'size';

/** A file that can't be had or used stops everything: a part of the record gives wrong totals. */
export class RecordFileError extends Error {
  readonly file: RecordFile;
  readonly fault: FileFault;
  /** The server's status, the parser's position, the size: what the sentence needs. */
  readonly detail: string;

  constructor(file: RecordFile, fault: FileFault, detail: string) {
    super(`${file}.json: ${fault} ${detail}`.trim());
    this.name = 'RecordFileError';
    this.file = file;
    this.fault = fault;
    this.detail = detail;
  }
}
