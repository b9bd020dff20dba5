/** Every view, in reading order: a new one is one folder and one line here. */
import { casualties } from './casualties/index.ts';
import { diplomacy } from './diplomacy/index.ts';
import { network } from './network/index.ts';
import type { ViewDefinition } from './types.ts';

export const VIEWS = [casualties, diplomacy, network] as const satisfies readonly ViewDefinition[];
