import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLazyCode } from '../../ui/lazyCode.ts';
import type { ViewDefinition, ViewInput } from '../../views/types.ts';

interface ViewTableProps {
  readonly definition: ViewDefinition;
  readonly input: ViewInput;
}

/** The numbers of a view as a table. */
export function ViewTable({ definition, input }: ViewTableProps) {
  const texts = useLaterTexts();
  const tabulate = useLazyCode(definition.table);
  return <DataTable data={tabulate(definition.series(input), texts, input)} />;
}
