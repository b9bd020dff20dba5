import { ROLES } from '../../domain/vocabulary.ts';
import type { Filter } from '../../filter/filter.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { commit, withFilter } from '../../state/explorerStore.ts';
import styles from './filters.module.css';

/** In which roles the chosen actors count. */
export function RolePicker({ filter }: { readonly filter: Filter }) {
  const { messages } = useLaterTexts();
  const text = messages.panels;
  return (
    <fieldset className={styles.roles} disabled={filter.actor.length === 0}>
      <legend>{text.role}</legend>
      {ROLES.map((role) => {
        const chosen = filter.role.includes(role);
        const others = filter.role.filter((one) => one !== role);
        return (
          <button
            key={role}
            type="button"
            className={styles.small}
            aria-pressed={chosen}
            onClick={() => commit(withFilter({ role: chosen ? others : [...others, role] }))}
          >
            {messages.common.role[role]}
          </button>
        );
      })}
      <p className={styles.note}>{text.roleNote}</p>
    </fieldset>
  );
}
