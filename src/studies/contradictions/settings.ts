/** The study's own settings, as the address has them. */
import { CAMPS, TOPICS, type Topic } from '../../domain/vocabulary.ts';
import type { AskedSide } from '../../model/contradictions.ts';

export const CONTRADICTIONS = 'contradictions';

export const SIDES = [...CAMPS, 'any'] as const satisfies readonly AskedSide[];

/** Name → allowed values, the first being the default: between the two capitals, on sanctuary. */
export const SETTINGS = {
  a: SIDES,
  b: ['kabul', ...SIDES.filter((side) => side !== 'kabul')],
  topic: TOPICS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export interface ContradictionSettings {
  readonly a: AskedSide;
  readonly b: AskedSide;
  readonly topic: Topic;
}

/** The settings in force. */
export function readSettings(
  settings: Readonly<Record<string, string>> | undefined,
): ContradictionSettings {
  return {
    a: SIDES.find((side) => side === settings?.['a']) ?? 'pakistan',
    b: SIDES.find((side) => side === settings?.['b']) ?? 'kabul',
    topic: TOPICS.find((topic) => topic === settings?.['topic']) ?? 'sanctuary',
  };
}
