import { createContext, useContext } from 'react';
import { actorName } from '../i18n/actorName.ts';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import type { ViewInput } from '../views/types.ts';

/** What the parts that show records may look at: set by the drawer and by a study. */
export const InputContext = createContext<ViewInput | null>(null);

export function useInput(): ViewInput {
  const value = useContext(InputContext);
  if (!value) throw new Error('parts that show records stand inside a drawer or a study');
  return value;
}

/** Names an actor by its short name, a victim group by its own; an unknown id by itself. */
export function useNameOf(): (id: string) => string {
  const { dataset } = useInput();
  const texts = useLaterTexts();
  const groups: Readonly<Record<string, string>> = texts.messages.drawer.claims.group;
  return (id) =>
    dataset.actors.rowOf.has(id) ? actorName(dataset, id, texts) : (groups[id] ?? id);
}
