import { useTexts } from '../../i18n/TextsContext.tsx';
import type { VictimGroup } from '../../domain/vocabulary.ts';
import { hueOfGroup, textColour } from '../../viz/palette.ts';
import { commit, withFilter, withSelected } from '../../state/explorerStore.ts';
import type { RowHeading } from './headings.ts';
import type { PlacedCasualties } from './place.ts';
import type { CasualtySeries } from './series.ts';
import styles from './RowHeadings.module.css';

interface RowHeadingsProps {
  readonly series: CasualtySeries;
  readonly placed: PlacedCasualties;
  /** One a row. */
  readonly headings: readonly (RowHeading | null)[];
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
export function RowHeadings({ series, placed, headings, asked }: RowHeadingsProps) {
  const { casualties, common } = useTexts().messages;
  return series.rows.map(({ group }, index) => {
    const baseline = placed.rows[index]?.box.heading ?? null;
    const heading = headings[index];
    if (group === null || baseline === null || !heading) return null;
    const { name, about, range, notes } = heading;
    const picked = asked.includes(group);
    return (
      <div key={group} className={styles.heading} style={{ insetBlockStart: baseline - 15 }}>
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
        {about !== null && <span>{about}</span>}
        <button
          type="button"
          className={styles.total}
          onClick={() => commit(withSelected({ kind: 'figure', first: null, last: null, group }))}
        >
          <strong>{range}</strong>
          {notes.length > 0 && ` ${notes.join(common.separator)}`}
        </button>
      </div>
    );
  });
}
