import { commit, withSetting } from '../../state/explorerStore.ts';
import { CONTRADICTIONS, SETTINGS } from './settings.ts';

interface SettingSelectProps<Value extends string> {
  readonly name: keyof typeof SETTINGS;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
}

/** One of the study's settings; what is chosen is kept in the address, a default is not. */
export function SettingSelect<Value extends string>({
  name,
  label,
  value,
  options,
  words,
}: SettingSelectProps<Value>) {
  return (
    <label>
      {label}{' '}
      <select
        value={value}
        onChange={({ target }) =>
          commit(
            withSetting(
              CONTRADICTIONS,
              name,
              target.value === SETTINGS[name][0] ? null : target.value,
            ),
          )
        }
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
