/** The groups of a number on the screen in words. */
import type { VictimGroup } from '../../domain/vocabulary.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';

/** `civilians, militants`; without groups, that all are meant. */
export function groupWords(groups: readonly VictimGroup[], { messages }: LaterTexts): string {
  const { drawer, common } = messages;
  return groups.length === 0
    ? drawer.figure.allGroups
    : groups.map((group) => drawer.figure.group[group]).join(common.comma);
}
