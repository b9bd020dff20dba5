import { useMemo } from 'react';
import { actorName } from '../../i18n/actorName.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { spanOfDates } from '../../lib/days.ts';
import { readTotals } from '../../model/trackerTotals.ts';
import { useInput } from '../../records/InputContext.tsx';
import { Section } from '../../records/Section.tsx';
import { FigureLink } from '../../ui/FigureLink.tsx';
import { openingOfTotal } from './evidence.ts';
import { ShowAll } from '../../records/ShowAll.tsx';
import { overlaps } from './blocks.ts';
import { figureWords } from '../../records/totalWords.ts';
import { SourceLinks } from '../../records/SourceLinks.tsx';
import { notedWords, readAtOf } from './words.ts';
import styles from './Trackers.module.css';

const FIRST = 5;

/** Totals that nothing in the record can be set beside, each with the reason. */
export function ApartList() {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { dataset, state } = useInput();
  const { trackers: text } = messages.studies;
  const { from, to } = state.filter;
  const apart = useMemo(
    () =>
      readTotals(dataset).apart.filter(({ total }) => {
        const days = spanOfDates(total.from, total.to);
        return !days || overlaps(days, { from, to });
      }),
    [dataset, from, to],
  );
  if (apart.length === 0) return null;
  return (
    <Section title={text.apart.title} note={format.count(apart.length)}>
      <p className={styles.lead}>{text.apart.lead}</p>
      <ShowAll items={apart} first={FIRST} keyOf={({ total }) => total.id}>
        {({ total, why }) => {
          const readAt = readAtOf(total, dataset, texts);
          const said = [
            format.dates(total.from, total.to),
            total.scope,
            actorName(dataset, total.said_by, texts),
          ].join(messages.common.separator);
          return (
            <div className={styles.apart}>
              {said}
              {messages.common.separator}
              <b>
                <FigureLink leadsTo={openingOfTotal(total)}>
                  {(why === 'no-number' ? text.apart.unnumbered : text.apart.counted)(
                    figureWords(total, texts),
                    text.metric[total.metric],
                  )}
                </FigureLink>
              </b>
              {messages.common.separator}
              <SourceLinks ids={[total.source]} name={readAt.name} />
              <span className={styles.reason}>
                {' '}
                {[text.apart.why[why], notedWords(total, texts)].join(' ')}
              </span>
            </div>
          );
        }}
      </ShowAll>
    </Section>
  );
}
