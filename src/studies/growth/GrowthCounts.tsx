import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Growth, GrowthSpread } from '../../model/figureGrowth.ts';
import { CounterNote } from '../../records/CounterNote.tsx';
import { CountLists } from '../../records/CountLists.tsx';
import { useNameOf } from '../../records/InputContext.tsx';
import { RecordLink } from '../../records/RecordLink.tsx';
import { figureText, lineName } from './lineWords.ts';
import { growthText } from './table.ts';
import styles from './Growth.module.css';

/** Lines listed at first. */
const FIRST = 15;

const COUNTS = ['counted', 'rose', 'same', 'fell', 'open', 'fromZero'] as const;

/** How many lines a median counts, how they moved and which it leaves out; each number lists its lines. */
export function GrowthCounts({ spread }: { readonly spread: GrowthSpread }) {
  const { messages, format } = useLaterTexts();
  const { counts } = messages.studies.growth;
  const shown = COUNTS.filter((key) => spread[key].length > 0);
  if (shown.length === 0) return null;
  return (
    <CountLists
      counts={shown.map((key) => ({
        key,
        label: counts[key](format.count(spread[key].length)),
        items: spread[key],
      }))}
      first={FIRST}
      keyOf={({ line }) => line.key}
    >
      {(growth) => <GrowthLine growth={growth} />}
    </CountLists>
  );
}

function GrowthLine({ growth }: { readonly growth: Growth }) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { growth: text } = messages.studies;
  const nameOf = useNameOf();
  const { incident, line, first, last } = growth;
  const opens = { kind: 'record', id: incident.id } as const;
  const figures = [first, last].map(({ figure }) => figureText(figure, texts)).join(text.next);
  return (
    <div>
      <span className={styles.muted}>{format.dates(incident.date, incident.end_date)} </span>
      <RecordLink opens={opens} lights={opens}>
        {incident.short_title}
      </RecordLink>{' '}
      {[
        text.lineAlt(
          lineName(line, nameOf, texts),
          messages.drawer.claims.inSentence[line.group],
          figures,
        ),
        growthText(growth, texts),
      ].join(messages.common.separator)}
      <CounterNote claim={last.claim.id} />
    </div>
  );
}
