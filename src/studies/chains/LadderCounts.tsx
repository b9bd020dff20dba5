import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { CountLists } from '../../records/CountLists.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import type { ChainLink } from '../../model/responseChains.ts';
import { daysOrWhy, linkWords } from './dayWords.ts';
import type { Ladder, LadderAct } from './ladder.ts';
import styles from './Chains.module.css';

/** Acts listed at first. */
const FIRST = 8;

/** An act of the ladder by one or all of its links to it. */
interface Answer {
  readonly one: LadderAct;
  readonly links: readonly ChainLink[];
}

/** How many acts answer, at first and second hand, on whose word, within what filter; each number lists its acts. */
export function LadderCounts({ ladder }: { readonly ladder: Ladder }) {
  const { messages, format } = useLaterTexts();
  const { counts } = messages.studies.chains.ladder;
  const { incident, acts, undated } = ladder;
  const all = [...acts, ...undated];
  /** Links rather than acts: an act may answer twice. */
  const byLink = (counted: (link: ChainLink) => boolean): Answer[] =>
    all.flatMap((one) => one.links.filter(counted).map((link) => ({ one, links: [link] })));
  const whole = (some: readonly LadderAct[]): Answer[] =>
    some.map((one) => ({ one, links: one.links }));
  const answers = {
    direct: byLink(({ cause }) => cause === incident.id),
    further: whole(all.filter(({ links }) => links.every(({ cause }) => cause !== incident.id))),
    inferred: byLink(({ basis }) => basis === 'inferred'),
    outside: whole(all.filter(({ passes }) => !passes)),
  };
  const kinds = (['direct', 'further', 'inferred', 'outside'] as const).filter(
    (kind) => kind === 'direct' || answers[kind].length > 0,
  );
  return (
    <CountLists
      counts={kinds.map((kind) => ({
        key: kind,
        label: counts[kind](format.count(answers[kind].length)),
        items: answers[kind],
      }))}
      first={FIRST}
      keyOf={({ one, links }) => [one.act.id, ...links.map(({ cause }) => cause)].join(' ')}
    >
      {({ one, links }) => <AnswerLine one={one} links={links} ladder={ladder} />}
    </CountLists>
  );
}

interface AnswerLineProps extends Answer {
  readonly ladder: Ladder;
}

/** An act, how it answers and after how many days. */
export function AnswerLine({ one: { act, days }, links, ladder }: AnswerLineProps) {
  const texts = useLaterTexts();
  return (
    <>
      <RecordLine record={act} />
      <p className={styles.under}>
        {[
          ...links.map((link) => linkWords(link, texts)),
          daysOrWhy(days, [ladder.incident, act], texts),
        ].join(texts.messages.common.separator)}
      </p>
    </>
  );
}
