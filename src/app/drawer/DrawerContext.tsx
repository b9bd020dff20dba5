import { createContext, useContext } from 'react';
import { findRow } from '../../data/dataset.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { ViewInput } from '../../views/types.ts';

/** What every part of the drawer may look at. */
export const DrawerContext = createContext<ViewInput | null>(null);

export function useDrawer(): ViewInput {
  const value = useContext(DrawerContext);
  if (!value) throw new Error('parts of the drawer stand inside the EvidenceDrawer');
  return value;
}

/** Names an actor by its short name, a victim group by its own; an unknown id by itself. */
export function useNameOf(): (id: string) => string {
  const { dataset } = useDrawer();
  const { messages } = useLaterTexts();
  const groups: Readonly<Record<string, string>> = messages.drawer.claims.group;
  return (id) => findRow(dataset.actors, id)?.short_name ?? groups[id] ?? id;
}
