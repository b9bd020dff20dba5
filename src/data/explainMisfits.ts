/**
 * Names what is wrong with the form of a record. Only code that is itself fetched later imports
 * this: a sound record never needs it.
 */
import * as validators from 'virtual:record-faults';
import type { ShapeError } from 'virtual:record-faults';
import type { TableName } from '../domain/record.ts';
import { nearestWord } from '../lib/nearestWord.ts';
import {
  reportInto,
  type FoundProblem,
  type JsonType,
  type RecordProblem,
  type Report,
  type RuleDetails,
} from './problem.ts';
import { shownValue } from './shownValue.ts';

const VALIDATORS = {
  sources: validators.sources,
  actors: validators.actors,
  incidents: validators.incidents,
  'diplomatic-events': validators.diplomatic_events,
  'period-totals': validators.period_totals,
  relations: validators.relations,
} satisfies Record<TableName, unknown>;

/** The problems with every fault of a misfit in its place. */
export function explainMisfits(problems: readonly FoundProblem[]): RecordProblem[] {
  return problems.flatMap((found) => {
    if (found.rule !== 'misfit') return [found];
    const { file, record, value } = found;
    const faults: RecordProblem[] = [];
    const report = reportInto(faults, file, record);
    const validate = VALIDATORS[file];
    validate(value);
    for (const error of validate.errors ?? []) reportError(error, file, value, report);
    if (faults.length === 0)
      throw new Error(`${file}, ${record}: the two checks of the form differ`);
    return faults;
  });
}

/** The value at a JSON pointer. */
function valueAt(record: unknown, pointer: string): unknown {
  let value = record;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return value;
}

function wordsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string');
}

/** What each pattern of the schemas stands for. */
const FORMS: readonly (readonly [start: string, RuleDetails['wrong-form']['form']])[] = [
  ['^[a-z0-9][', 'id'],
  ['^[0-9]{4}', 'date'],
  ['^https?://', 'link'],
  ['^[A-Z]{2}$', 'country'],
  ['^[a-z]{2,3}', 'language'],
];

const BOUNDS = { minimum: 'at-least', maximum: 'at-most', exclusiveMaximum: 'below' } as const;

function reportError(
  { instancePath, keyword, params }: ShapeError,
  table: TableName,
  record: unknown,
  report: Report,
): void {
  const field = instancePath.slice(1);
  const value = valueAt(record, instancePath);
  const path = (key: string): string => (field === '' ? key : `${field}/${key}`);
  switch (keyword) {
    case 'required': {
      const key = String(params['missingProperty']);
      report(path(key), 'missing-key', { key });
      break;
    }
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = validators.knownKeys[table]?.[field.replace(/(^|\/)\d+(?=\/|$)/gu, '')] ?? [];
      const nearest = nearestWord(key, known);
      report(path(shownValue(key)), 'unknown-key', { key: shownValue(key), nearest, known });
      break;
    }
    case 'enum': {
      const allowed = wordsOf(params['allowedValues']);
      const nearest = typeof value === 'string' ? nearestWord(value, allowed) : null;
      report(field, 'not-in-vocabulary', { value: shownValue(value), nearest, allowed });
      break;
    }
    case 'pattern': {
      const pattern = String(params['pattern']);
      const form = FORMS.find(([start]) => pattern.startsWith(start))?.[1] ?? 'id';
      report(field, 'wrong-form', { value: shownValue(value), form });
      break;
    }
    case 'maxLength':
      report(field, 'too-long', { limit: String(params['limit']) });
      break;
    case 'minLength':
    case 'minItems':
      report(field, 'empty', {});
      break;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMaximum': {
      const limit = String(params['limit']);
      report(field, 'out-of-bounds', { value: shownValue(value), bound: BOUNDS[keyword], limit });
      break;
    }
    case 'type':
      if (field === '') report('', 'not-an-object', { value: shownValue(record) });
      else {
        const expected = wordsOf(params['type']) as readonly JsonType[];
        report(field, 'wrong-type', { expected, value: shownValue(value) });
      }
      break;
    default:
      throw new Error(`The schemas use “${keyword}”, which has no sentence yet`);
  }
}
