import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useAddressContext } from '../../records/AddressContext.ts';
import { Section } from '../../records/Section.tsx';
import { currentStory } from '../../stories/currentStory.ts';
import type { StoryGround } from '../../stories/detectors.ts';
import { storyProblemText } from '../../stories/problemText.ts';
import { DETECTORS } from '../../stories/story.ts';
import type { Story, StoryProblem } from '../../stories/storyFile.ts';
import { storyText } from '../../stories/storyText.ts';
import type { StudyProps } from '../types.ts';
import { StoryItem } from './StoryItem.tsx';
import { Suggested } from './Suggested.tsx';
import { useStories } from './useStories.ts';
import styles from './Stories.module.css';
import buttons from '../../ui/TextButton.module.css';

/** The editors' stories with their sentences, then what the rules find besides. */
export function StoriesStudy({ input }: StudyProps) {
  const { messages, format } = useLaterTexts();
  const { stories: said } = messages.studies;
  const context = useAddressContext();
  const { ground, read, failure, retry } = useStories(input.dataset, context);
  const chosen = read?.stories ?? [];
  return (
    <div className={styles.study}>
      <p className={styles.lead}>{said.lead}</p>
      {failure !== null && (
        <p role="alert">
          {said.failed}
          {messages.common.stop}
          {failure}{' '}
          <button type="button" className={`${buttons.text} ${styles.copy}`} onClick={retry}>
            {said.retry}
          </button>
        </p>
      )}
      {!read && failure === null && <p className={styles.aside}>{said.loading}</p>}
      {read && (
        <>
          <Problems problems={read.problems} />
          <Section title={said.chosenTitle} note={said.chosenNote(format.count(chosen.length))}>
            {chosen.length === 0 ? (
              <p>{said.noneChosen}</p>
            ) : (
              <Chosen
                stories={chosen}
                ground={ground}
                current={currentStory(chosen, input.state)}
              />
            )}
          </Section>
        </>
      )}
      <Section title={said.suggestedTitle} note={said.suggestedNote}>
        <div className={styles.rules}>
          {DETECTORS.map((detector) => (
            <Suggested
              key={detector}
              detector={detector}
              ground={ground}
              chosen={chosen}
              state={input.state}
            />
          ))}
        </div>
      </Section>
    </div>
  );
}

interface ChosenProps {
  readonly stories: readonly Story[];
  readonly ground: StoryGround;
  readonly current: Story | null;
}

function Chosen({ stories, ground, current }: ChosenProps) {
  const texts = useLaterTexts();
  const worded = useMemo(
    () => stories.map((story) => ({ story, text: storyText(story, ground, texts) })),
    [stories, ground, texts],
  );
  return (
    <ul className={styles.list}>
      {worded.map(({ story, text }) => (
        <li key={story.id}>
          <StoryItem
            text={text}
            state={story.state}
            query={story.query}
            current={story === current}
          />
        </li>
      ))}
    </ul>
  );
}

/** What is wrong with the file, story by story, each with its remedy. */
function Problems({ problems }: { readonly problems: readonly StoryProblem[] }) {
  const texts = useLaterTexts();
  const { stories } = texts.messages.studies;
  if (problems.length === 0) return null;
  const broken = new Set(problems.map(({ story }) => story)).size;
  return (
    <div role="status">
      <p>{stories.problems(texts.format.count(broken))}</p>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            {stories.problemAt(problem.story, problem.field, storyProblemText(problem, texts))}
          </li>
        ))}
      </ul>
    </div>
  );
}
