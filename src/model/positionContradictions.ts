/** Contradictions between diplomatic acts: positions on a topic, and denials of who knows what. */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { DiplomaticEvent } from '../domain/record.ts';
import type { Stance, Topic } from '../domain/vocabulary.ts';
import type { Opposition } from './contradiction.ts';
import type { ChainLink, ResponseChains } from './responseChains.ts';
import { campsOf, sayingsOf } from './sayings.ts';

/** Stances that say it is so, and stances that say or fear it is not. */
export const AFFIRMING: readonly Stance[] = ['asserts', 'corroborates'];
export const NEGATING: readonly Stance[] = ['denies', 'doubts'];

/** Is one of the two stances an affirmation and the other a denial or doubt? */
export function areOpposed(a: Stance, b: Stance): boolean {
  return (
    (AFFIRMING.includes(a) && NEGATING.includes(b)) ||
    (NEGATING.includes(a) && AFFIRMING.includes(b))
  );
}

/** An act and another that a link of response sets against it on a topic. */
export interface CounterAct {
  readonly act: DiplomaticEvent;
  readonly stance: Stance;
  readonly link: ChainLink;
}

/**
 * The acts that the record sets against a stance of an act: linked as answer or as what is
 * answered, with an opposed stance on the same topic. A `denies` link holds whoever speaks; any
 * other link only between acts without a camp in common (to end one's own truce contradicts
 * nobody). An act that no link leads to is never paired: that two spoke on a topic does not mean
 * that they spoke of the same thing.
 */
export function counterActs(
  act: DiplomaticEvent,
  on: { readonly topic: Topic; readonly stance: Stance },
  dataset: Pick<Dataset, 'actors' | 'events'>,
  chains: ResponseChains,
): CounterAct[] {
  const camps = campsOf(dataset, act.initiators);
  const links = [
    ...(chains.causesOf.get(act.id) ?? []).map((link) => ({ link, id: link.cause })),
    ...(chains.answersTo.get(act.id) ?? []).map((link) => ({ link, id: link.effect })),
  ];
  return links.flatMap(({ link, id }) => {
    const other = findRow(dataset.events, id);
    const opposed = other?.topics.find(
      ({ topic, stance }) => topic === on.topic && areOpposed(stance, on.stance),
    );
    if (!other || !opposed) return [];
    const apart = campsOf(dataset, other.initiators).every((camp) => !camps.includes(camp));
    return link.kind === 'denies' || apart ? [{ act: other, stance: opposed.stance, link }] : [];
  });
}

/** What stands against any stance of an act: each opposed act with the stance that it opposes. */
export function actsAgainst(
  act: DiplomaticEvent,
  dataset: Pick<Dataset, 'actors' | 'events'>,
  chains: ResponseChains,
): readonly (CounterAct & { readonly on: DiplomaticEvent['topics'][number] })[] {
  return act.topics.flatMap((on) =>
    counterActs(act, on, dataset, chains).map((counter) => ({ ...counter, on })),
  );
}

/** Every stance of an act that denies or doubts, against the acts that a link sets it against. */
export function positionsAgainst(
  act: DiplomaticEvent,
  dataset: Dataset,
  chains: ResponseChains,
): { readonly oppositions: readonly Opposition[]; readonly links: readonly ChainLink[] } {
  const say = sayingsOf(dataset);
  const counters = act.topics
    .filter(({ stance }) => NEGATING.includes(stance))
    .flatMap((on) => counterActs(act, on, dataset, chains).map((counter) => ({ on, ...counter })));
  return {
    links: counters.map(({ link }) => link),
    oppositions: counters.map(({ on, act: other, stance, link }): Opposition => {
      return {
        one: say.act(act, on),
        other: say.act(other, { topic: on.topic, stance }),
        basis: link.basis,
        open: true,
      };
    }),
  };
}
