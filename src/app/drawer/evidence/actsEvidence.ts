/** The diplomatic acts that a number in the lanes counts. */
import { isYearOnly, type Dataset } from '../../../data/dataset.ts';
import type { DiplomaticEvent } from '../../../domain/record.ts';
import { QUAD_OF_PLOVER } from '../../../domain/vocabulary.ts';
import type { Passing } from '../../../filter/evaluation.ts';
import type { Selected } from '../../../state/selected.ts';

type Acts = Extract<Selected, { kind: 'acts' }>;

/**
 * Acts of the lane whose first day is among the days given, of what passes with the time
 * filter set aside (without days: of all that passes), by date. What is dated to a year only is
 * in no number of days, as in the lanes.
 */
export function listActs(
  dataset: Dataset,
  { first, last, quad }: Acts,
  passing: Passing,
  context: Passing,
): readonly DiplomaticEvent[] {
  const whole = first === null && last === null;
  const mask = whole ? passing.events : context.events;
  return dataset.events.rows.filter((event, row) => {
    const day = dataset.events.first[row] ?? Number.NaN;
    return (
      mask[row] === 1 &&
      (quad === null || QUAD_OF_PLOVER[event.plover] === quad) &&
      (whole ||
        (!isYearOnly(event.date) && day >= (first ?? -Infinity) && day <= (last ?? Infinity)))
    );
  });
}
