import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { MonthCoverage } from '../../model/coverage.ts';
import { coverageCounts } from './coverageWords.ts';
import { choiceOfMonth } from './readSettings.ts';
import type { MonthChoice } from './settings.ts';
import styles from './Choices.module.css';

interface CoverageCountsProps {
  readonly months: readonly MonthCoverage[];
  readonly chosen: MonthChoice;
  readonly onChoose: (choice: MonthChoice) => void;
}

/** Each country's months counted by kind; a number shows in the table the months that it counts. */
export function CoverageCounts({ months, chosen, onChoose }: CoverageCountsProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { coverage: text } = messages.studies.trackers;
  return [...new Set(months.map(({ country }) => country))].map((country) => {
    const name = messages.filters.country[country] ?? country;
    const counts = coverageCounts(
      months.filter((month) => month.country === country),
      texts,
    );
    return (
      <p key={country} className={styles.choices}>
        <b>{name}</b>
        {counts.map(({ coverage, months: number, said }) => {
          const choice = choiceOfMonth({ country, coverage });
          return choice === null ? (
            <span key={coverage}>{said}</span>
          ) : (
            <button
              key={coverage}
              type="button"
              aria-pressed={choice === chosen}
              aria-label={text.openCount(format.count(number), text.kind[coverage], name)}
              onClick={() => onChoose(choice === chosen ? 'all' : choice)}
            >
              {said}
            </button>
          );
        })}
      </p>
    );
  });
}
