/**
 * What a study is: a question asked of everything that passes the shared filter (who contradicts
 * whom, who answered what), answered below the views. A new one is one folder and one line in
 * `registry.ts`.
 */
import type { ComponentType } from 'react';
import type { ViewInput } from '../views/types.ts';

export interface StudyProps {
  /** As a view gets it: `passing` are the rows that pass every constraint. */
  readonly input: ViewInput;
}

export interface StudyDefinition {
  /** Also the value of `study` in the address, and the prefix of the study's own parameters. */
  readonly id: string;
  /** The study's own settings: name → allowed values, the first being the default. */
  readonly settings: Readonly<Record<string, readonly string[]>>;
  readonly Component: ComponentType<StudyProps>;
}
