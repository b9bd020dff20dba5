import { useMemo, useState } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import styles from './filters.module.css';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Records under all other filters. */
  readonly incidents: number;
  readonly events: number;
}

interface FacetListProps {
  readonly title: string;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  /** Long lists come with a search field and show what has records first. */
  readonly long: boolean;
}

/** How many options of a long list are drawn before the reader narrows it. */
const DRAWN = 120;

/** Any number of values, each with what it would leave under all other filters. */
export function FacetList({ title, options, chosen, onChange, long }: FacetListProps) {
  const { messages, format } = useLaterTexts();
  const [needle, setNeedle] = useState('');
  const listed = useMemo(() => {
    if (!long) return options;
    const wanted = needle.trim().toLocaleLowerCase();
    const found = options.filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
    const weight = (option: FacetOption): number => option.incidents + option.events;
    return found
      .toSorted(
        (a, b) =>
          Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)) ||
          weight(b) - weight(a),
      )
      .slice(0, DRAWN);
  }, [options, needle, long, chosen]);
  // A filter of incidents alone leaves every act: "96 · 0" would read as if it left none.
  const counted = options.every(({ events }) => events === 0)
    ? 'incidents'
    : options.every(({ incidents }) => incidents === 0)
      ? 'events'
      : 'both';
  const countsOf = ({ incidents, events }: FacetOption): string =>
    counted === 'both'
      ? messages.panels.counts(format.count(incidents), format.count(events))
      : format.count(counted === 'events' ? events : incidents);
  return (
    <fieldset className={styles.facets}>
      <legend>
        {messages.panels.options(title)}
        <span className={styles.countsLegend}>{messages.panels.countsLegend[counted]}</span>
      </legend>
      {long && (
        <input
          type="search"
          className={styles.input}
          aria-label={messages.panels.search}
          placeholder={messages.panels.search}
          value={needle}
          onChange={(event) => setNeedle(event.target.value)}
        />
      )}
      {listed.map((option) => {
        const checked = chosen.includes(option.value);
        const empty = option.incidents + option.events === 0;
        return (
          <label
            key={option.value}
            className={styles.option}
            data-empty={empty || undefined}
            title={empty ? messages.panels.noneLeft : undefined}
          >
            <input
              type="checkbox"
              checked={checked}
              disabled={empty && !checked}
              onChange={() =>
                onChange(
                  checked
                    ? chosen.filter((value) => value !== option.value)
                    : [...chosen, option.value],
                )
              }
            />
            <span className={styles.optionLabel}>{option.label}</span>
            <span className={styles.optionCounts}>
              {empty ? messages.panels.noneLeft : countsOf(option)}
            </span>
          </label>
        );
      })}
      {listed.length === 0 && <p className={styles.note}>{messages.panels.noOption}</p>}
    </fieldset>
  );
}
