import { TimeAxis } from '../ui/TimeAxis.tsx';
import { isTable } from '../views/frameSettings.ts';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { hasTimeAxis } from './Still.tsx';
import { usePrinting } from './usePrinting.ts';

interface PrintedAxisProps {
  readonly definition: ViewDefinition;
  readonly input: ViewInput;
  /** CSS pixels. */
  readonly width: number;
}

/** On paper, over the acts: the axis that they share on the screen may be on the page before. */
export function PrintedAxis({ definition: { id }, input, width }: PrintedAxisProps) {
  const printing = usePrinting();
  if (!printing || !hasTimeAxis(id, width) || isTable(input.state, id)) return null;
  const { time, dataset } = input;
  return (
    <div data-printed="axis" inert>
      <TimeAxis width={width} shown={time.shown} bins={time.bins} extent={dataset.extent} />
    </div>
  );
}
