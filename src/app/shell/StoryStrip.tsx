import { useEffect, useMemo, useRef, useState } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { InputContext } from '../../records/InputContext.tsx';
import { commit } from '../../state/explorerStore.ts';
import { buildUrlContext } from '../../state/urlContext.ts';
import { currentStory, withoutStory } from '../../stories/currentStory.ts';
import type { StoryGround } from '../../stories/detectors.ts';
import type { Story } from '../../stories/storyFile.ts';
import { storyText } from '../../stories/storyText.ts';
import { STUDIES } from '../../studies/registry.ts';
import { StoryLink } from '../../studies/stories/StoryLink.tsx';
import { StoryRecords } from '../../studies/stories/StoryRecords.tsx';
import { useStories } from '../../studies/stories/useStories.ts';
import { VIEWS } from '../../views/registry.ts';
import type { ViewInput } from '../../views/types.ts';
import styles from './StoryStrip.module.css';
import buttons from '../../ui/TextButton.module.css';

/**
 * The editors' stories in one line, and below it the sentences of the one that is open. They
 * unfold where the reader opens a story or asks for them, never by themselves: an address that
 * is a story's moves nothing on the page when this line arrives.
 */
export function StoryStrip({ input }: { readonly input: ViewInput }) {
  const { messages, format } = useLaterTexts();
  const { stories: said } = messages.studies;
  const { dataset, state } = input;
  const context = useMemo(() => buildUrlContext(dataset, VIEWS, STUDIES), [dataset]);
  const { ground, read, failure, retry } = useStories(dataset, context);
  const [unfolded, setUnfolded] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const current = read && currentStory(read.stories, state);
  useEffect(() => {
    const line = list.current;
    const link = line?.querySelector('[aria-current]');
    if (!line || !link) return;
    // The line alone is moved, never the page.
    const [inside, own] = [line.getBoundingClientRect(), link.getBoundingClientRect()];
    if (own.left < inside.left || own.right > inside.right) {
      line.scrollLeft += own.left - inside.left - 16;
    }
  }, [current]);
  if (failure !== null) {
    return (
      <p className={styles.line} role="status">
        <span className={styles.label}>{said.failed}</span>
        <button
          type="button"
          className={`${buttons.text} ${styles.button}`}
          onClick={retry}
          title={failure}
        >
          {said.retry}
        </button>
      </p>
    );
  }
  const broken = new Set(read?.problems.map(({ story }) => story)).size;
  return (
    <InputContext value={input}>
      <nav className={styles.line} aria-label={said.stripLabel}>
        <span className={styles.label}>{said.strip}</span>
        <ul ref={list} className={styles.list}>
          {read?.stories.map((story) => (
            <li key={story.id}>
              <StoryLink
                state={story.state}
                query={story.query}
                current={story === current}
                className={styles.link}
                onOpened={() => setUnfolded(true)}
              >
                {story.title}
              </StoryLink>
            </li>
          ))}
        </ul>
        {current && (
          <button
            type="button"
            className={`${buttons.text} ${styles.button}`}
            aria-expanded={unfolded}
            aria-controls="story-note"
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? said.hide : said.read}
          </button>
        )}
        <button
          type="button"
          className={`${buttons.text} ${styles.button}`}
          onClick={() => {
            commit((old) => ({ ...old, study: 'stories' }));
            requestAnimationFrame(() =>
              document.getElementById('studies-heading')?.scrollIntoView({ block: 'start' }),
            );
          }}
        >
          {broken > 0 ? said.leftOut(format.count(broken)) : said.more}
        </button>
      </nav>
      <div id="story-note">
        {current && unfolded && <StoryNote story={current} ground={ground} />}
      </div>
    </InputContext>
  );
}

interface StoryNoteProps {
  readonly story: Story;
  readonly ground: StoryGround;
}

/** What the open story says, what it rests on, and the way out of it. */
function StoryNote({ story, ground }: StoryNoteProps) {
  const texts = useLaterTexts();
  const { stories } = texts.messages.studies;
  const { sentences, records } = useMemo(
    () => storyText(story, ground, texts),
    [story, ground, texts],
  );
  return (
    <aside className={styles.note} aria-label={stories.noteLabel(story.title)}>
      <p className={styles.sentences}>
        {sentences[0]} {sentences[1]}
      </p>
      <p className={styles.records}>
        <StoryRecords ids={records} />{' '}
        <button
          type="button"
          className={`${buttons.text} ${styles.button}`}
          onClick={() => commit(withoutStory)}
        >
          {stories.end}
        </button>
      </p>
    </aside>
  );
}
