import { useState } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { ROLES, type Role } from '../../domain/vocabulary.ts';
import type { Filter } from '../../filter/filter.ts';
import { spanOfDates } from '../../lib/days.ts';
import { commit, withFilter } from '../../state/explorerStore.ts';
import styles from './OnlyThis.module.css';

interface OnlyThisProps {
  readonly label: string;
  readonly patch: Partial<Filter>;
}

/** Makes what is read the filter: one step of the history, and the drawer stays. */
export function OnlyThis({ label, patch }: OnlyThisProps) {
  return (
    <button
      type="button"
      className={styles.button}
      data-screen-only=""
      onClick={() => commit(withFilter(patch))}
    >
      {label}
    </button>
  );
}

interface OnlyDaysProps {
  readonly record: { readonly date: string; readonly end_date: string | null };
}

/** Filters to the days of a record. */
export function OnlyDays({ record }: OnlyDaysProps) {
  const { messages, format } = useLaterTexts();
  const span = spanOfDates(record.date, record.end_date);
  if (!span) return null;
  const label = messages.drawer.filter.days(format.dates(record.date, record.end_date));
  return (
    <div className={styles.bar}>
      <OnlyThis label={label} patch={{ from: span.first, to: span.last }} />
    </div>
  );
}

interface OnlyActorProps {
  readonly id: string;
  readonly name: string;
}

/** Filters to an actor, in any role or in one. */
export function OnlyActor({ id, name }: OnlyActorProps) {
  const { messages } = useLaterTexts();
  const { filter } = messages.drawer;
  const [role, setRole] = useState<Role | null>(null);
  return (
    <div className={styles.bar}>
      <OnlyThis
        label={filter.actor(name)}
        patch={{ actor: [id], role: role === null ? [] : [role] }}
      />
      <label className={styles.role} data-screen-only="">
        {filter.role}{' '}
        <select
          value={role ?? ''}
          onChange={(event) =>
            setRole(ROLES.find((one) => one === event.currentTarget.value) ?? null)
          }
        >
          <option value="">{filter.anyRole}</option>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {messages.common.role[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
