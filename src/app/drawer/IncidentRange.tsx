import { isEveryones } from '../../reading/word.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { openEndRoom, RangeBar } from '../../ui/RangeBar.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { textColour } from '../../viz/palette.ts';
import { bestReason, floorWords } from './rangeWords.ts';
import { hueOfKind } from '../../records/claimants.ts';
import type { IncidentEvidence } from './evidence/incidentEvidence.ts';
import { RangeLabels, type RangeLabel } from './RangeLabels.tsx';
import styles from './IncidentRange.module.css';

const BAR = 20;
/** Content width before the page is measured: the column's. */
const USUAL_WIDTH = 395;

/** The range at display size, its best and why, and the bar with each claimant's own total. */
export function IncidentRange({ evidence }: { readonly evidence: IncidentEvidence }) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { range: words } = messages.drawer;
  const { reading, full, outcome, word, best } = evidence;
  const [ref, measured] = useWidth<HTMLDivElement>();
  const verb = messages.common.outcomeVerb[outcome];
  const { whole } = reading;
  const underWord = !isEveryones(word) && full.whole !== null;

  if (!whole) {
    return (
      <div className={styles.range}>
        <p className={styles.line}>
          <span className={styles.none}>
            {underWord ? words.noStatement(verb) : words.noFigure(verb)}
          </span>
        </p>
        <p className={styles.note}>{underWord ? words.noStatementNote : words.noFigureNote}</p>
        {full.whole && <p className={styles.note}>{words.full(format.range(full.whole))}</p>}
      </div>
    );
  }

  const room = (measured || USUAL_WIDTH) - openEndRoom(BAR);
  // Under a word the bar still shows where the other claimants' totals lie.
  const totals = evidence.tables
    .filter((table) => table.outcome === outcome)
    .flatMap(({ columns }) => columns)
    .flatMap(({ kind, total }) => (total ? [{ kind, total }] : []));
  const greatest = Math.max(1, whole.top, ...totals.map(({ total }) => total.top));
  const at = (value: number): number => (value / greatest) * room;
  const bestText = format.count(whole.best);
  const why = bestReason(best, texts);
  const [only] = totals;
  const floorText = floorWords(evidence.floorBasis, whole.one_sided, texts);
  const above: RangeLabel[] =
    whole.top > whole.floor
      ? [
          { key: 'floor', value: format.count(whole.floor), text: floorText, at: at(whole.floor) },
          {
            key: 'top',
            value: format.range({ ...whole, floor: whole.top }),
            text: words.highest,
            at: at(whole.top),
          },
        ]
      : [];
  const below: RangeLabel[] =
    totals.length < 2
      ? []
      : totals.map(({ kind, total }) => ({
          key: kind,
          value: format.range(total),
          text: words.onWord('', messages.drawer.word[kind]).trim(),
          at: at((total.floor + total.top) / 2),
          colour: textColour(hueOfKind(kind)),
        }));
  return (
    <div className={styles.range} ref={ref}>
      <p className={styles.line}>
        <span className={styles.figure}>{format.displayRange(whole)}</span>{' '}
        <span className={styles.outcome}>{verb}</span>{' '}
        <span className={styles.best}>
          {messages.common.separator.trim()}{' '}
          {why === null ? words.best(bestText) : words.bestBecause(bestText, why)}
        </span>
      </p>
      <RangeLabels labels={above} room={room} side="above" />
      <RangeBar range={whole} greatest={greatest} hue={null} height={BAR} tick />
      <RangeLabels labels={below} room={room} side="below" />
      {totals.length === 1 && only && (
        <p className={styles.note}>
          {words.onlyWord(messages.drawer.word[only.kind])}
          {evidence.floorBasis === 'one-sided' && messages.common.separator + floorText}
        </p>
      )}
      {underWord && full.whole && (
        <p className={styles.note}>{words.full(format.range(full.whole))}</p>
      )}
    </div>
  );
}
