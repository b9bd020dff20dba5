import { useMemo, useState } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { chainsOf } from '../../model/responseChains.ts';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { commit, withSetting } from '../../state/explorerStore.ts';
import type { StudyProps } from '../types.ts';
import { DayAxis } from './DayAxis.tsx';
import { dayScale } from './dayScale.ts';
import { DelayLine } from './DelayLine.tsx';
import { delayRows, directAnswers } from './delays.ts';
import { DelayTable } from './DelayTable.tsx';
import { BY, CHAINS, chainChoices, SETTINGS } from './settings.ts';
import styles from './Chains.module.css';

/** Rows at first. */
const FIRST = 12;

/** How soon who (or what) answered, over what passes: each row with its spread and its answers. */
export function Delays({ input }: StudyProps) {
  const texts = useLaterTexts();
  const text = texts.messages.studies.chains.delays;
  const { dataset, passing, except } = input;
  const { by, inferred } = chainChoices(input.state);
  const { incidents } = passing;
  const { events } = except(['time']);
  const rows = useMemo(() => {
    const answers = directAnswers(dataset, chainsOf(dataset), { incidents, events }, inferred);
    return delayRows(answers, by, dataset);
  }, [dataset, incidents, events, inferred, by]);
  const [open, setOpen] = useState<string | null>(null);
  const most = Math.max(0, ...rows.map((row) => row.most ?? 0));
  const scale = useMemo(() => dayScale(most), [most]);
  return (
    <Section title={text.title} note={text.note}>
      <div className={styles.controls}>
        <Choice
          name={text.by}
          options={BY}
          chosen={by}
          label={(one) => text.byOf[one]}
          onChoose={(one) => commit(withSetting(CHAINS, 'by', one === BY[0] ? null : one))}
        />
        <Choice
          name={text.links}
          options={SETTINGS.inferred}
          chosen={inferred ? 'counted' : 'left-out'}
          label={(one) => text.linksOf[one]}
          onChoose={(one) =>
            commit(withSetting(CHAINS, 'inferred', one === 'left-out' ? null : one))
          }
        />
      </div>
      {rows.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <div className={styles.delays}>
          <DayAxis scale={scale} />
          <ShowAll key={by} items={rows} first={FIRST} keyOf={({ key }) => key ?? ''}>
            {(row) => {
              const id = row.key ?? '';
              return (
                <DelayLine
                  row={row}
                  by={by}
                  scale={scale}
                  open={open === id}
                  onToggle={() => setOpen(open === id ? null : id)}
                />
              );
            }}
          </ShowAll>
          <p className={styles.prose}>{text.key}</p>
          <p className={styles.prose}>{text.rule}</p>
          <details className={styles.details}>
            <summary>{text.table}</summary>
            <DelayTable key={by} rows={rows} by={by} />
          </details>
        </div>
      )}
    </Section>
  );
}

interface ChoiceProps<Word extends string> {
  readonly name: string;
  readonly options: readonly Word[];
  readonly chosen: Word;
  readonly label: (word: Word) => string;
  readonly onChoose: (word: Word) => void;
}

function Choice<Word extends string>({
  name,
  options,
  chosen,
  label,
  onChoose,
}: ChoiceProps<Word>) {
  return (
    <div role="group" aria-label={name} className={styles.choice}>
      <span className={styles.muted}>{name}</span>
      {options.map((one) => (
        <button key={one} type="button" aria-pressed={one === chosen} onClick={() => onChoose(one)}>
          {label(one)}
        </button>
      ))}
    </div>
  );
}
