import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import type { StoryText } from '../../stories/storyText.ts';
import { CopyLink } from './CopyLink.tsx';
import { CountedRecords } from './CountedRecords.tsx';
import { StoryLink } from './StoryLink.tsx';
import { StoryRecords } from './StoryRecords.tsx';
import styles from './Stories.module.css';

interface StoryItemProps {
  readonly text: StoryText;
  readonly state: ExplorerState;
  readonly query: string;
  readonly current: boolean;
}

/** The charts stand far above a story that is opened here. */
function toCharts(): void {
  document.querySelector('[data-stories]')?.scrollIntoView?.({ block: 'start' });
}

/** A story: its title, which opens it, its two sentences, what it rests on, and what to publish with it. */
export function StoryItem({ text, state, query, current }: StoryItemProps) {
  const { messages, format } = useLaterTexts();
  const { stories } = messages.studies;
  const { title, sentences, marks, records, counts, alt } = text;
  return (
    <article className={styles.story} aria-label={title}>
      <h4 className={styles.title}>
        <StoryLink state={state} query={query} current={current} onOpened={toCharts}>
          {title}
        </StoryLink>
      </h4>
      <p>
        {sentences[0]} {sentences[1]}
      </p>
      {records.length > 0 && (
        <p className={styles.aside}>
          <StoryRecords ids={records} />
        </p>
      )}
      {counts.map((count) => (
        <div key={count.label} className={styles.aside}>
          <CountedRecords {...count} />
        </div>
      ))}
      {marks.length > 0 && (
        <p className={styles.aside}>
          <span className={styles.label}>{stories.marksLabel}</span>{' '}
          {marks
            .map(({ day, label }) => stories.mark(format.day(day), label))
            .join(messages.common.semicolon)}
        </p>
      )}
      <p className={styles.aside}>
        <span className={styles.label}>{stories.altLabel}</span> {alt}
      </p>
      <CopyLink query={query} title={title} />
    </article>
  );
}
