import { memo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useLazyCode } from '../../ui/lazyCode.ts';
import type { ViewDefinition, ViewInput } from '../../views/types.ts';
import hidden from '../../ui/Hidden.module.css';

interface ViewSummaryProps {
  readonly definition: ViewDefinition;
  readonly input: ViewInput;
  /** Counts states at rest. */
  readonly settled: number;
}

/** For screen readers, once a change has come to rest: nobody hears it while a brush moves. */
export const ViewSummary = memo(
  function ViewSummary({ definition, input }: ViewSummaryProps) {
    const texts = useLaterTexts();
    const summarise = useLazyCode(definition.summary);
    return (
      <p className={hidden.hidden} data-summary>
        {summarise(definition.series(input), texts)}
      </p>
    );
  },
  (before, after) =>
    before.settled === after.settled && before.input.dataset === after.input.dataset,
);
