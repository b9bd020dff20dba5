import { useTexts } from '../../i18n/TextsContext.tsx';
import type { VictimGroup } from '../../domain/vocabulary.ts';
import { hueOfGroup, textColour } from '../../viz/palette.ts';
import { commit, withFilter, withSelected } from '../../state/explorerStore.ts';
import type { PlacedCasualties } from './place.ts';
import type { CasualtySeries } from './series.ts';
import styles from './RowHeadings.module.css';

interface RowHeadingsProps {
  readonly series: CasualtySeries;
  readonly placed: PlacedCasualties;
  readonly asked: readonly VictimGroup[];
}

/** Filters to one group, or drops that filter again. */
export function toggleGroup(group: VictimGroup, asked: readonly VictimGroup[]): void {
  const only = asked.length === 1 && asked[0] === group;
  commit(withFilter({ group: only ? [] : [group] }));
}

/**
 * A line over each row: whose dead, and the range of the period. The name filters to the
 * group; the keyboard's way is G on one of its bars, so that the chart stays one tab stop.
 */
export function RowHeadings({ series, placed, asked }: RowHeadingsProps) {
  const { messages, format } = useTexts();
  const { casualties, common } = messages;
  const { narrow } = placed.layout;
  const silent = series.word === 'range' || series.word === 'best' ? 'noFigure' : 'noStatement';
  return series.rows.map(({ group }, index) => {
    const box = placed.rows[index]?.box;
    const total = series.totals[index];
    if (group === null || !box || box.heading === null || !total) return null;
    const picked = asked.includes(group);
    const name = common.group[group];
    return (
      <div key={group} className={styles.heading} style={{ insetBlockStart: box.heading - 15 }}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.name}
          style={{ color: textColour(hueOfGroup(group)) }}
          aria-pressed={picked}
          title={picked ? casualties.dropGroup(name) : casualties.pickGroup(name)}
          onClick={() => toggleGroup(group, asked)}
        >
          {name}
        </button>
        {!narrow && <span>{casualties.row[group]}</span>}
        <button
          type="button"
          className={styles.total}
          onClick={() => commit(withSelected({ kind: 'figure', first: null, last: null, group }))}
        >
          <strong>
            {total.incidents > 0 ? format.range(total) : casualties.nothingSaid[silent]}
          </strong>
          {!narrow &&
            total.incidents > 0 &&
            ` ${casualties.rowTotal(format.count(total.incidents))}`}
          {!narrow &&
            total.one_sided * 200 >= total.floor &&
            total.floor > 0 &&
            ` · ${casualties.rowOneSided(format.percent(total.one_sided / total.floor))}`}
        </button>
      </div>
    );
  });
}
