import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { commit, withSetting } from '../../state/explorerStore.ts';
import type { TrackerSettings } from './readSettings.ts';
import { SETTINGS, TRACKERS } from './settings.ts';
import styles from './TrackerControls.module.css';

interface TrackerControlsProps {
  readonly settings: TrackerSettings;
}

/** What is counted, whose, where, and how it compares. Attacks have no victims, so that choice rests then. */
export function TrackerControls({ settings }: TrackerControlsProps) {
  const { trackers: text } = useLaterTexts().messages.studies;
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    metric: text.metric,
    group: text.group,
    place: text.place,
    gap: text.lies,
  };
  return (
    <div className={styles.controls}>
      {(['metric', 'group', 'place', 'gap'] as const).map((name) => (
        <label key={name}>
          {text.controls[name]}
          <select
            value={settings[name]}
            disabled={name === 'group' && settings.metric === 'attacks'}
            onChange={({ target }) =>
              commit(
                withSetting(
                  TRACKERS,
                  name,
                  target.value === SETTINGS[name][0] ? null : target.value,
                ),
              )
            }
          >
            {SETTINGS[name].map((value) => (
              <option key={value} value={value}>
                {words[name]?.[value]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
