/** Why a parameter of the address was ignored. */
import type { Rejection } from '../../state/urlParameters.ts';

function meant(nearest: string | null): string {
  return nearest === null ? '' : ` Did you mean “${nearest}”?`;
}

export const url = {
  reason: (rejection: Rejection): string => {
    switch (rejection.why) {
      case 'unknown-key':
        return `there is no such parameter.${meant(rejection.nearest)}`;
      case 'unknown-value':
        return `there is no such value.${meant(rejection.nearest)}`;
      case 'not-a-date':
        return 'this is no date of the calendar. Write 2025-10-11, 2025-10 or 2025.';
      case 'from-after-to':
        return 'the period ends before it begins; both dates are ignored.';
      case 'too-long':
        return 'the value is too long.';
      case 'repeated':
        return 'the parameter stands twice; the first one counts.';
      case 'all-groups':
        return 'leave the parameter out to count everyone.';
      case 'no-value':
        return 'there is no value in it.';
      case 'no-word':
        return 'there is no word in it to search for.';
      case 'role-without-actor':
        return 'a role counts only together with an actor.';
    }
  },
};
