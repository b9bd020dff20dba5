/** The study's own settings, as the address has them, and what is in force. */
import { INCIDENT_ID } from '../../state/urlParameters.ts';
import type { ExplorerState } from '../../state/explorer.ts';

export const CHAINS = 'chains';

/** What the delays are told apart by. */
export const BY = ['actor', 'format', 'camp'] as const;
export type By = (typeof BY)[number];

export const SETTINGS = {
  by: BY,
  inferred: ['left-out', 'counted'],
  /** The incident of the ladder; none: the one that is selected, else the one answered most. */
  incident: ['', INCIDENT_ID],
} as const;

export interface ChainChoices {
  readonly by: By;
  /** Links that the coder inferred count in the delays. */
  readonly inferred: boolean;
  readonly incident: string | null;
}

export function chainChoices({ settings }: Pick<ExplorerState, 'settings'>): ChainChoices {
  const own = settings[CHAINS] ?? {};
  return {
    by: BY.find((one) => one === own['by']) ?? BY[0],
    inferred: own['inferred'] === 'counted',
    incident: own['incident'] ?? null,
  };
}
