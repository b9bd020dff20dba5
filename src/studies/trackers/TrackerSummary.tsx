import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { wordName } from '../../i18n/wordText.ts';
import { commit, withSetting } from '../../state/explorerStore.ts';
import type { ViewInput } from '../../views/types.ts';
import type { Comparison } from './compare.ts';
import type { TrackerSettings } from './readSettings.ts';
import { GAP_CHOICES, TRACKERS, type GapChoice } from './settings.ts';
import choices from './Choices.module.css';
import styles from './Trackers.module.css';

interface TrackerSummaryProps {
  /** Wherever they lie against the record's range. */
  readonly comparisons: readonly Comparison[];
  readonly settings: TrackerSettings;
  readonly input: ViewInput;
}

/** How many totals lie where, each number showing those it counts, and how to read the picture. */
export function TrackerSummary({
  comparisons,
  settings: { metric, gap },
  input,
}: TrackerSummaryProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { word } = input.state;
  const { trackers: text } = messages.studies;
  const counts = GAP_CHOICES.flatMap((choice): { choice: GapChoice; said: string }[] => {
    if (choice === 'all') {
      return [
        { choice, said: text.summary(format.count(comparisons.length), text.metric[metric]) },
      ];
    }
    const count = comparisons.filter((one) => one.gap.verdict === choice).length;
    return count === 0 ? [] : [{ choice, said: text.lie[choice](format.count(count)) }];
  });
  const below = counts.some(({ choice }) => choice === 'below');
  return (
    <>
      <ul className={`${choices.choices} ${choices.summary}`}>
        {counts.map(({ choice, said }) => (
          <li key={choice}>
            <button
              type="button"
              aria-pressed={choice === gap}
              onClick={() => commit(withSetting(TRACKERS, 'gap', choice === 'all' ? null : choice))}
            >
              {said}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.lead}>
        {text.terms} {metric !== 'attacks' && text.likeForLike}
      </p>
      <p className={styles.lead} data-rule="">
        {metric !== 'attacks' && text.noFigures} {text.sample} {below && text.moreHere}{' '}
        {word !== 'range' &&
          metric !== 'attacks' &&
          text.byWord(wordName(word, input.dataset, texts))}
        {metric === 'attacks' && text.attacksNote}
      </p>
    </>
  );
}
