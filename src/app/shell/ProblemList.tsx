import { useMemo } from 'react';
import { explainMisfits } from '../../data/explainMisfits.ts';
import type { FoundProblem } from '../../data/problem.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';

/** Each broken record: where, what, and what to do about it. */
export function ProblemList({ problems }: { readonly problems: readonly FoundProblem[] }) {
  const { messages } = useLaterTexts();
  const explained = useMemo(() => explainMisfits(problems), [problems]);
  return (
    <ul>
      {explained.map((problem, index) => (
        // By place: two records with one id may have the same fault.
        <li key={index}>
          {messages.problems.where(problem)}: {messages.problems.problem(problem)}
        </li>
      ))}
    </ul>
  );
}
