import type { VictimGroup } from '../../domain/vocabulary.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { wordName } from '../../i18n/wordText.ts';
import { intersectMasks, type RowMask } from '../../lib/rowMask.ts';
import { groupColumns } from '../../reading/groupColumns.ts';
import type { RangeSum } from '../../reading/readings.ts';
import { isEveryones } from '../../reading/word.ts';
import { sumRows } from '../../reading/sums.ts';
import { Emphasised } from '../../records/Emphasised.tsx';
import { useInput } from '../../records/InputContext.tsx';

interface WordCoverageProps {
  /** Incidents that the figure is about. */
  readonly rows: RowMask;
  /** The groups that it counts; empty: all. */
  readonly groups: readonly VictimGroup[];
  /** The figure on the word in force. */
  readonly sum: RangeSum;
}

/** Under one word: how many of the incidents it speaks of, and everyone's range on all of them. */
export function WordCoverage({ rows, groups, sum }: WordCoverageProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { dataset, read, state } = useInput();
  const { word, outcome } = state;
  if (isEveryones(word)) return null;
  const { trace } = messages.drawer;
  const everyones = groupColumns(read(outcome, 'range'), groups);
  const { said } = groupColumns(read(outcome, word), groups);
  const full = sumRows(everyones, rows);
  const same = sumRows(everyones, intersectMasks(rows, said));
  const name = wordName(word, dataset, texts);
  const all = format.count(sum.incidents + sum.no_figure);
  return (
    <p>
      <Emphasised text={trace.covers(name, format.count(sum.incidents), all)} />{' '}
      {same.incidents > 0 && <Emphasised text={trace.same(format.range(same))} />}{' '}
      {full.incidents > same.incidents && <Emphasised text={trace.full(format.range(full), all)} />}
    </p>
  );
}
