import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Selected } from '../../state/selected.ts';
import { openEndRoom, RangeBar } from '../../ui/RangeBar.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { hueOfGroup } from '../../viz/palette.ts';
import { CountedIncidentLine } from './CountedIncidentLine.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { Emphasised } from '../../records/Emphasised.tsx';
import { buildFigureEvidence, rowsOfFigure } from './evidence/figureEvidence.ts';
import { LeftOutByReason } from './LeftOutByReason.tsx';
import { OnlyThis } from './OnlyThis.tsx';
import { Panel } from './Panel.tsx';
import { RangeLabels } from './RangeLabels.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { whenWords } from './whenWords.ts';
import styles from './IncidentRange.module.css';

const BAR = 20;
const USUAL_WIDTH = 395;
const FIRST_INCIDENTS = 12;

interface FigurePanelProps {
  readonly figure: Extract<Selected, { kind: 'figure' }>;
  readonly onClose: () => void;
}

/** What makes a casualty figure: its parts, its incidents, its claims and those left out. */
export function FigurePanel({ figure, onClose }: FigurePanelProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { drawer, common } = messages;
  const { dataset, state, readings, except } = useInput();
  const [ref, measured] = useWidth<HTMLDivElement>();
  const { group } = figure;
  const asked = state.filter.group;
  const evidence = useMemo(() => {
    // One row a group is a means to pick groups, and so isn't filtered by them.
    const exempt = group === null ? ([] as const) : (['group'] as const);
    const rows = rowsOfFigure(dataset, figure, except(exempt), except(['time', ...exempt]));
    return buildFigureEvidence(dataset, readings, rows, group === null ? asked : [group]);
  }, [dataset, readings, except, figure, group, asked]);
  const { sum, counted, noFigure } = evidence;
  const verb = common.outcomeVerb[state.outcome];
  const groupWords =
    group !== null
      ? drawer.figure.group[group]
      : asked.length > 0
        ? asked.map((one) => drawer.figure.group[one]).join(common.comma)
        : drawer.figure.allGroups;
  const title = drawer.figure.title(
    common.outcome[state.outcome],
    whenWords(figure, dataset.extent, texts),
    groupWords,
  );
  const room = (measured || USUAL_WIDTH) - openEndRoom(BAR);
  const incidents = drawer.figure.incidents(format.count(sum.incidents), sum.incidents === 1);
  const top = format.range({ ...sum, floor: sum.top });
  const days = figure.first === null && figure.last === null;
  return (
    <Panel meta={[drawer.figure.kind]} title={title} onClose={onClose}>
      {counted.length === 0 ? (
        <p className={styles.note}>{drawer.figure.empty}</p>
      ) : (
        <div className={styles.range} ref={ref}>
          <p className={styles.line}>
            <span className={styles.figure}>{format.displayRange(sum)}</span>{' '}
            <span className={styles.outcome}>{verb}</span>{' '}
            <span className={styles.best}>
              {common.separator.trim()} {drawer.range.best(format.count(sum.best))}
            </span>
          </p>
          {sum.top > sum.floor && (
            <RangeLabels
              side="above"
              room={room}
              labels={[
                {
                  key: 'floor',
                  value: format.count(sum.floor),
                  text: drawer.range.floor,
                  at: (sum.floor / sum.top) * room,
                },
                { key: 'top', value: top, text: drawer.range.highest, at: room },
              ]}
            />
          )}
          <RangeBar
            range={sum}
            greatest={sum.top}
            hue={group === null ? null : hueOfGroup(group)}
            height={BAR}
            tick
          />
          <p className={styles.note}>
            {drawer.figure.partsLine({
              solid: format.count(sum.floor - sum.one_sided),
              oneSided: sum.one_sided > 0 ? format.count(sum.one_sided) : null,
              contested: sum.top > sum.floor ? format.count(sum.top - sum.floor) : null,
            })}
          </p>
        </div>
      )}
      {counted.length > 0 && (
        <Section
          title={drawer.figure.counted(format.count(counted.length))}
          note={drawer.figure.sortedByTop}
        >
          <ShowAll items={counted} first={FIRST_INCIDENTS} keyOf={({ incident }) => incident.id}>
            {(one) => (
              <CountedIncidentLine
                counted={one}
                greatest={counted[0]?.range.top ?? 1}
                group={group}
              />
            )}
          </ShowAll>
          <p>
            <Emphasised text={drawer.figure.sum(format.count(sum.floor), top, incidents)} />
          </p>
          {group !== null && <p className={styles.note}>{drawer.figure.groupsNote}</p>}
        </Section>
      )}
      <LeftOutByReason excluded={evidence.excluded} counted={evidence.claims} />
      {noFigure.length > 0 && (
        <Section
          title={drawer.figure.noFigure(format.count(noFigure.length))}
          note={drawer.figure.noFigureNote}
        >
          <ShowAll items={noFigure} first={5} keyOf={({ id }) => id}>
            {(incident) => (
              <RecordLine record={incident} note={common.subEventType[incident.sub_event_type]} />
            )}
          </ShowAll>
        </Section>
      )}
      {!(days && group === null) && (
        <OnlyThis
          label={drawer.filter.figure}
          patch={{
            ...(days ? {} : { from: figure.first, to: figure.last }),
            ...(group === null ? {} : { group: [group] }),
          }}
        />
      )}
    </Panel>
  );
}
