import { useMemo, type ReactNode } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useAddressContext } from '../../records/AddressContext.ts';
import { Section } from '../../records/Section.tsx';
import { formatQuery } from '../../state/urlCodec.ts';
import { currentStory } from '../../stories/currentStory.ts';
import type { StoryGround } from '../../stories/detectors.ts';
import { REPEATED } from '../../stories/firstAct.ts';
import { storyProblemText } from '../../stories/problemText.ts';
import { DEADLY_FROM } from '../../stories/silence.ts';
import { DETECTORS, type Candidate, type DetectorId } from '../../stories/story.ts';
import type { Story, StoryProblem } from '../../stories/storyFile.ts';
import { candidateText, storyText } from '../../stories/storyText.ts';
import { MONTHS } from '../../stories/turningMonth.ts';
import { WITHIN } from '../../stories/afterTruce.ts';
import type { StudyProps } from '../types.ts';
import { StoryItem } from './StoryItem.tsx';
import { useStories } from './useStories.ts';
import styles from './Stories.module.css';

/** How many of what a rule finds are suggested. */
const SUGGESTED = 3;

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
          <button type="button" className={styles.copy} onClick={retry}>
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

interface SuggestedProps {
  readonly detector: DetectorId;
  readonly ground: StoryGround;
  readonly chosen: readonly Story[];
  readonly state: StudyProps['input']['state'];
}

/** The first of what a rule finds, without what the editors have chosen already. */
function Suggested({ detector, ground, chosen, state }: SuggestedProps) {
  const texts = useLaterTexts();
  const context = useAddressContext();
  const { stories } = texts.messages.studies;
  const { rest, shown } = useMemo(() => {
    const taken = new Set(chosen.map(({ candidate }) => candidate));
    const left = ground.candidates(detector).filter((one) => !taken.has(one));
    const first = left.slice(0, SUGGESTED).map((candidate) => ({
      candidate,
      query: formatQuery(candidate.state, context),
      text: candidateText(candidate, ground, texts),
    }));
    return { rest: left.length, shown: first };
  }, [detector, ground, chosen, context, texts]);
  const { count } = texts.format;
  return (
    <section className={styles.rule} aria-label={stories.detector[detector]}>
      <h4 className={styles.ruleName}>
        {stories.detector[detector]}{' '}
        <span className={styles.aside}>
          {stories.suggestedCount(count(shown.length), count(rest))}
        </span>
      </h4>
      <p className={styles.aside} data-rule="">
        {useRule(detector)}
      </p>
      {shown.length === 0 && <p>{stories.noneLeft}</p>}
      <ul className={styles.column}>
        {shown.map(({ candidate, query, text }) => (
          <li key={query}>
            <StoryItem
              text={text}
              state={candidate.state}
              query={query}
              current={isOpen(candidate, state)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function isOpen({ state }: Candidate, { filter, outcome, word, select }: ExplorerStateOf): boolean {
  return (
    JSON.stringify([state.filter, state.outcome, state.word, state.select]) ===
    JSON.stringify([filter, outcome, word, select])
  );
}
type ExplorerStateOf = StudyProps['input']['state'];

/** A rule in words, with its published bounds. */
function useRule(detector: DetectorId): ReactNode {
  const { messages, format } = useLaterTexts();
  const { rule } = messages.studies.stories;
  switch (detector) {
    case 'gap':
      return rule.gap;
    case 'silence':
    case 'unanswered':
      return rule[detector](format.count(DEADLY_FROM));
    case 'turn':
      return rule.turn(format.count(MONTHS));
    case 'first':
      return rule.first(format.count(REPEATED));
    case 'truce':
      return rule.truce(format.count(WITHIN));
  }
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
