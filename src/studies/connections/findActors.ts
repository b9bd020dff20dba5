/** Actors by what somebody types: name, short name, alias or id. */
import type { Actor } from '../../domain/record.ts';
import { foldWords } from '../../filter/fold.ts';

/** How many are offered. */
const OFFERED = 8;

/**
 * Actors one of whose names has a word beginning with each word typed; a name that begins with
 * what was typed comes first, then the order of the record. Nothing typed: nobody.
 */
export function findActors(actors: readonly Actor[], typed: string): Actor[] {
  const wanted = spellings(typed);
  const [head] = wanted;
  if (head === undefined) return [];
  const ranked = actors.flatMap((actor) => {
    const names = [actor.short_name, actor.name, ...actor.aliases, actor.id].map(spellings);
    const matching = names.filter((words) =>
      wanted.every((start) => words.some((word) => word.startsWith(start))),
    );
    if (matching.length === 0) return [];
    const whole = matching.some((words) => words.join(' ') === wanted.join(' '));
    const begins = matching.some((words) => words[0]?.startsWith(head));
    return [{ actor, rank: whole ? 0 : begins ? 1 : 2 }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, OFFERED)
    .map(({ actor }) => actor);
}

/** The words of a name, such that two spellings of one are the same. */
function spellings(name: string): string[] {
  return foldWords(name).map(({ spelling }) => spelling);
}
