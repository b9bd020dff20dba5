import { RecordFileError } from '../data/problem.ts';
import type { Messages } from './texts.ts';

/** Why something could not be had: of a file in a sentence that names it and a remedy. */
export function errorText(error: Error, { fault }: Pick<Messages, 'fault'>): string {
  return error instanceof RecordFileError
    ? fault(error.file, error.fault, error.detail)
    : error.message;
}
