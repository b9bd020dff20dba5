import { createContext, useContext } from 'react';
import { findRow } from '../../data/dataset.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { ReadingContext } from '../../reading/readingContext.ts';
import type { ViewInput } from '../../views/types.ts';

/** What every part of the drawer may look at. */
export interface DrawerValue {
  readonly input: ViewInput;
  readonly reading: ReadingContext;
}

export const DrawerContext = createContext<DrawerValue | null>(null);

export function useDrawer(): DrawerValue {
  const value = useContext(DrawerContext);
  if (!value) throw new Error('parts of the drawer stand inside the EvidenceDrawer');
  return value;
}

/** Names an actor by its short name, a victim group by its own; an unknown id by itself. */
export function useNameOf(): (id: string) => string {
  const { input } = useDrawer();
  const { messages } = useLaterTexts();
  const groups: Readonly<Record<string, string>> = messages.drawer.claims.group;
  return (id) => findRow(input.dataset.actors, id)?.short_name ?? groups[id] ?? id;
}
