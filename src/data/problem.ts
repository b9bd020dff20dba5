/**
 * What is wrong with a record or a file, as values; `i18n/en/problems.ts` puts the one into
 * words and `i18n/en/fileFaults.ts` the other.
 */
import type { TableName } from '../domain/record.ts';
import type { JsonFault } from './locateJsonFault.ts';

/** The types of JSON Schema. */
export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';

/** The rules of the data format, each with the details that its sentence needs. */
export interface RuleDetails {
  readonly 'missing-key': { readonly key: string };
  readonly 'unknown-key': {
    readonly key: string;
    /** The known key that was probably meant. */
    readonly nearest: string | null;
    readonly known: readonly string[];
  };
  readonly 'forbidden-key': { readonly key: string };
  readonly 'not-an-object': { readonly value: string };
  readonly 'wrong-type': { readonly expected: readonly JsonType[]; readonly value: string };
  readonly 'not-in-vocabulary': {
    readonly value: string;
    readonly nearest: string | null;
    readonly allowed: readonly string[];
  };
  readonly 'wrong-form': {
    readonly value: string;
    readonly form: 'id' | 'date' | 'link' | 'country' | 'language';
  };
  readonly 'out-of-bounds': {
    readonly value: string;
    readonly bound: 'at-least' | 'at-most' | 'below';
    readonly limit: string;
  };
  readonly 'too-long': { readonly limit: string };
  readonly empty: Record<string, never>;
  readonly markup: { readonly value: string };
  readonly 'control-character': { readonly character: string };
  readonly 'duplicate-id': { readonly id: string };
  readonly 'unknown-reference': { readonly id: string; readonly tables: readonly string[] };
  readonly 'reference-left-out': { readonly id: string; readonly tables: readonly string[] };
  /** The way round, its first id again at the end. */
  readonly cycle: { readonly path: readonly string[] };
  readonly 'no-such-date': { readonly value: string };
  readonly 'end-before-start': { readonly start: string; readonly end: string };
  readonly 'estimates-out-of-order': {
    readonly lower: string;
    readonly lowerValue: string;
    readonly upper: string;
    readonly upperValue: string;
  };
  readonly 'no-figure': { readonly qualifier: string };
  readonly 'sub-event-type': {
    readonly sub: string;
    readonly type: string;
    readonly allowed: readonly string[];
  };
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

/** A record that has not the form of its table; `explainMisfits` says in what. */
interface Misfit {
  readonly file: TableName;
  readonly record: string;
  readonly rule: 'misfit';
  /** The record as it came. */
  readonly value: unknown;
}

/** What the border finds: most kinds are named at once, the others once somebody asks. */
export type FoundProblem = RecordProblem | Misfit;

/** Names one problem of one record; the details are those of its rule. */
export type Report = <R extends Rule>(field: string, rule: R, detail: RuleDetails[R]) => void;

/** A report that adds to a list. */
export function reportInto(list: FoundProblem[], file: TableName, record: string): Report {
  return (field, rule, detail) => {
    // The pair of rule and details is right by `Report`; the union can't be told so.
    list.push({ file, record, field, rule, detail } as RecordProblem);
  };
}

/**
 * A file beside the page; `stories` is no table of the record, but is read as one is, and a `brief`
 * is what the build made of a release for embeds.
 */
export type RecordFile = TableName | 'datapackage' | 'stories' | 'brief';

/** Why a whole file can't be used, with the details that its sentence needs. */
export interface FaultDetails {
  /** No answer, or none that arrived. */
  readonly network: null;
  /** Half a minute without an answer, or without more of it. */
  readonly stalled: null;
  /** The server's answer, an HTTP status. */
  readonly status: { readonly status: number };
  /** The folder has no such file. */
  readonly missing: null;
  /** There is something of that name that can't be read as a file; what the system says of it. */
  readonly unreadable: { readonly code: string };
  /** A released file that is no longer as it was released. */
  readonly altered: null;
  /** Its bytes are no UTF-8. */
  readonly encoding: null;
  readonly empty: null;
  /** A web page where data should be. */
  readonly page: null;
  /** It ends in the middle; null where the connection broke. */
  readonly truncated: JsonFault | null;
  readonly 'not-json': JsonFault;
  /** An object has a key twice: of one of the two nothing would be left. */
  readonly 'repeated-key': JsonFault;
  /** The file is something else than its table: what it should have been. */
  readonly shape: { readonly expected: 'array' | 'object' | 'version' | 'brief' };
  /** In MiB. */
  readonly size: { readonly limit: number };
}
export type FileFault = keyof FaultDetails;

type FaultWithDetail = { [F in FileFault]: [fault: F, detail: FaultDetails[F]] }[FileFault];

/** A file that can't be had or used stops everything: a part of the record gives wrong totals. */
export class RecordFileError extends Error {
  readonly file: RecordFile;
  readonly fault: FileFault;
  readonly detail: FaultDetails[FileFault];

  constructor(file: RecordFile, ...[fault, detail]: FaultWithDetail) {
    super(`${file}.json: ${fault}`);
    this.name = 'RecordFileError';
    this.file = file;
    this.fault = fault;
    this.detail = detail;
  }
}
