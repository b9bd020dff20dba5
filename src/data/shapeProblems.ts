/** Checks one record against its published schema and names what is wrong. */
import * as validators from 'virtual:record-validators';
import type { ShapeError } from 'virtual:record-validators';
import type { TableName } from '../domain/record.ts';
import { nearestWord } from '../lib/nearestWord.ts';
import type { Report, RuleDetails } from './problem.ts';

const VALIDATORS = {
  sources: validators.sources,
  actors: validators.actors,
  incidents: validators.incidents,
  'diplomatic-events': validators.diplomatic_events,
  'period-totals': validators.period_totals,
  relations: validators.relations,
} satisfies Record<TableName, unknown>;

/** @returns whether the record has the form of its table; every fault is reported */
export function checkShape(table: TableName, record: unknown, report: Report): boolean {
  const validate = VALIDATORS[table];
  if (validate(record)) return true;
  const errors = validate.errors ?? [];
  const missing = errors.flatMap(({ params }) => textOf(params['missingProperty']) ?? []);
  for (const error of errors) reportError(error, record, missing, report);
  return false;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
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

/** A value in at most 60 characters. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The form that a field's pattern stands for, by the field's last name. */
function formOf(field: string): RuleDetails['wrong-form']['form'] {
  if (/(^|\/)(date|end_date|published|said_on|since|until|from|to)$/u.test(field)) return 'date';
  if (/url$/u.test(field)) return 'link';
  return /(country|lang)$/u.test(field) ? 'code' : 'id';
}

/** Relations have actors in `from` and `to`, period totals dates. */
function patternForm(field: string, pattern: unknown): RuleDetails['wrong-form']['form'] {
  return typeof pattern === 'string' && pattern.startsWith('^[a-z0-9]') ? 'id' : formOf(field);
}

function reportError(
  { instancePath, keyword, params }: ShapeError,
  record: unknown,
  missing: readonly string[],
  report: Report,
): void {
  const field = instancePath.slice(1);
  const value = valueAt(record, instancePath);
  const path = (key: string): string => (field === '' ? key : `${field}/${key}`);
  switch (keyword) {
    case 'required': {
      const key = textOf(params['missingProperty']) ?? '';
      report(path(key), 'missing-key', { key });
      break;
    }
    case 'additionalProperties': {
      const key = textOf(params['additionalProperty']) ?? '';
      report(path(key), 'unknown-key', { key, nearest: nearestWord(key, missing) });
      break;
    }
    case 'enum': {
      const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'] : [];
      const words = allowed.filter((one) => typeof one === 'string');
      report(field, 'not-in-vocabulary', {
        value: shown(value),
        nearest: typeof value === 'string' ? nearestWord(value, words) : null,
        allowed: words.join(', '),
      });
      break;
    }
    case 'pattern':
      report(field, 'wrong-form', {
        value: shown(value),
        form: patternForm(field, params['pattern']),
      });
      break;
    case 'maxLength':
      report(field, 'too-long', { limit: String(params['limit']) });
      break;
    case 'minLength':
    case 'minItems':
      report(field, 'empty', {});
      break;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMaximum':
      report(field, 'out-of-bounds', { value: shown(value), limit: String(params['limit']) });
      break;
    case 'propertyNames':
      report(path(textOf(params['propertyName']) ?? ''), 'unknown-key', {
        key: textOf(params['propertyName']) ?? '',
        nearest: null,
      });
      break;
    default: {
      const expected = Array.isArray(params['type'])
        ? params['type'].join(' or ')
        : (textOf(params['type']) ?? keyword);
      if (field === '') report('', 'not-an-object', { value: shown(record) });
      else report(field, 'wrong-type', { expected, value: shown(value) });
    }
  }
}
