import { useMemo, type ReactNode } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useAddressContext } from '../../records/AddressContext.ts';
import { ShowAll } from '../../records/ShowAll.tsx';
import type { ExplorerState } from '../../state/explorer.ts';
import { formatQuery } from '../../state/urlCodec.ts';
import { WITHIN } from '../../stories/afterTruce.ts';
import type { StoryGround } from '../../stories/detectors.ts';
import { REPEATED } from '../../stories/firstAct.ts';
import { DEADLY_FROM } from '../../stories/silence.ts';
import type { Candidate, DetectorId } from '../../stories/story.ts';
import type { Story } from '../../stories/storyFile.ts';
import { candidateText } from '../../stories/storyText.ts';
import { MONTHS } from '../../stories/turningMonth.ts';
import { StoryItem } from './StoryItem.tsx';
import styles from './Stories.module.css';

/** How many of what a rule finds are shown unasked. */
const FIRST = 3;

interface SuggestedProps {
  readonly detector: DetectorId;
  readonly ground: StoryGround;
  readonly chosen: readonly Story[];
  readonly state: ExplorerState;
}

/** What a rule finds, its first unasked, without what the editors have chosen already. */
export function Suggested({ detector, ground, chosen, state }: SuggestedProps) {
  const texts = useLaterTexts();
  const context = useAddressContext();
  const { stories } = texts.messages.studies;
  const left = useMemo(() => {
    const taken = new Set(chosen.map(({ candidate }) => candidate));
    return ground
      .candidates(detector)
      .filter((one) => !taken.has(one))
      .map((candidate) => ({ candidate, query: formatQuery(candidate.state, context) }));
  }, [detector, ground, chosen, context]);
  return (
    <section className={styles.rule} aria-label={stories.detector[detector]}>
      <h4 className={styles.ruleName}>
        {stories.detector[detector]}{' '}
        <span className={styles.aside}>{texts.format.count(left.length)}</span>
      </h4>
      <p className={styles.aside} data-rule="">
        {useRule(detector)}
      </p>
      {left.length === 0 && <p>{stories.noneLeft}</p>}
      <div className={styles.column}>
        <ShowAll items={left} first={FIRST} keyOf={({ query }) => query}>
          {({ candidate, query }) => (
            <Found candidate={candidate} query={query} ground={ground} state={state} />
          )}
        </ShowAll>
      </div>
    </section>
  );
}

interface FoundProps {
  readonly candidate: Candidate;
  readonly query: string;
  readonly ground: StoryGround;
  readonly state: ExplorerState;
}

function Found({ candidate, query, ground, state }: FoundProps) {
  const texts = useLaterTexts();
  const text = useMemo(() => candidateText(candidate, ground, texts), [candidate, ground, texts]);
  return (
    <StoryItem
      text={text}
      state={candidate.state}
      query={query}
      current={isOpen(candidate, state)}
    />
  );
}

function isOpen({ state }: Candidate, { filter, outcome, word, select }: ExplorerState): boolean {
  return (
    JSON.stringify([state.filter, state.outcome, state.word, state.select]) ===
    JSON.stringify([filter, outcome, word, select])
  );
}
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
