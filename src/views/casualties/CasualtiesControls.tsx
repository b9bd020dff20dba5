import { useTexts } from '../../i18n/TextsContext.tsx';
import { BIN_UNITS, type BinUnit } from '../../lib/timeBins.ts';
import { commit, withSetting } from '../../state/explorerStore.ts';
import type { ViewInput } from '../types.ts';
import { CASUALTIES, readSettings, SETTINGS } from './settings.ts';
import styles from './CasualtiesControls.module.css';

interface CasualtiesControlsProps {
  readonly input: ViewInput;
  /** A bar is cut, or was before it was shown in full. */
  readonly clippable: boolean;
}

function setBin(value: string): void {
  const bin = BIN_UNITS.find((unit) => unit === value) ?? 'auto';
  commit((state) => (state.bin === bin ? state : { ...state, bin }));
}

/** The length of a bar's period, one row or one a group, and the cut bar's full height. */
export function CasualtiesControls({ input, clippable }: CasualtiesControlsProps) {
  const { controls, unit } = useTexts().messages.casualties;
  const { rows, height } = readSettings(input.state.settings[CASUALTIES]);
  const asked: BinUnit | 'auto' = input.state.bin;
  return (
    <div className={styles.controls} data-screen-only="" data-switch="">
      {clippable && (
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={height === 'full'}
          title={controls.fullHint}
          onClick={() =>
            commit(withSetting(CASUALTIES, 'height', height === 'full' ? null : 'full'))
          }
        >
          {controls.full}
        </button>
      )}
      <div className={styles.segments} role="group" aria-label={controls.rows}>
        {SETTINGS.rows.map((value) => (
          <button
            key={value}
            type="button"
            aria-pressed={rows === value}
            onClick={() =>
              commit(withSetting(CASUALTIES, 'rows', value === 'all' ? null : 'groups'))
            }
          >
            {controls[value]}
          </button>
        ))}
      </div>
      <select
        className={styles.bin}
        aria-label={controls.binName}
        // The unit in force: days of a thousand years would be weeks or months.
        value={asked === 'auto' ? asked : input.time.bins.unit}
        onChange={(event) => setBin(event.target.value)}
      >
        <option value="auto">{controls.auto(unit[input.time.bins.unit])}</option>
        {BIN_UNITS.map((value) => (
          <option key={value} value={value}>
            {controls.by(unit[value])}
          </option>
        ))}
      </select>
    </div>
  );
}
