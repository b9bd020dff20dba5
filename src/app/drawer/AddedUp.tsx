import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { NUMBERS } from '../../reading/accounts.ts';
import type { ClaimPart } from '../../reading/decidingClaims.ts';
import type { Range } from '../../reading/range.ts';
import styles from './CountedClaims.module.css';

interface AddedUpProps {
  /** What each counted claim does for the figure, by claim id. */
  readonly parts: ReadonlyMap<string, ClaimPart>;
  readonly range: Range;
}

/** An incident's numbers added up from its claims, where one claim alone isn't the number. */
export function AddedUp({ parts, range }: AddedUpProps) {
  const { messages, format } = useLaterTexts();
  const { trace } = messages.drawer;
  const sums = NUMBERS.flatMap((number) => {
    const terms = [...parts.values()].flatMap(({ gives }) =>
      gives.filter((given) => given.number === number && given.added),
    );
    if (terms.length < 2 && terms.every(({ less }) => less === 0)) return [];
    return [
      trace.addedUp(
        trace.number[number],
        terms.map(({ amount, less }) =>
          less === 0 ? format.count(amount) : trace.term(format.count(amount), format.count(less)),
        ),
        number === 'top'
          ? format.range({ ...range, floor: range.top })
          : format.count(range[number]),
      ),
    ];
  });
  if (sums.length === 0) return null;
  return <p className={styles.sums}>{sums.join(messages.common.separator)}</p>;
}
