/** Whose ladder is shown, and how it is changed. */
import { findRow, type Dataset } from '../../data/dataset.ts';
import type { Incident } from '../../domain/record.ts';
import type { ResponseChains } from '../../model/responseChains.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { withSetting, type Transition } from '../../state/explorerStore.ts';
import { mostAnswered } from './ladder.ts';
import { CHAINS, chainChoices } from './settings.ts';

/** The incident that is open in the drawer, else the one chosen here, else the one answered most. */
export function shownIncident(
  { incidents }: Dataset,
  state: ExplorerState,
  answered: readonly Incident[],
  chains: ResponseChains,
): Incident | null {
  const selected = state.select.flatMap((one) =>
    one.kind === 'record' ? (findRow(incidents, one.id) ?? []) : [],
  );
  const { incident } = chainChoices(state);
  return (
    selected.at(-1) ??
    (incident === null ? undefined : findRow(incidents, incident)) ??
    mostAnswered(answered, chains)
  );
}

/** Shows an incident's ladder. One that is open in the drawer goes, for it would be shown instead. */
export function withLadder(id: string, { incidents }: Dataset): Transition {
  return (state) => ({
    ...withSetting(CHAINS, 'incident', id)(state),
    select: state.select.filter((one) => one.kind !== 'record' || !incidents.rowOf.has(one.id)),
  });
}
